// Powers of integers: plain, modulo a number, and the modular inverse.
// Follows CPython 3.13 longobject.c (long_pow, long_invmod). A negative exponent without modulus is a float power: the caller's.

import { type Integer, normalize } from './int.ts';
import { refuse } from './refusal.ts';

const SAFE = Number.MAX_SAFE_INTEGER;
/** Below this the square of a residue is a safe integer. */
const SMALL_MODULUS = 94906265;
const WINDOW_BITS = 5;

/** exponent >= 0. */
export function power(base: Integer, exponent: Integer): Integer {
  if (exponent === 0) return 1;
  if (base === 0 || base === 1) return base;
  if (base === -1) return isOdd(exponent) ? -1 : 1;
  if (typeof base === 'number' && typeof exponent === 'number') {
    const small = smallPower(base, exponent);
    if (small !== 0) return small;
    if (base === 2) return normalize(1n << BigInt(exponent));
  }
  return normalize(BigInt(base) ** BigInt(exponent));
}

export function powerModulo(base: Integer, exponent: Integer, modulus: Integer): Integer {
  if (modulus === 0) refuse('ValueError', 'pow() 3rd argument cannot be 0');
  const size = modulus < 0 ? -modulus : modulus;
  if (size === 1) return 0;
  let factor: Integer = base;
  let count: Integer = exponent;
  if (exponent < 0) {
    factor = inverseModulo(base, size);
    count = -exponent;
  }
  const residue =
    typeof size === 'number' && size <= SMALL_MODULUS && typeof count === 'number'
      ? smallPowerModulo(Number(reduce(BigInt(factor), BigInt(size))), count, size)
      : normalize(bigPowerModulo(reduce(BigInt(factor), BigInt(size)), BigInt(count), BigInt(size)));
  if (modulus < 0 && residue !== 0) return normalize(BigInt(residue) + BigInt(modulus));
  return residue;
}

/** The b with a * b % modulus == 1; modulus > 1. */
function inverseModulo(a: Integer, modulus: Integer): Integer {
  const n = BigInt(modulus);
  let [previous, current] = [reduce(BigInt(a), n), n];
  let [u, v] = [1n, 0n];
  while (current !== 0n) {
    const quotient = previous / current;
    [previous, current] = [current, previous - quotient * current];
    [u, v] = [v, u - quotient * v];
  }
  if (previous !== 1n) refuse('ValueError', 'base is not invertible for the given modulus');
  return normalize(reduce(u, n));
}

/** The power when every product on the way is safe, else 0. */
function smallPower(base: number, exponent: number): number {
  if (exponent > 64) return 0;
  let result = 1;
  for (let i = 0; i < exponent; i++) {
    result *= base;
    if (result > SAFE || result < -SAFE) return 0;
  }
  return result;
}

function smallPowerModulo(base: number, exponent: number, modulus: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

function bigPowerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const bits = exponent.toString(2);
  if (bits.length <= 24) return binaryPowerModulo(base, bits, modulus);
  const table: bigint[] = [1n, base];
  for (let i = 2; i < 1 << WINDOW_BITS; i++) table.push((table[i - 1]! * base) % modulus);
  let result = 1n;
  const head = bits.length % WINDOW_BITS;
  if (head > 0) result = table[Number.parseInt(bits.slice(0, head), 2)]! % modulus;
  for (let at = head; at < bits.length; at += WINDOW_BITS) {
    for (let i = 0; i < WINDOW_BITS; i++) result = (result * result) % modulus;
    const window = Number.parseInt(bits.slice(at, at + WINDOW_BITS), 2);
    if (window !== 0) result = (result * table[window]!) % modulus;
  }
  return result;
}

function binaryPowerModulo(base: bigint, bits: string, modulus: bigint): bigint {
  let result = 1n;
  for (let i = 0; i < bits.length; i++) {
    result = (result * result) % modulus;
    if (bits[i] === '1') result = (result * base) % modulus;
  }
  return result;
}

function reduce(a: bigint, modulus: bigint): bigint {
  const rest = a % modulus;
  return rest < 0n ? rest + modulus : rest;
}

function isOdd(a: Integer): boolean {
  return typeof a === 'number' ? a % 2 !== 0 : (a & 1n) === 1n;
}
