import { draw } from './random';
import { normalQuantile } from './normal';

/**
 * Natural logarithm of the gamma function for x > 0, to about 1e-14.
 * Source: C. Lanczos, SIAM Journal on Numerical Analysis B 1 (1964), coefficients for g = 7 and nine terms (P. Godfrey).
 */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const y = x - 1;
  let sum = 0.99999999999980993;
  LANCZOS.forEach((c, i) => (sum += c / (y + i + 1)));
  const t = y + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}
const LANCZOS = [676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7];

/**
 * Share of a Beta(a, b) below x (a, b > 0), to about 1e-10.
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22, evaluated by Lentz's method.
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a;
  const tiny = 1e-300;
  const guard = (v: number) => (Math.abs(v) < tiny ? tiny : v);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m++) {
    for (const term of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 / guard(1 + term * d);
      c = guard(1 + term / c);
      fraction *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-14) break;
  }
  return Math.min(1, front * fraction);
}

/** The x below which a share p of a Beta(a, b) lies, by halving the range: to 2⁻⁶⁰ of the range. */
export function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60 && high - low > 1e-15 * high; i++) {
    const middle = (low + high) / 2;
    if (betaCdf(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * One draw of a gamma law with this shape (> 0) and scale 1.
 * Source: G. Marsaglia, W. W. Tsang, ACM Transactions on Mathematical Software 26 (2000), 363–372.
 */
export function drawGamma(stream: Int32Array, shape: number): number {
  if (shape < 1) return drawGamma(stream, shape + 1) * Math.pow(draw(stream), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normalQuantile(draw(stream));
    const root = 1 + c * z;
    if (root <= 0) continue;
    const v = root * root * root;
    if (Math.log(draw(stream)) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** One draw of a Beta(a, b). Where both gammas vanish (tiny a and b) it is 0 or 1 with the chances of the mean. */
export function drawBeta(stream: Int32Array, a: number, b: number): number {
  const x = drawGamma(stream, a);
  const y = drawGamma(stream, b);
  return x + y > 0 ? x / (x + y) : Number(draw(stream) < a / (a + b));
}
