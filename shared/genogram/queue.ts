/** A queue of numbers that gives back the one with the least price first: a binary heap on plain arrays. */
export class Queue {
  #items = new Int32Array(1024);
  #prices = new Float32Array(1024);
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  push(item: number, price: number): void {
    if (this.#count === this.#items.length) this.#widen();
    const [items, prices] = [this.#items, this.#prices];
    let at = this.#count;
    this.#count += 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = prices[up] ?? 0;
      if (above <= price) break;
      prices[at] = above;
      items[at] = items[up] ?? 0;
      at = up;
    }
    prices[at] = price;
    items[at] = item;
  }

  /** -1 when nothing is left. */
  pop(): number {
    if (this.#count === 0) return -1;
    const [items, prices] = [this.#items, this.#prices];
    const first = items[0] ?? -1;
    this.#count -= 1;
    const count = this.#count;
    const [item, price] = [items[count] ?? 0, prices[count] ?? 0];
    let at = 0;
    for (let down = 1; down < count; down = 2 * at + 1) {
      if (down + 1 < count && (prices[down + 1] ?? 0) < (prices[down] ?? 0)) down += 1;
      const below = prices[down] ?? 0;
      if (below >= price) break;
      prices[at] = below;
      items[at] = items[down] ?? 0;
      at = down;
    }
    prices[at] = price;
    items[at] = item;
    return first;
  }

  #widen(): void {
    const [items, prices] = [new Int32Array(this.#items.length * 2), new Float32Array(this.#items.length * 2)];
    items.set(this.#items);
    prices.set(this.#prices);
    this.#items = items;
    this.#prices = prices;
  }
}
