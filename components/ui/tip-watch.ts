/** How long a pointer rests before the words come, and how soon after one tooltip the next comes at once, in milliseconds. */
const DELAY_MS = 400;
const NEXT_MS = 300;
/** Time to move the pointer onto the words. */
const LINGER_MS = 80;

let lastShownMs = -Infinity;

export type TipWatch = {
  /** A pointer or the focus is on it. */
  enter: (element: Element) => void;
  /** The pointer left, perhaps towards the words. */
  leave: () => void;
  /** The pointer reached the words. */
  stay: () => void;
  hide: () => void;
};

/** Decides when a tooltip is shown beside what, and when no more. `load` is waited for before the first. */
export function watchTip(load: () => Promise<void>, show: (anchor: Element | undefined) => void): TipWatch {
  let at: Element | undefined;
  let shown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (delayMs: number, run: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(run, delayMs);
  };
  const hide = () => {
    clearTimeout(timer);
    at = undefined;
    if (!shown) return;
    shown = false;
    lastShownMs = performance.now();
    show(undefined);
  };
  return {
    hide,
    enter(element) {
      at = element;
      if (shown) return clearTimeout(timer);
      const loading = load();
      after(performance.now() - lastShownMs < NEXT_MS ? 0 : DELAY_MS, () => {
        void loading.then(() => {
          if (at !== element || shown) return;
          shown = true;
          show(element);
        });
      });
    },
    leave() {
      if (shown) after(LINGER_MS, hide);
      else hide();
    },
    stay: () => clearTimeout(timer),
  };
}
