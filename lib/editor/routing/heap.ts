/** A binary heap of numbers by their keys, least first. */
export class Heap {
  readonly #values: number[] = [];
  readonly #keys: number[] = [];

  push(value: number, key: number): void {
    const [values, keys] = [this.#values, this.#keys];
    let i = values.length;
    for (; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (keys[parent]! <= key) break;
      values[i] = values[parent]!;
      keys[i] = keys[parent]!;
      i = parent;
    }
    values[i] = value;
    keys[i] = key;
  }

  /** Takes out the value with the least key; -1 when there is none. */
  pop(): number {
    const [values, keys] = [this.#values, this.#keys];
    const top = values[0] ?? -1;
    const value = values.pop();
    const key = keys.pop();
    if (value === undefined || key === undefined || !values.length) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= values.length) break;
      if (child + 1 < values.length && keys[child + 1]! < keys[child]!) child++;
      if (keys[child]! >= key) break;
      values[i] = values[child]!;
      keys[i] = keys[child]!;
      i = child;
    }
    values[i] = value;
    keys[i] = key;
    return top;
  }
}
