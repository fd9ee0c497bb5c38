const KEY = 'tab-id';
const lockName = (tabId: string) => `journey-tab/${tabId}`;

/**
 * This tab's id, the same after a reload. It holds a lock of that name for as long as the page lives, so that a duplicated tab
 * gets an id of its own and other tabs can tell who is still there.
 */
export async function claimTabId(): Promise<string> {
  const known = sessionStorage.getItem(KEY);
  if (known && (await hold(known))) return known;
  const fresh = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  sessionStorage.setItem(KEY, fresh);
  await hold(fresh);
  return fresh;
}

/** Whether a tab with this id is open now. Without locks (a page not served over HTTPS) nobody can tell: false. */
export async function isTabOpen(tabId: string): Promise<boolean> {
  const held = (await navigator.locks?.query())?.held ?? [];
  return held.some(({ name }) => name === lockName(tabId));
}

const holding = new Set<string>();

function hold(tabId: string): Promise<boolean> {
  if (!navigator.locks || holding.has(tabId)) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(lockName(tabId), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      if (!lock) return undefined;
      holding.add(tabId);
      return new Promise<void>(() => {});
    });
  });
}
