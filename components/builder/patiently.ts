const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A server that says nothing for so long counts as one that does not answer. */
const SLOW_MS = 3_000;

/**
 * Brings code that the page cannot go on without: again and again after growing pauses, and at once when the network is back.
 * `onWait` is called whenever it does not come: it failed, or it takes long.
 */
export async function patiently<Module>(load: () => Promise<Module>, onWait: () => void): Promise<Module> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    const slow = setTimeout(onWait, SLOW_MS);
    try {
      return await load();
    } catch {
      onWait();
    } finally {
      clearTimeout(slow);
    }
    await pause(pauseMs);
  }
}

function pause(lengthMs: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, lengthMs);
    window.addEventListener('online', end);
  });
}
