// What one version of Unicode says of every code point: categories, widths, the predicates of str, case mappings, numbers.
// Follows CPython's unicodedata and unicodectype tables (13.0 in 3.10, 14.0 in 3.11, 15.0 in 3.12, 15.1 in 3.13), dumped from
// the interpreters. Tables are decoded when first asked for; one database belongs to one interpreter.
// Not here: names (unicode-names.ts), normalization (normalize.ts).

import {
  CASEFOLD_SPECIAL,
  LOWER_RUNS,
  LOWER_SPECIAL,
  NUMERIC_PATCHES,
  NUMERIC_RUNS,
  NUMERIC_VALUES,
  TITLE_SPECIAL,
  UPPER_RUNS,
  UPPER_SPECIAL,
} from './data/mappings.ts';
import { PATCHES, RECORDS, RUNS } from './data/properties.ts';
import { PackedNumbers } from './packed-numbers.ts';

export type UnicodeVersion = '13.0.0' | '14.0.0' | '15.0.0' | '15.1.0';

export const CODE_POINT_END = 0x110000;

/** The flags of a record, as scripts/unicode/dump.py writes them; the last three are derived from the category. */
const enum Flag {
  Upper = 1,
  Lower = 2,
  Space = 4,
  Printable = 8,
  XidStart = 16,
  XidContinue = 32,
  Cased = 64,
  CaseIgnorable = 128,
  Mirrored = 256,
  Alpha = 512,
  Title = 1024,
  Unassigned = 2048,
}

interface Records {
  readonly category: readonly string[];
  readonly bidirectional: readonly string[];
  readonly combining: readonly number[];
  readonly width: readonly string[];
  readonly flags: Uint16Array;
}

/** Starts of runs and the record of each. */
interface Runs {
  readonly starts: Uint32Array;
  readonly values: Uint16Array;
}

interface NumericEntry {
  /** 2 decimal digit, 1 digit, 0 other number. */
  readonly kind: number;
  readonly value: number;
}

export class UnicodeDatabase {
  private runs: Runs | null = null;
  private records: Records | null = null;
  private latin1Flags: Uint16Array | null = null;
  private numbers: Map<number, NumericEntry> | null = null;
  private lowerMap: Map<number, readonly number[]> | null = null;
  private upperMap: Map<number, readonly number[]> | null = null;
  private titleSpecial: Map<number, readonly number[]> | null = null;
  private casefoldSpecial: Map<number, readonly number[]> | null = null;

  constructor(readonly version: UnicodeVersion) {}

  category(point: number): string {
    return this.recordTable().category[this.recordOf(point)]!;
  }

  bidirectional(point: number): string {
    return this.recordTable().bidirectional[this.recordOf(point)]!;
  }

  combining(point: number): number {
    return this.recordTable().combining[this.recordOf(point)]!;
  }

  eastAsianWidth(point: number): string {
    return this.recordTable().width[this.recordOf(point)]!;
  }

  isMirrored(point: number): boolean {
    return (this.flagsOf(point) & Flag.Mirrored) !== 0;
  }

  isAssigned(point: number): boolean {
    return (this.flagsOf(point) & Flag.Unassigned) === 0;
  }

  isAlpha(point: number): boolean {
    return (this.flagsOf(point) & Flag.Alpha) !== 0;
  }

  isUpper(point: number): boolean {
    return (this.flagsOf(point) & Flag.Upper) !== 0;
  }

  isLower(point: number): boolean {
    return (this.flagsOf(point) & Flag.Lower) !== 0;
  }

  /** Title case letters only (category Lt). */
  isTitle(point: number): boolean {
    return (this.flagsOf(point) & Flag.Title) !== 0;
  }

  isSpace(point: number): boolean {
    return (this.flagsOf(point) & Flag.Space) !== 0;
  }

  isPrintable(point: number): boolean {
    if (point < 127) return point >= 32;
    return (this.flagsOf(point) & Flag.Printable) !== 0;
  }

  isXidStart(point: number): boolean {
    return (this.flagsOf(point) & Flag.XidStart) !== 0;
  }

  isXidContinue(point: number): boolean {
    return (this.flagsOf(point) & Flag.XidContinue) !== 0;
  }

  /** Lower, upper or title case, by the derived property. */
  isCased(point: number): boolean {
    return (this.flagsOf(point) & Flag.Cased) !== 0;
  }

  isCaseIgnorable(point: number): boolean {
    return (this.flagsOf(point) & Flag.CaseIgnorable) !== 0;
  }

  isDecimal(point: number): boolean {
    return this.decimalValue(point) >= 0;
  }

  isDigit(point: number): boolean {
    return this.digitValue(point) >= 0;
  }

  isNumeric(point: number): boolean {
    return this.numericValue(point) !== null;
  }

  isAlnum(point: number): boolean {
    return this.isAlpha(point) || this.isNumeric(point);
  }

  /** -1 when it has none. */
  decimalValue(point: number): number {
    if (point < 128) return point >= 48 && point <= 57 ? point - 48 : -1;
    const entry = this.numericEntry(point);
    return entry !== undefined && entry.kind === 2 ? entry.value : -1;
  }

  /** -1 when it has none. */
  digitValue(point: number): number {
    if (point < 128) return point >= 48 && point <= 57 ? point - 48 : -1;
    const entry = this.numericEntry(point);
    return entry !== undefined && entry.kind >= 1 ? entry.value : -1;
  }

  numericValue(point: number): number | null {
    if (point < 128) return point >= 48 && point <= 57 ? point - 48 : null;
    return this.numericEntry(point)?.value ?? null;
  }

  /** The full lower case mapping; null when the character is its own. */
  toLower(point: number): readonly number[] | null {
    this.lowerMap ??= readCaseMap(LOWER_RUNS, LOWER_SPECIAL);
    return this.mapped(this.lowerMap, point);
  }

  toUpper(point: number): readonly number[] | null {
    this.upperMap ??= readCaseMap(UPPER_RUNS, UPPER_SPECIAL);
    return this.mapped(this.upperMap, point);
  }

  toTitle(point: number): readonly number[] | null {
    this.titleSpecial ??= readExplicit(new Map(), TITLE_SPECIAL);
    return this.mapped(this.titleSpecial, point) ?? this.toUpper(point);
  }

  toCasefold(point: number): readonly number[] | null {
    this.casefoldSpecial ??= readExplicit(new Map(), CASEFOLD_SPECIAL);
    return this.mapped(this.casefoldSpecial, point) ?? this.toLower(point);
  }

  private mapped(map: Map<number, readonly number[]>, point: number): readonly number[] | null {
    const target = map.get(point);
    return target !== undefined && this.isAssigned(point) ? target : null;
  }

  private numericEntry(point: number): NumericEntry | undefined {
    this.numbers ??= readNumbers(this.version);
    const entry = this.numbers.get(point);
    return entry !== undefined && this.isAssigned(point) ? entry : undefined;
  }

  private flagsOf(point: number): number {
    if (point < 256) {
      this.latin1Flags ??= Uint16Array.from({ length: 256 }, (_, i) => this.recordTable().flags[this.recordOf(i)]!);
      return this.latin1Flags[point]!;
    }
    return this.recordTable().flags[this.recordOf(point)]!;
  }

  private recordTable(): Records {
    this.records ??= readRecords();
    return this.records;
  }

  private recordOf(point: number): number {
    this.runs ??= readRuns(this.version);
    const { starts, values } = this.runs;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= point) low = middle;
      else high = middle;
    }
    return values[low]!;
  }
}

function readRecords(): Records {
  const fields = RECORDS.split('|').map((record) => record.split(','));
  const flags = fields.map(([category, , , , bits]) => {
    const derived =
      (category![0] === 'L' ? Flag.Alpha : 0) | (category === 'Lt' ? Flag.Title : 0) | (category === 'Cn' ? Flag.Unassigned : 0);
    return Number(bits) | derived;
  });
  return {
    category: fields.map((field) => field[0]!),
    bidirectional: fields.map((field) => field[1]!),
    combining: fields.map((field) => Number(field[2])),
    width: fields.map((field) => field[3]!),
    flags: Uint16Array.from(flags),
  };
}

/** The runs of the newest version, cut and overlaid by the patch of this one. */
function readRuns(version: UnicodeVersion): Runs {
  const starts: number[] = [];
  const values: number[] = [];
  const push = (start: number, value: number): void => {
    if (values.length > 0 && values.at(-1) === value) return;
    starts.push(start);
    values.push(value);
  };
  const patch = new PackedNumbers(PATCHES[version] ?? '');
  let patchStart = CODE_POINT_END;
  let patchEnd = 0;
  let patchValue = 0;
  const nextPatch = (): void => {
    if (patch.isAtEnd) {
      patchStart = CODE_POINT_END;
      return;
    }
    patchStart = patchEnd + patch.next();
    patchEnd = patchStart + patch.next();
    patchValue = patch.next();
  };
  nextPatch();
  const base = new PackedNumbers(RUNS);
  for (let at = 0; at < CODE_POINT_END; ) {
    const end = at + base.next();
    const value = base.next();
    while (at < end) {
      if (patchStart >= end) {
        push(at, value);
        at = end;
      } else if (at < patchStart) {
        push(at, value);
        at = patchStart;
      } else {
        push(at, patchValue);
        at = Math.min(end, patchEnd);
        if (at === patchEnd) nextPatch();
      }
    }
  }
  return { starts: Uint32Array.from(starts), values: Uint16Array.from(values) };
}

function readCaseMap(runs: string, special: string): Map<number, readonly number[]> {
  const map = new Map<number, readonly number[]>();
  const packed = new PackedNumbers(runs);
  for (let last = 0; !packed.isAtEnd; ) {
    const start = last + packed.next();
    const countAndStride = packed.next();
    const delta = packed.nextSigned();
    const count = countAndStride >> 1;
    const stride = (countAndStride & 1) + 1;
    for (let i = 0; i < count; i++) map.set(start + i * stride, [start + i * stride + delta]);
    last = start + (count - 1) * stride;
  }
  return readExplicit(map, special);
}

function readExplicit(map: Map<number, readonly number[]>, text: string): Map<number, readonly number[]> {
  const packed = new PackedNumbers(text);
  for (let point = 0; !packed.isAtEnd; ) {
    point += packed.next();
    map.set(
      point,
      Array.from({ length: packed.next() }, () => packed.next()),
    );
  }
  return map;
}

function readNumbers(version: UnicodeVersion): Map<number, NumericEntry> {
  const values = NUMERIC_VALUES.split(',').map(Number);
  const map = new Map<number, NumericEntry>();
  const packed = new PackedNumbers(NUMERIC_RUNS);
  for (let last = 0; !packed.isAtEnd; ) {
    const start = last + packed.next();
    const countAndKind = packed.next();
    const count = Math.floor(countAndKind / 3);
    const first = packed.next() - 1;
    for (let i = 0; i < count; i++) map.set(start + i, { kind: countAndKind % 3, value: values[first + i]! });
    last = start + count - 1;
  }
  const patch = new PackedNumbers(NUMERIC_PATCHES[version] ?? '');
  for (let point = 0; !patch.isAtEnd; ) {
    point += patch.next();
    const index = patch.next();
    if (index === 0) map.delete(point);
    else map.set(point, { kind: 0, value: values[index - 1]! });
  }
  return map;
}
