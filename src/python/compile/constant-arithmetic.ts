// Operators applied to constants at compile time. Returns null where CPython leaves the expression alone: the operation would raise, or
// its result would be too large. Follows fold_binop, fold_unaryop and the safe_* limits, CPython 3.13 Python/ast_opt.c.

import { floatFloorDivide, floatModulo, floatPower, isComplexPower } from '../numbers/float-arithmetic.ts';
import { add, floorDivide, type Integer, modulo, multiply, negate, normalize, sign, subtract } from '../numbers/int.ts';
import { bitAnd, bitLength, bitOr, bitXor, invert, shiftLeft, shiftRight } from '../numbers/int-bits.ts';
import { toDouble, trueDivide } from '../numbers/int-division.ts';
import { power } from '../numbers/int-power.ts';
import { Refusal } from '../numbers/refusal.ts';
import type { ConstantValue, Operator, UnaryOperator } from '../syntax/ast.ts';

/** Bits of the largest integer that `*`, `<<` and `**` may make. */
const INTEGER_BITS_MAX = 128;
/** Items of the largest tuple that repetition may make. */
const COLLECTION_ITEMS_MAX = 256;
/** Characters or bytes of the longest string that repetition may make. */
const STRING_LENGTH_MAX = 4096;
/** Items of a repeated tuple, nested ones counted. */
const TOTAL_ITEMS_MAX = 1024;

export function foldBinary(op: Operator, left: ConstantValue, right: ConstantValue): ConstantValue | null {
  try {
    return binary(op, left, right);
  } catch (error) {
    // What would raise at run time stays to be raised there.
    if (error instanceof Refusal || error instanceof RangeError) return null;
    throw error;
  }
}

export function foldUnary(op: UnaryOperator, operand: ConstantValue): ConstantValue | null {
  if (op === 'Not') return { type: 'bool', value: !isTruthy(operand) };
  switch (operand.type) {
    case 'int':
    case 'bool': {
      const value = integerOf(operand)!;
      if (op === 'USub') return intConstant(negate(value));
      if (op === 'Invert') return intConstant(invert(value));
      return intConstant(value);
    }
    case 'float':
      if (op === 'USub') return { type: 'float', value: -operand.value };
      return op === 'UAdd' ? operand : null;
    case 'complex':
      if (op === 'USub') return { type: 'complex', real: -operand.real, imag: -operand.imag };
      return op === 'UAdd' ? operand : null;
    default:
      return null;
  }
}

export function isTruthy(value: ConstantValue): boolean {
  switch (value.type) {
    case 'None':
      return false;
    case 'bool':
      return value.value;
    case 'Ellipsis':
      return true;
    case 'int':
      return value.value !== 0n;
    case 'float':
      return value.value !== 0;
    case 'complex':
      return value.real !== 0 || value.imag !== 0;
    case 'str':
    case 'bytes':
      return value.value.length > 0;
    case 'tuple':
    case 'frozenset':
      return value.items.length > 0;
  }
}

/** `value[index]` of a constant sequence. */
export function foldSubscript(value: ConstantValue, index: ConstantValue): ConstantValue | null {
  const at = integerOf(index);
  if (typeof at !== 'number') return null;
  switch (value.type) {
    case 'str': {
      if (value.codePoints !== null) {
        const point = item(value.codePoints, at);
        return point === undefined ? null : strConstant([point]);
      }
      const i = at < 0 ? at + value.value.length : at;
      return i < 0 || i >= value.value.length ? null : { type: 'str', value: value.value[i]!, codePoints: null };
    }
    case 'bytes': {
      const byte = item(value.value, at);
      return byte === undefined ? null : { type: 'int', value: BigInt(byte) };
    }
    case 'tuple':
      return item(value.items, at) ?? null;
    default:
      return null;
  }
}

function item<T>(items: ArrayLike<T>, index: number): T | undefined {
  return items[index < 0 ? index + items.length : index];
}

/** A str constant of these characters; `codePoints` stays null when all of them are one unit. */
export function strConstant(points: readonly number[]): ConstantValue {
  let text = '';
  let isWide = false;
  for (const point of points) {
    text += String.fromCodePoint(point);
    if (point > 0xffff) isWide = true;
  }
  return { type: 'str', value: text, codePoints: isWide ? points : null };
}

export function pointsOf(value: Extract<ConstantValue, { type: 'str' }>): readonly number[] {
  if (value.codePoints !== null) return value.codePoints;
  const points: number[] = [];
  for (let i = 0; i < value.value.length; i++) points.push(value.value.charCodeAt(i));
  return points;
}

export function joinStr(
  left: Extract<ConstantValue, { type: 'str' }>,
  right: Extract<ConstantValue, { type: 'str' }>,
): ConstantValue {
  if (left.codePoints === null && right.codePoints === null)
    return { type: 'str', value: left.value + right.value, codePoints: null };
  return strConstant([...pointsOf(left), ...pointsOf(right)]);
}

function intConstant(value: Integer): ConstantValue {
  return { type: 'int', value: BigInt(value) };
}

function integerOf(value: ConstantValue): Integer | null {
  if (value.type === 'int') return normalize(value.value);
  return value.type === 'bool' ? Number(value.value) : null;
}

function doubleOf(value: ConstantValue): number | null {
  if (value.type === 'float') return value.value;
  const integer = integerOf(value);
  return integer === null ? null : toDouble(integer);
}

function binary(op: Operator, left: ConstantValue, right: ConstantValue): ConstantValue | null {
  const a = integerOf(left);
  const b = integerOf(right);
  if (a !== null && b !== null) {
    if (left.type === 'bool' && right.type === 'bool') {
      if (op === 'BitAnd') return { type: 'bool', value: left.value && right.value };
      if (op === 'BitOr') return { type: 'bool', value: left.value || right.value };
      if (op === 'BitXor') return { type: 'bool', value: left.value !== right.value };
    }
    return integerBinary(op, a, b);
  }
  if (left.type === 'complex' || right.type === 'complex') {
    const x = complexOf(left);
    const y = complexOf(right);
    return x === null || y === null ? null : complexBinary(op, x, y);
  }
  if (left.type === 'float' || right.type === 'float') {
    const x = doubleOf(left);
    const y = doubleOf(right);
    return x === null || y === null ? null : floatBinary(op, x, y);
  }
  if (op === 'Add') return concatenate(left, right);
  if (op === 'Mult') return b !== null ? repeat(left, b) : a !== null ? repeat(right, a) : null;
  return null;
}

function integerBinary(op: Operator, a: Integer, b: Integer): ConstantValue | null {
  switch (op) {
    case 'Add':
      return intConstant(add(a, b));
    case 'Sub':
      return intConstant(subtract(a, b));
    case 'Mult':
      if (sign(a) !== 0 && sign(b) !== 0 && bitLength(a) + bitLength(b) > INTEGER_BITS_MAX) return null;
      return intConstant(multiply(a, b));
    case 'Div':
      return { type: 'float', value: trueDivide(a, b) };
    case 'FloorDiv':
      return intConstant(floorDivide(a, b));
    case 'Mod':
      return intConstant(modulo(a, b, ''));
    case 'Pow':
      if (sign(a) !== 0 && sign(b) > 0 && (typeof b === 'bigint' || b > INTEGER_BITS_MAX / bitLength(a))) return null;
      if (sign(b) < 0) return floatBinary('Pow', toDouble(a), toDouble(b));
      if (typeof b === 'bigint') return intConstant(a === 0 ? 0 : 1);
      return intConstant(power(a, b));
    case 'LShift':
      if (sign(a) !== 0 && sign(b) !== 0) {
        if (typeof b === 'bigint' || b < 0 || bitLength(a) + b > INTEGER_BITS_MAX) return null;
      }
      return intConstant(shiftLeft(a, b));
    case 'RShift':
      return intConstant(shiftRight(a, b));
    case 'BitAnd':
      return intConstant(bitAnd(a, b));
    case 'BitOr':
      return intConstant(bitOr(a, b));
    case 'BitXor':
      return intConstant(bitXor(a, b));
    case 'MatMult':
      return null;
  }
}

function floatBinary(op: Operator, x: number, y: number): ConstantValue | null {
  switch (op) {
    case 'Add':
      return { type: 'float', value: x + y };
    case 'Sub':
      return { type: 'float', value: x - y };
    case 'Mult':
      return { type: 'float', value: x * y };
    case 'Div':
      return y === 0 ? null : { type: 'float', value: x / y };
    case 'FloorDiv':
      return y === 0 ? null : { type: 'float', value: floatFloorDivide(x, y) };
    case 'Mod':
      return y === 0 ? null : { type: 'float', value: floatModulo(x, y, '') };
    case 'Pow':
      if (isComplexPower(x, y)) return complexBinary('Pow', { real: x, imag: 0 }, { real: y, imag: 0 });
      return { type: 'float', value: floatPower(x, y) };
    default:
      return null;
  }
}

interface Complex {
  readonly real: number;
  readonly imag: number;
}

function complexOf(value: ConstantValue): Complex | null {
  if (value.type === 'complex') return value;
  const real = doubleOf(value);
  return real === null ? null : { real, imag: 0 };
}

function complexBinary(op: Operator, x: Complex, y: Complex): ConstantValue | null {
  let result: Complex | null = null;
  switch (op) {
    case 'Add':
      result = { real: x.real + y.real, imag: x.imag + y.imag };
      break;
    case 'Sub':
      result = { real: x.real - y.real, imag: x.imag - y.imag };
      break;
    case 'Mult':
      result = complexProduct(x, y);
      break;
    case 'Div':
      result = complexQuotient(x, y);
      break;
    case 'Pow':
      result = complexPower(x, y);
      break;
    default:
      break;
  }
  return result === null ? null : { type: 'complex', real: result.real, imag: result.imag };
}

function complexProduct(x: Complex, y: Complex): Complex {
  return { real: x.real * y.real - x.imag * y.imag, imag: x.real * y.imag + x.imag * y.real };
}

/** Scaled by the larger part of the divisor, as _Py_c_quot does. */
function complexQuotient(x: Complex, y: Complex): Complex | null {
  if (Math.abs(y.real) >= Math.abs(y.imag)) {
    if (y.real === 0) return null;
    const ratio = y.imag / y.real;
    const scale = y.real + y.imag * ratio;
    return { real: (x.real + x.imag * ratio) / scale, imag: (x.imag - x.real * ratio) / scale };
  }
  if (Math.abs(y.imag) >= Math.abs(y.real)) {
    const ratio = y.real / y.imag;
    const scale = y.real * ratio + y.imag;
    return { real: (x.real * ratio + x.imag) / scale, imag: (x.imag * ratio - x.real) / scale };
  }
  return { real: Number.NaN, imag: Number.NaN };
}

function complexPower(x: Complex, y: Complex): Complex | null {
  const isSmallInteger = y.imag === 0 && y.real === Math.floor(y.real) && Math.abs(y.real) <= 100;
  const result = isSmallInteger ? complexIntegerPower(x, y.real) : complexGeneralPower(x, y);
  return result === null || !Number.isFinite(result.real) || !Number.isFinite(result.imag) ? null : result;
}

function complexIntegerPower(x: Complex, n: number): Complex | null {
  if (n <= 0) {
    const inverse = complexUnsignedPower(x, -n);
    return complexQuotient({ real: 1, imag: 0 }, inverse);
  }
  return complexUnsignedPower(x, n);
}

function complexUnsignedPower(x: Complex, n: number): Complex {
  let result: Complex = { real: 1, imag: 0 };
  let factor = x;
  for (let mask = 1; mask > 0 && n >= mask; mask <<= 1) {
    if ((n & mask) !== 0) result = complexProduct(result, factor);
    factor = complexProduct(factor, factor);
  }
  return result;
}

function complexGeneralPower(x: Complex, y: Complex): Complex | null {
  if (y.real === 0 && y.imag === 0) return { real: 1, imag: 0 };
  if (x.real === 0 && x.imag === 0) return y.imag !== 0 || y.real < 0 ? null : { real: 0, imag: 0 };
  const modulus = Math.hypot(x.real, x.imag);
  let length = modulus ** y.real;
  const angle = Math.atan2(x.imag, x.real);
  let phase = angle * y.real;
  if (y.imag !== 0) {
    length *= Math.exp(-angle * y.imag);
    phase += y.imag * Math.log(modulus);
  }
  return { real: length * Math.cos(phase), imag: length * Math.sin(phase) };
}

function concatenate(left: ConstantValue, right: ConstantValue): ConstantValue | null {
  if (left.type === 'str' && right.type === 'str') return joinStr(left, right);
  if (left.type === 'bytes' && right.type === 'bytes') {
    const value = new Uint8Array(left.value.length + right.value.length);
    value.set(left.value);
    value.set(right.value, left.value.length);
    return { type: 'bytes', value };
  }
  if (left.type === 'tuple' && right.type === 'tuple') return { type: 'tuple', items: [...left.items, ...right.items] };
  return null;
}

function repeat(sequence: ConstantValue, times: Integer): ConstantValue | null {
  switch (sequence.type) {
    case 'str': {
      const length = sequence.codePoints === null ? sequence.value.length : sequence.codePoints.length;
      if (!mayRepeat(length, times, STRING_LENGTH_MAX)) return null;
      const n = length === 0 ? 0 : Number(times);
      if (sequence.codePoints === null) return { type: 'str', value: sequence.value.repeat(n), codePoints: null };
      return strConstant(repeated(sequence.codePoints, n));
    }
    case 'bytes': {
      const { length } = sequence.value;
      if (!mayRepeat(length, times, STRING_LENGTH_MAX)) return null;
      const value = Uint8Array.from(repeated([...sequence.value], length === 0 ? 0 : Number(times)));
      return { type: 'bytes', value, isOwn: length > 0 && value.length === 0 };
    }
    case 'tuple': {
      if (!mayRepeat(sequence.items.length, times, COLLECTION_ITEMS_MAX)) return null;
      const n = sequence.items.length === 0 ? 0 : Number(times);
      if (n > 0 && remainingItems(sequence, Math.floor(TOTAL_ITEMS_MAX / n)) < 0) return null;
      return { type: 'tuple', items: repeated(sequence.items, n) };
    }
    default:
      return null;
  }
}

function mayRepeat(length: number, times: Integer, max: number): boolean {
  if (length === 0) return true;
  return typeof times === 'number' && times >= 0 && times <= Math.floor(max / length);
}

function repeated<T>(items: readonly T[], times: number): T[] {
  const result: T[] = [];
  for (let i = 0; i < times; i++) result.push(...items);
  return result;
}

/** What is left of `limit` after counting the items of nested tuples; negative when it is used up. */
function remainingItems(value: ConstantValue, limit: number): number {
  if (value.type !== 'tuple') return limit;
  let left = limit - value.items.length;
  for (const inner of value.items) {
    if (left < 0) return left;
    left = remainingItems(inner, left);
  }
  return left;
}
