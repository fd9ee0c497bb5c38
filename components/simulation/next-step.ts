/** Where a key leads among `count` places from `now`; 'none' leaves them, undefined is no such key. In rows of `columns`, up and down change the row. */
export function nextStep(key: string, now: number | undefined, count: number, columns?: number): number | 'none' | undefined {
  if (key === 'Escape') return now === undefined ? undefined : 'none';
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const by = stride(key, columns);
  if (by === undefined) return undefined;
  if (now === undefined) return by > 0 ? 0 : count - 1;
  const next = now + by;
  return next < 0 || next >= count ? now : next;
}

function stride(key: string, columns = 1): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return 1;
    case 'ArrowLeft':
      return -1;
    case 'ArrowDown':
      return columns;
    case 'ArrowUp':
      return -columns;
    default:
      return undefined;
  }
}
