import { lazyCode } from '@/components/ui/lazy-code';

/** What stands around the canvas and comes after it. */
export const AROUND = lazyCode(() => import('./around'));
