import type { FitViewOptions } from '@xyflow/react';

/** How the whole journey is brought into view: with room for lines around it and for what floats below, and never larger than life. */
export const FIT: FitViewOptions = { padding: { top: '48px', left: '40px', right: '56px', bottom: '76px' }, maxZoom: 1 };
