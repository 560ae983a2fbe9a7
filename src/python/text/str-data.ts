// The characters of a str as host values. While all are below U+10000, `value` has one UTF-16 unit per character (lone
// surrogates included) and `codePoints` is null; as soon as one is above, `codePoints` holds the characters and is the truth,
// and `value` is their UTF-16 form. Heap strings have this shape, so they are passed as they are.
// Follows CPython 3.13 unicodeobject.c: slices and results narrow to the form their own characters need.
// Invariant: two equal strings have equal `value` and the same form; the converse needs the comparison of `equals`.

export interface StrData {
  readonly value: string;
  readonly codePoints: readonly number[] | null;
}

/** How wide the characters are stored: 0 ASCII, 1 up to U+00FF, 2 up to U+FFFF, 4 beyond. */
export type StrKind = 0 | 1 | 2 | 4;

export const EMPTY: StrData = { value: '', codePoints: null };
const CHUNK = 4096;

/** Each unit of the text is one character. */
export function fromUnits(value: string): StrData {
  return { value, codePoints: null };
}

/** Surrogate pairs of the text are one character each: for text that comes from outside. */
export function fromUtf16(value: string): StrData {
  return /[\ud800-\udbff][\udc00-\udfff]/.test(value) ? { value, codePoints: pointsOfUtf16(value) } : { value, codePoints: null };
}

export function fromPoints(points: ArrayLike<number>): StrData {
  let widest = 0;
  for (let i = 0; i < points.length; i++) widest |= points[i]!;
  return { value: utf16Of(points), codePoints: widest > 0xffff ? Array.from(points) : null };
}

export function fromPoint(point: number): StrData {
  return { value: String.fromCodePoint(point), codePoints: point > 0xffff ? [point] : null };
}

export function lengthOf(s: StrData): number {
  return s.codePoints === null ? s.value.length : s.codePoints.length;
}

/** Has it a character that is half of a pair, which no encoding of text has a form for? */
export function hasSurrogates(s: StrData): boolean {
  if (s.codePoints === null) return /[\ud800-\udfff]/.test(s.value);
  return s.codePoints.some((point) => (point & ~0x7ff) === 0xd800);
}

/** index is in range. */
export function pointAt(s: StrData, index: number): number {
  return s.codePoints === null ? s.value.charCodeAt(index) : s.codePoints[index]!;
}

export function pointsOf(s: StrData): readonly number[] {
  return s.codePoints ?? Array.from({ length: s.value.length }, (_, i) => s.value.charCodeAt(i));
}

export function kindOf(s: StrData): StrKind {
  if (s.codePoints !== null) return 4;
  const { value } = s;
  let widest = 0;
  for (let i = 0; i < value.length; i++) widest |= value.charCodeAt(i);
  return widest < 0x80 ? 0 : widest < 0x100 ? 1 : 2;
}

export function isAscii(s: StrData): boolean {
  return s.codePoints === null && isAsciiText(s.value);
}

export function isAsciiText(value: string): boolean {
  for (let i = 0; i < value.length; i++) if (value.charCodeAt(i) > 127) return false;
  return true;
}

export function equals(a: StrData, b: StrData): boolean {
  if (a.value !== b.value) return false;
  const [x, y] = [a.codePoints, b.codePoints];
  if (x === null || y === null) return x === y;
  return x === y || (x.length === y.length && x.every((point, i) => point === y[i]));
}

/** By code points, as str compares. */
export function compare(a: StrData, b: StrData): -1 | 0 | 1 {
  if (a.codePoints === null && b.codePoints === null) return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
  const count = Math.min(lengthOf(a), lengthOf(b));
  for (let i = 0; i < count; i++) {
    const difference = pointAt(a, i) - pointAt(b, i);
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  const difference = lengthOf(a) - lengthOf(b);
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

/** Characters start to stop (exclusive), both within the string. */
export function slice(s: StrData, start: number, stop: number): StrData {
  if (s.codePoints === null) return { value: s.value.slice(start, Math.max(start, stop)), codePoints: null };
  return fromPoints(s.codePoints.slice(start, Math.max(start, stop)));
}

/** `count` characters from start, each `step` after the one before. */
export function sliceByStep(s: StrData, start: number, step: number, count: number): StrData {
  if (step === 1) return slice(s, start, start + count);
  if (s.codePoints === null) return { value: unitsByStep(s.value, start, step, count), codePoints: null };
  const points = new Array<number>(count);
  for (let i = 0; i < count; i++) points[i] = pointAt(s, start + i * step);
  return fromPoints(points);
}

function unitsByStep(value: string, start: number, step: number, count: number): string {
  const units = new Uint16Array(count);
  for (let i = 0; i < count; i++) units[i] = value.charCodeAt(start + i * step);
  return textOfUnits(units);
}

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });
/** Units that the host takes as arguments of one call. */
const ARGUMENTS_MAX = 4096;

/** Lone surrogates stay what they are. */
export function textOfUnits(units: Uint16Array): string {
  // Ten times as fast as making it of arguments, but it replaces lone surrogates.
  if (!units.some((unit) => (unit & 0xf800) === 0xd800)) return UTF16.decode(units);
  let text = '';
  for (let at = 0; at < units.length; at += ARGUMENTS_MAX) text += String.fromCharCode(...units.subarray(at, at + ARGUMENTS_MAX));
  return text;
}

export function concat(a: StrData, b: StrData): StrData {
  if (a.codePoints === null && b.codePoints === null) return { value: a.value + b.value, codePoints: null };
  return { value: a.value + b.value, codePoints: [...pointsOf(a), ...pointsOf(b)] };
}

export function join(separator: StrData, parts: readonly StrData[]): StrData {
  const isWide = parts.some((part) => part.codePoints !== null) || (parts.length > 1 && separator.codePoints !== null);
  const value = parts.length === 1 ? parts[0]!.value : parts.map((part) => part.value).join(separator.value);
  if (!isWide) return { value, codePoints: null };
  const codePoints: number[] = [];
  const between = pointsOf(separator);
  for (let i = 0; i < parts.length; i++) {
    if (i > 0) append(codePoints, between);
    append(codePoints, pointsOf(parts[i]!));
  }
  return { value, codePoints };
}

export function repeat(s: StrData, count: number): StrData {
  if (count <= 0) return EMPTY;
  const value = s.value.repeat(count);
  if (s.codePoints === null) return { value, codePoints: null };
  const codePoints: number[] = [];
  for (let i = 0; i < count; i++) append(codePoints, s.codePoints);
  return { value, codePoints };
}

/** A key for host maps: equal for equal strings only. It is `value` unless that could be another string's too. */
export function mapKey(s: StrData): string {
  const isPlain = s.codePoints === null ? !/[\ud800-\udbff][\udc00-\udfff]|^\ud800/.test(s.value) : s.value.isWellFormed();
  return isPlain ? s.value : `\ud800${pointsOf(s).join()}`;
}

export function utf16Of(points: ArrayLike<number>): string {
  if (points.length <= CHUNK) return String.fromCodePoint(...Array.from(points));
  const parts: string[] = [];
  for (let at = 0; at < points.length; at += CHUNK) {
    parts.push(String.fromCodePoint(...Array.prototype.slice.call(points, at, at + CHUNK)));
  }
  return parts.join('');
}

export function pointsOfUtf16(text: string): number[] {
  const points: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i)!;
    points.push(point);
    if (point > 0xffff) i++;
  }
  return points;
}

/** Not a spread: argument lists have a limit. */
function append(target: number[], points: readonly number[]): void {
  for (let i = 0; i < points.length; i++) target.push(points[i]!);
}
