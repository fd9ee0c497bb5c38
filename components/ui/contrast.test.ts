import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Oklch = { l: number; c: number; h: number; alpha: number };
type Rgb = [r: number, g: number, b: number];
type Scheme = 'light' | 'dark';

const CSS = readFileSync(join(process.cwd(), 'app/globals.css'), 'utf8');
const OKLCH = String.raw`oklch\(([\d.]+) ([\d.]+) ([\d.]+)(?: / ([\d.]+))?\)`;
const PAIR = new RegExp(String.raw`--color-([\w-]+): light-dark\(${OKLCH}, ${OKLCH}\);`, 'g');

const tokens = new Map<string, Record<Scheme, Oklch>>();
for (const [, name, ...numbers] of CSS.matchAll(PAIR)) {
  const [l1, c1, h1, a1, l2, c2, h2, a2] = numbers;
  tokens.set(name!, { light: oklch(l1, c1, h1, a1), dark: oklch(l2, c2, h2, a2) });
}

function oklch(l?: string, c?: string, h?: string, alpha?: string): Oklch {
  return { l: Number(l), c: Number(c), h: Number(h), alpha: Number(alpha ?? 1) };
}

/** Linear sRGB of an OKLCH color, not clipped (Björn Ottosson, "A perceptual color space for image processing", 2020). */
function linear({ l, c, h }: Oklch): Rgb {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

const encode = (x: number) => (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055);
const decode = (x: number) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);

/** What is seen of a token, laid over the opaque tokens beneath it, bottom first. Browsers blend encoded sRGB. */
function seen(scheme: Scheme, ...layers: string[]): Rgb {
  let ground: Rgb = [0, 0, 0];
  for (const name of layers) {
    const token = tokens.get(name);
    if (!token) throw new Error(`app/globals.css has no color "${name}"`);
    const { alpha } = token[scheme];
    const top = linear(token[scheme]).map((x) => encode(Math.min(1, Math.max(0, x))));
    ground = ground.map((x, i) => top[i]! * alpha + x * (1 - alpha)) as Rgb;
  }
  return ground;
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
function contrast(one: Rgb, other: Rgb): number {
  const luminance = ([r, g, b]: Rgb) => 0.2126 * decode(r) + 0.7152 * decode(g) + 0.0722 * decode(b);
  const [dim, bright] = [luminance(one), luminance(other)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

const SCHEMES: Scheme[] = ['light', 'dark'];
const GROUNDS = ['canvas', 'surface', 'raised', 'sunken'];
const TONES = ['success', 'warning', 'danger', 'info'];
const STAGES = ['awareness', 'consideration', 'decision', 'onboarding', 'active', 'advocacy', 'at-risk', 'churned'];

/** Asserts a ratio for every combination and names the ones that miss it. */
function expectContrast(least: number, pairs: { mark: string; on: string[] }[]) {
  const misses = SCHEMES.flatMap((scheme) =>
    pairs.map(({ mark, on }) => ({
      pair: `${scheme}: ${mark} on ${on.join(' + ')}`,
      ratio: contrast(seen(scheme, ...on, mark), seen(scheme, ...on)),
    })),
  ).filter(({ ratio }) => ratio < least);
  expect(misses).toEqual([]);
}

describe('the colors in app/globals.css', () => {
  test('text reaches 4.5:1 on every ground, hovered or not', () => {
    const texts = ['ink', 'muted', 'faint', 'accent-ink', ...TONES.map((tone) => `${tone}-ink`)];
    expectContrast(4.5, texts.flatMap((mark) => GROUNDS.flatMap((ground) => [{ mark, on: [ground] }, { mark, on: [ground, 'hover'] }])));
  });

  test('text reaches 4.5:1 on the fills made for it', () => {
    expectContrast(4.5, [
      { mark: 'on-accent', on: ['accent'] },
      { mark: 'on-accent', on: ['accent-hover'] },
      { mark: 'on-danger', on: ['danger'] },
      { mark: 'on-danger', on: ['danger-hover'] },
      { mark: 'on-inverse', on: ['inverse'] },
      ...['accent', ...TONES].flatMap((tone) => ['ink', 'muted', `${tone}-ink`].map((mark) => ({ mark, on: [`${tone}-soft`] }))),
    ]);
  });

  test('marks, control edges and the focus ring reach 3:1 on every ground', () => {
    const marks = ['accent', 'focus', 'stage-none', ...TONES, ...STAGES.map((stage) => `stage-${stage}`)];
    expectContrast(3, marks.flatMap((mark) => GROUNDS.map((ground) => ({ mark, on: [ground] }))));
    expectContrast(3, ['canvas', 'surface', 'raised'].map((ground) => ({ mark: 'control', on: [ground] })));
  });

  test('the eight stages share lightness and chroma and keep 30° apart in hue', () => {
    for (const scheme of SCHEMES) {
      const stages = STAGES.map((stage) => tokens.get(`stage-${stage}`)![scheme]);
      expect(new Set(stages.map(({ l, c }) => `${l} ${c}`)).size).toBe(1);
      const hues = stages.map(({ h }) => h).sort((a, b) => a - b);
      const gaps = hues.map((h, i) => (i ? h - hues[i - 1]! : h + 360 - hues.at(-1)!));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30);
    }
  });

  test('every color lies within sRGB, so that what is measured is what is shown', () => {
    const outside = [...tokens].flatMap(([name, pair]) =>
      SCHEMES.filter((scheme) => linear(pair[scheme]).some((x) => x < -0.0005 || x > 1.0005)).map((scheme) => `${scheme}: ${name}`),
    );
    expect(outside).toEqual([]);
  });

  test('every color is a light and dark pair the checks above can read', () => {
    const declared = [...CSS.matchAll(/^\s*--color-([\w-]+):/gm)].map(([, name]) => name);
    expect(declared.filter((name) => !tokens.has(name!))).toEqual([]);
    expect(tokens.size).toBeGreaterThan(40);
  });
});
