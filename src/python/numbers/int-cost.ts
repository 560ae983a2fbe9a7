// What operations on long integers cost, in machine steps of about one 64-bit word of work, known before they are computed.
// Operands are given by their count of 30-bit digits, which the object already has. Callers charge first, then compute.
// Infinity means that the host cannot hold the result at all; such a request must be refused.

/** V8 holds bigints of up to 2**30 bits. */
const HOST_BITS_MAX = 2 ** 30 - 64;
const KARATSUBA = 0.585;

export function linearCost(digitsA: number, digitsB: number): number {
  return wordsOf(Math.max(digitsA, digitsB));
}

export function multiplyCost(digitsA: number, digitsB: number): number {
  if ((digitsA + digitsB) * 30 > HOST_BITS_MAX) return Infinity;
  const small = wordsOf(Math.min(digitsA, digitsB));
  return Math.ceil(wordsOf(Math.max(digitsA, digitsB)) * small ** KARATSUBA);
}

/** Floor division, modulo, divmod: the quotient times the divisor. */
export function divideCost(digitsA: number, digitsB: number): number {
  if (digitsA < digitsB) return 1;
  return linearCost(digitsA, 0) + 2 * multiplyCost(digitsB, digitsA - digitsB + 1);
}

/** bits is the bit length of the shifted value. */
export function shiftLeftCost(bits: number, count: number): number {
  return bits + count > HOST_BITS_MAX ? Infinity : Math.ceil((bits + count) / 64);
}

/** bits is the bit length of the base; the last squaring dominates. */
export function powerCost(bits: number, exponent: number): number {
  if (bits <= 1) return 1;
  const resultBits = bits * exponent;
  if (resultBits > HOST_BITS_MAX) return Infinity;
  const words = Math.ceil(resultBits / 64);
  return Math.ceil(2 * words * Math.max(1, words / 2) ** KARATSUBA);
}

export function powerModuloCost(exponentBits: number, digitsModulus: number): number {
  const one = multiplyCost(digitsModulus, digitsModulus) + divideCost(2 * digitsModulus, digitsModulus);
  return Math.ceil(exponentBits * 1.25 * one);
}

/** To or from decimal and other bases that are not powers of two. */
export function textCost(digits: number): number {
  const words = wordsOf(digits);
  return Math.ceil(words * (1 + words ** KARATSUBA));
}

/** To parse that many characters. */
export function parseCost(characters: number): number {
  return textCost(Math.ceil(characters / 9));
}

export function gcdCost(digitsA: number, digitsB: number): number {
  return Math.ceil((wordsOf(digitsA) + 1) * (wordsOf(digitsB) + 1));
}

export function factorialCost(n: number): number {
  const bits = n < 2 ? 1 : n * Math.log2(n);
  if (bits > HOST_BITS_MAX) return Infinity;
  return Math.ceil(n + powerCost(2, bits / 2));
}

/** Falling factorial of k factors, each of the given bits. */
export function permCost(bits: number, k: number): number {
  return k + powerCost(Math.max(2, bits), k);
}

/** n choose k by two products and one division; k is the smaller of k and n - k. */
export function combCost(bits: number, k: number): number {
  return 3 * permCost(bits, k);
}

export function isqrtCost(digits: number): number {
  return 4 * multiplyCost(digits, digits) + 1;
}

function wordsOf(digits: number): number {
  return Math.ceil((digits * 30) / 64);
}
