// Arithmetic of float beyond what the engine's operators do: division by zero, floor division, modulo, power, round.
// Follows CPython 3.13 floatobject.c (float_rem, _float_div_mod, float_pow, float___round___impl).

import { copysign } from './double-bits.ts';
import { fixedDigits } from './float-digits.ts';
import { correctPow } from './math-power.ts';
import { Refusal, refuse } from './refusal.ts';

const ERANGE = 34;
/** Beyond these, rounding changes nothing or leaves nothing: digits of the smallest and the largest double. */
const ROUND_PLACES_MAX = 323;
const ROUND_PLACES_MIN = -308;

export function divide(x: number, y: number): number {
  if (y === 0) refuse('ZeroDivisionError', 'float division by zero');
  return x / y;
}

/** moduloByZero is the message of this version. */
export function floatModulo(x: number, y: number, moduloByZero: string): number {
  if (y === 0) refuse('ZeroDivisionError', moduloByZero);
  const rest = x % y;
  if (rest === 0) return copysign(0, y);
  return y < 0 !== rest < 0 ? rest + y : rest;
}

export function floatFloorDivide(x: number, y: number): number {
  if (y === 0) refuse('ZeroDivisionError', 'float floor division by zero');
  return floorQuotient(x, y);
}

export function floatDivmod(x: number, y: number): readonly [number, number] {
  if (y === 0) refuse('ZeroDivisionError', 'float divmod()');
  return [floorQuotient(x, y), floatModulo(x, y, '')];
}

function floorQuotient(x: number, y: number): number {
  const rest = x % y;
  let quotient = (x - rest) / y;
  if (rest !== 0 && y < 0 !== rest < 0) quotient -= 1;
  if (quotient === 0) return copysign(0, x / y);
  const whole = Math.floor(quotient);
  return quotient - whole > 0.5 ? whole + 1 : whole;
}

/** Whether x ** y is a complex power: the caller's to compute. */
export function isComplexPower(x: number, y: number): boolean {
  return x < 0 && x !== -Infinity && y - y === 0 && y !== Math.floor(y);
}

export function floatPower(x: number, y: number): number {
  if (y === 0) return 1;
  if (x !== x) return x;
  if (y !== y) return x === 1 ? 1 : y;
  const magnitude = Math.abs(x);
  if (y === Infinity || y === -Infinity) {
    if (magnitude === 1) return 1;
    return y > 0 === magnitude > 1 ? Infinity : 0;
  }
  const isOdd = Math.abs(y % 2) === 1;
  if (magnitude === Infinity) {
    if (y > 0) return isOdd ? x : Infinity;
    return isOdd ? copysign(0, x) : 0;
  }
  if (x === 0) {
    if (y < 0) refuse('ZeroDivisionError', '0.0 cannot be raised to a negative power');
    return isOdd ? x : 0;
  }
  const result = magnitude === 1 ? 1 : correctPow(magnitude, y);
  if (result === Infinity) throw new Refusal('OverflowError', 'Numerical result out of range', ERANGE);
  return x < 0 && isOdd ? -result : result;
}

/** round(x, places): half to even on the exact value. places is any safe integer (clamp longer ones). */
export function roundFloat(x: number, places: number): number {
  if (x - x !== 0 || places > ROUND_PLACES_MAX || x === 0) return x;
  if (places < ROUND_PLACES_MIN) return x * 0;
  const { digits, point } = fixedDigits(x, places);
  const rounded = Number(`0.${digits}e${point}`);
  if (rounded === Infinity) refuse('OverflowError', 'rounded value too large to represent');
  return x < 0 ? -rounded : rounded;
}
