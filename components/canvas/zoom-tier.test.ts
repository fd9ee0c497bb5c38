import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_ZOOM, MIN_ZOOM, zoomTier, type ZoomTier } from './zoom-tier';

const css = readFileSync(new URL('./canvas.css', import.meta.url), 'utf8');

/** A size of a tier in pixels at zoom 1, as the stylesheet sets it. */
function size(tier: ZoomTier, name: string): number | undefined {
  const rule = new RegExp(`data-tier='${tier}'\\]\\s*{([^}]*)}`).exec(css)?.[1] ?? '';
  const found = new RegExp(`--${name}:\\s*(\\d+)px`).exec(rule)?.[1];
  return found === undefined ? undefined : Number(found);
}

describe('zoom tiers', () => {
  it('show the least far out and everything close by', () => {
    expect(zoomTier(MIN_ZOOM)).toBe('dots');
    expect(zoomTier(0.249)).toBe('dots');
    expect(zoomTier(0.5)).toBe('mid');
    expect(zoomTier(1)).toBe('full');
    expect(zoomTier(MAX_ZOOM)).toBe('full');
  });

  it('never set text below 11 px on screen, at any zoom that shows text', () => {
    let checked = 0;
    for (let zoom = 0.25; zoom <= MAX_ZOOM; zoom += 0.005) {
      for (const name of ['name-size', 'detail-size', 'badge-size']) {
        const pixels = size(zoomTier(zoom), name);
        if (pixels === undefined) continue;
        checked++;
        expect(pixels * zoom, `${name} at zoom ${zoom.toFixed(3)}`).toBeGreaterThanOrEqual(10.99);
      }
    }
    expect(checked).toBeGreaterThan(700);
  });
});
