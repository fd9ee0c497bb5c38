/** The value at share `u` on the line through points `first` to `last`, by halving the range. */
export function interpolate(shares: Float64Array, values: Float64Array, first: number, last: number, u: number): number {
  while (last - first > 1) {
    const middle = (first + last) >> 1;
    if (shares[middle]! <= u) first = middle;
    else last = middle;
  }
  const span = shares[last]! - shares[first]!;
  return span > 0 ? values[first]! + ((values[last]! - values[first]!) * (u - shares[first]!)) / span : values[first]!;
}
