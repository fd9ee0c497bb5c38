/** The ways to look at a journey while drawing it. */
export const VIEWS = ['canvas', 'list', 'calendar', 'json'] as const;
export type View = (typeof VIEWS)[number];

export const VIEW_NAMES: Record<View, string> = { canvas: 'Canvas', list: 'List', calendar: 'Calendar', json: 'JSON' };

/**
 * The view an address asks for by `?view=`. Where it asks for none, a window too narrow to draw in shows the list; a view that
 * does not exist is the canvas.
 */
export function readView(asked: string | null, narrow: boolean): View {
  if (asked === null) return narrow ? 'list' : 'canvas';
  return VIEWS.find((view) => view === asked) ?? 'canvas';
}

/** The address of a view: the usual one goes without saying. */
export function viewAddress(path: string, search: string, view: View, narrow: boolean): string {
  const params = new URLSearchParams(search);
  if (view === readView(null, narrow)) params.delete('view');
  else params.set('view', view);
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}
