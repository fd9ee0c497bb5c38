const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Brings code that the page cannot go on without: again and again after growing pauses, and at once when the network is back.
 * `onPause` hears of each pause and when it ends, in milliseconds since 1970.
 */
export async function patiently<Module>(load: () => Promise<Module>, onPause: (untilMs: number) => void): Promise<Module> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await load();
    } catch {
      onPause(Date.now() + pauseMs);
      await pause(pauseMs);
    }
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
