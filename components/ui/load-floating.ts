import { lazyCode } from './lazy-code';

/** What floats over every page: menus, tooltips, messages. */
export const FLOATING = lazyCode(() => import('./floating'));
