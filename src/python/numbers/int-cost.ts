// What operations on long integers cost, in machine steps, known before they are computed: the host's time for them (its products
// take about n * log(n)**2 from a few words on) over the time of one step, measured for 100 to 500,000 words, rounded up.
// Operands are given by their count of 30-bit digits, which the object already has. Callers charge first, then compute.
// Infinity means that the host cannot hold the result at all; such a request must be refused.

/** V8 holds bigints of up to 2**30 bits. */
const HOST_BITS_MAX = 2 ** 30 - 64;
/** Words that one step adds or copies. */
const WORDS_PER_STEP = 16;
/** What other operations take, in products of the same size. */
const DIVISION = 5;
const PRINTING = 6;
const PARSING = 3;
const ROOT = 8;
const PRODUCT_OF_MANY = 3;

export function linearCost(digitsA: number, digitsB: number): number {
  return Math.ceil(wordsOf(Math.max(digitsA, digitsB)) / WORDS_PER_STEP);
}

export function multiplyCost(digitsA: number, digitsB: number): number {
  if ((digitsA + digitsB) * 30 > HOST_BITS_MAX) return Infinity;
  return productCost(wordsOf(Math.max(digitsA, digitsB)), wordsOf(Math.min(digitsA, digitsB)));
}

/** Floor division, modulo, divmod: the quotient times the divisor. */
export function divideCost(digitsA: number, digitsB: number): number {
  if (digitsA < digitsB) return 1;
  return linearCost(digitsA, 0) + DIVISION * multiplyCost(digitsB, digitsA - digitsB + 1);
}

/** bits is the bit length of the shifted value. */
export function shiftLeftCost(bits: number, count: number): number {
  return bits + count > HOST_BITS_MAX ? Infinity : Math.ceil((bits + count) / 64 / WORDS_PER_STEP);
}

/** bits is the bit length of the base; the last squaring dominates. */
export function powerCost(bits: number, exponent: number): number {
  if (bits <= 1) return 1;
  const resultBits = bits * exponent;
  if (resultBits > HOST_BITS_MAX) return Infinity;
  const words = Math.ceil(resultBits / 64);
  return 2 * productCost(words, words);
}

export function powerModuloCost(exponentBits: number, digitsModulus: number): number {
  const one = multiplyCost(digitsModulus, digitsModulus) + divideCost(2 * digitsModulus, digitsModulus);
  return Math.ceil(exponentBits * 1.25 * one);
}

/** To or from decimal and other bases that are not powers of two. */
export function textCost(digits: number): number {
  const words = wordsOf(digits);
  return PRINTING * productCost(words, words);
}

/** To parse that many characters. */
export function parseCost(characters: number): number {
  const words = wordsOf(Math.ceil(characters / 9));
  return PARSING * productCost(words, words);
}

export function gcdCost(digitsA: number, digitsB: number): number {
  return Math.ceil(((wordsOf(digitsA) + 1) * (wordsOf(digitsB) + 1)) / 3);
}

export function factorialCost(n: number): number {
  const bits = n < 2 ? 1 : n * Math.log2(n);
  if (bits > HOST_BITS_MAX) return Infinity;
  const words = Math.ceil(bits / 64);
  return Math.ceil(n / 4) + PRODUCT_OF_MANY * productCost(words, words);
}

/** Falling factorial of k factors, each of the given bits. */
export function permCost(bits: number, k: number): number {
  return Math.ceil(k / 4) + PRODUCT_OF_MANY * powerCost(Math.max(2, bits), k);
}

/** n choose k by two products and one division; k is the smaller of k and n - k. */
export function combCost(bits: number, k: number): number {
  return 3 * permCost(bits, k);
}

export function isqrtCost(digits: number): number {
  return ROOT * multiplyCost(digits, digits) + 1;
}

function productCost(big: number, small: number): number {
  return Math.ceil((big * (1 + Math.log2(Math.max(1, small)) ** 2)) / WORDS_PER_STEP);
}

function wordsOf(digits: number): number {
  return Math.ceil((digits * 30) / 64);
}
