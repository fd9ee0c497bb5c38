import { lazyCode } from '@/components/ui/lazy-code';

/** What the canvas can do without until somebody acts. It comes right after the drawing, in one piece. */
export const LATE = lazyCode(() => import('./late-parts'));
