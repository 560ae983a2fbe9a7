// The source of choices for generated programs: a small seeded generator (splitmix32), so that a seed names a program.

export class Choices {
  constructor(seed) {
    this.state = (seed * 0x9e3779b9) >>> 0;
    for (let i = 0; i < 4; i++) this.bits();
  }

  bits() {
    this.state = (this.state + 0x9e3779b9) >>> 0;
    let z = this.state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  }

  below(n) {
    return this.bits() % n;
  }

  between(low, high) {
    return low + this.below(high - low + 1);
  }

  chance(percent) {
    return this.below(100) < percent;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  /** Some of the list, in its order. */
  some(list, percent = 50) {
    return list.filter(() => this.chance(percent));
  }

  times(n, make) {
    return Array.from({ length: n }, (_, i) => make(i));
  }

  /** `choices` are [weight, value] pairs. */
  weighted(choices) {
    let left = this.below(choices.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, value] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return choices.at(-1)[1];
  }
}
