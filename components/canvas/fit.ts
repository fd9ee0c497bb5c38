import type { FitViewOptions } from '@xyflow/react';

/** How the whole journey is brought into view: with room for what floats below, and never larger than life. */
export const FIT: FitViewOptions = { padding: { top: '32px', left: '32px', right: '32px', bottom: '72px' }, maxZoom: 1 };
