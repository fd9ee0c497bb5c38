const NOWHERE = 'http://nowhere.invalid';

/** A path of this app to go to after signing in; the start page for anything that leads elsewhere. */
export function safePath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || !URL.canParse(wanted, NOWHERE)) return '/';
  const { origin, pathname, search } = new URL(wanted, NOWHERE);
  return origin === NOWHERE && !pathname.startsWith('//') ? pathname + search : '/';
}
