const SQRT_2PI = Math.sqrt(2 * Math.PI);

/** z with 90 % of a standard normal below it. */
export const Z_90 = 1.2815515655446004;
/** z that leaves 5 % on either side: a two-sided 90 % interval. */
export const Z_TWO_SIDED_90 = 1.6448536269514722;

/**
 * Share of a standard normal below `z`, to about 1e-13 relative also far in the lower tail.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), series 26.2.11 and continued fraction 26.2.14.
 */
export function normalCdf(z: number): number {
  const x = Math.abs(z);
  const density = Math.exp(-0.5 * z * z) / SQRT_2PI;
  if (x > 3) {
    let fraction = x;
    for (let k = 200; k > 0; k--) fraction = x + k / fraction;
    const tail = density / fraction;
    return z < 0 ? tail : 1 - tail;
  }
  let sum = x;
  for (let term = x, k = 3; term > sum * 1e-17; k += 2) sum += term *= (x * x) / k;
  return z < 0 ? 0.5 - density * sum : 0.5 + density * sum;
}

/**
 * The z below which a share `p` of a standard normal lies (0 < p < 1), to about 1e-16 relative.
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988), 477–484.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q *
        (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
          13731.69376550946) * r + 1971.5909503065513) * r + 133.14166789178438) * r + 3.3871328727963665)) /
      (((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
        5394.196021424751) * r + 687.1870074920579) * r + 42.31333070160091) * r + 1)
    ); // prettier-ignore
  }
  const tail = q < 0 ? p : 1 - p;
  let r = Math.sqrt(-Math.log(tail));
  let z;
  if (r <= 5) {
    r -= 1.6;
    z =
      (((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
        3.6478483247632045) * r + 5.769497221460691) * r + 4.630337846156546) * r + 1.4234371107496835) /
      (((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) * r +
        0.6897673349851) * r + 1.6763848301838038) * r + 2.053191626637759) * r + 1); // prettier-ignore
  } else {
    r -= 5;
    z =
      (((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r + 0.026532189526576124) * r +
        0.29656057182850487) * r + 1.7848265399172913) * r + 5.463784911164114) * r + 6.657904643501103) /
      (((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r + 0.0007868691311456133) * r +
        0.014875361290850615) * r + 0.1369298809227358) * r + 0.599832206555888) * r + 1); // prettier-ignore
  }
  return q < 0 ? -z : z;
}
