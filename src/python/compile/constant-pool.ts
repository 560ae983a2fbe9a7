// Constants of one compilation unit: equal constants of equal type are one host object, so that the machine makes one heap object of them.
// Follows _PyCode_ConstantKey and merge_consts_recursive, CPython 3.13 Objects/codeobject.c and Python/compile.c. Kept apart:
// 1, 1.0 and True; zeros by sign; tuples that differ so; every NaN. Code objects merge when the release holds them equal.

import type { ConstantValue } from '../syntax/ast.ts';
import type { CodeConstant, CodeObject, CompilerInt, FrozensetConstant, StringConstant, TupleConstant } from './code-object.ts';

type Singleton = Extract<CodeConstant, { type: 'None' | 'bool' | 'Ellipsis' }>;

const NONE: Singleton = { type: 'None' };
const TRUE: Singleton = { type: 'bool', value: true };
const FALSE: Singleton = { type: 'bool', value: false };
const ELLIPSIS: Singleton = { type: 'Ellipsis' };

export class ConstantPool {
  private readonly strings = new Map<string, StringConstant>();
  private readonly onlyInNameTuples = new Set<StringConstant>();
  private readonly wideStrings = new Map<string, StringConstant>();
  private readonly ints = new Map<bigint, CodeConstant>();
  private readonly floats = new Map<number, CodeConstant>();
  private negativeZero: CodeConstant | null = null;
  /** complex, bytes, tuples and frozensets by a key spelled out. */
  private readonly others = new Map<string, CodeConstant>();
  private readonly serials = new Map<CodeConstant, number>();
  /** By name, line and contents: thousands of lambdas may stand on one line. */
  private readonly codes = new Map<string, CodeObject[]>();

  constructor(private readonly codeEqualityIgnoresPositions: boolean) {}

  none(): CodeConstant {
    return NONE;
  }

  /** The one constant of this unit that equals `value`. */
  intern(value: ConstantValue | CodeConstant): CodeConstant {
    switch (value.type) {
      case 'None':
        return NONE;
      case 'bool':
        return value.value ? TRUE : FALSE;
      case 'Ellipsis':
        return ELLIPSIS;
      case 'str':
        return value.codePoints === null ? this.string(value.value, false) : this.wideString(value.codePoints, value.value);
      case 'int': {
        const known = this.ints.get(value.value);
        if (known !== undefined) return known;
        this.ints.set(value.value, value);
        return value;
      }
      case 'float':
        return this.float(value);
      case 'complex':
        return this.keyed(`c${floatKey(value.real)},${floatKey(value.imag)}`, value);
      case 'bytes':
        return this.keyed(`b${value.value.join(',')}`, value);
      case 'tuple':
        return this.tuple(
          value.items.map((item) => this.intern(item)),
          true,
        );
      case 'frozenset':
        return this.frozenset(
          value.items.map((item) => this.intern(item)),
          true,
        );
      case 'code':
        return this.code(value);
    }
  }

  /** `isName` says whether it is a name that becomes a constant, and not a literal. */
  string(value: string, isName = true): StringConstant {
    const known = this.strings.get(value);
    if (known !== undefined) {
      if (this.onlyInNameTuples.delete(known)) known.isName = isName;
      return known;
    }
    const made: StringConstant = { type: 'str', value, codePoints: null, isInterned: isNameLike(value), isName };
    this.strings.set(value, made);
    return made;
  }

  /** A number that the compiler needs. */
  int(value: number): CodeConstant {
    const known = this.ints.get(BigInt(value));
    if (known !== undefined) return known;
    const made: CompilerInt = { type: 'int', value: BigInt(value), inTree: false };
    this.ints.set(made.value, made);
    return made;
  }

  /** A tuple of constants that are already of this pool; `inTree` for one that the tree holds, if it is the first of its equals. */
  tuple(items: readonly CodeConstant[], inTree = false): TupleConstant {
    let key = 't';
    for (const item of items) key += `${this.serial(item)},`;
    const known = this.others.get(key) as TupleConstant | undefined;
    if (known !== undefined) {
      if (inTree) known.timesInTree++;
      return known;
    }
    const made: TupleConstant = { type: 'tuple', items, inTree, timesInTree: inTree ? 1 : 0 };
    this.others.set(key, made);
    return made;
  }

  /** A tuple of names that code loads. */
  names(names: readonly string[]): TupleConstant {
    return this.tuple(names.map((name) => this.string(name)));
  }

  /** A tuple of names that a code object has beside its constants: as a whole it is merged with others, its items are no constants. */
  nameTuple(names: readonly string[]): TupleConstant {
    return this.tuple(
      names.map((name) => {
        const known = this.strings.get(name);
        if (known !== undefined) return known;
        const made = this.string(name);
        this.onlyInNameTuples.add(made);
        return made;
      }),
    );
  }

  /** A frozenset of constants that are already of this pool; `inTree` as of a tuple. */
  frozenset(items: readonly CodeConstant[], inTree = false): CodeConstant {
    // The first of equal items stays: {1, 1.0, True} is {1}.
    const byEquality = new Map<string, CodeConstant>();
    for (const item of items) {
      const equal = equalityKey(item);
      if (!byEquality.has(equal)) byEquality.set(equal, item);
    }
    const distinct = [...byEquality.values()];
    const key = `f${distinct
      .map((item) => this.serial(item))
      .sort((a, b) => a - b)
      .join(',')}`;
    const known = this.others.get(key);
    if (known !== undefined) return known;
    const made: FrozensetConstant = { type: 'frozenset', items: distinct, inTree };
    this.others.set(key, made);
    return made;
  }

  private wideString(points: readonly number[], value: string): StringConstant {
    const key = points.join(',');
    const known = this.wideStrings.get(key);
    if (known !== undefined) return known;
    const made: StringConstant = { type: 'str', value, codePoints: points, isInterned: false, isName: false };
    this.wideStrings.set(key, made);
    return made;
  }

  private float(value: Extract<CodeConstant, { type: 'float' }>): CodeConstant {
    if (Number.isNaN(value.value)) return value;
    if (Object.is(value.value, -0)) return (this.negativeZero ??= value);
    const known = this.floats.get(value.value);
    if (known !== undefined) return known;
    this.floats.set(value.value, value);
    return value;
  }

  private keyed(key: string, value: CodeConstant): CodeConstant {
    const known = this.others.get(key);
    if (known !== undefined) return known;
    this.others.set(key, value);
    return value;
  }

  private serial(value: CodeConstant): number {
    const known = this.serials.get(value);
    if (known !== undefined) return known;
    const serial = this.serials.size;
    this.serials.set(value, serial);
    return serial;
  }

  private code(value: CodeObject): CodeObject {
    const digest = digestOf(value.code, this.codeEqualityIgnoresPositions ? 0 : digestOf(value.positions, 0));
    const key = `${value.firstlineno},${digest},${value.name}`;
    const alike = this.codes.get(key);
    if (alike === undefined) {
      this.codes.set(key, [value]);
      return value;
    }
    for (const known of alike) if (known === value || this.codeEquals(known, value)) return known;
    alike.push(value);
    return value;
  }

  private codeEquals(a: CodeObject, b: CodeObject): boolean {
    return (
      a.argcount === b.argcount &&
      a.posonlyargcount === b.posonlyargcount &&
      a.kwonlyargcount === b.kwonlyargcount &&
      a.flags === b.flags &&
      sameItems(a.code, b.code) &&
      sameItems(a.consts, b.consts) &&
      sameItems(a.names, b.names) &&
      sameItems(a.localsplusNames, b.localsplusNames) &&
      (this.codeEqualityIgnoresPositions ||
        (sameItems(a.positions, b.positions) && sameItems(a.exceptionTable, b.exceptionTable)))
    );
  }
}

/** A number that equal words share; others hardly ever do. */
export function digestOf(words: Int32Array, seed: number): number {
  let digest = seed;
  for (let i = 0; i < words.length; i++) digest = (Math.imul(digest, 31) + words[i]!) | 0;
  return digest;
}

function sameItems(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The same for constants that Python holds equal, as 1, 1.0 and True are. */
export function equalityKey(value: ConstantValue | CodeConstant): string {
  switch (value.type) {
    case 'None':
    case 'Ellipsis':
      return value.type;
    case 'bool':
      return value.value ? 'n1' : 'n0';
    case 'int':
      return `n${value.value}`;
    case 'float':
      return Number.isInteger(value.value) ? `n${BigInt(value.value)}` : `f${value.value}`;
    case 'complex':
      return value.imag === 0 ? equalityKey({ type: 'float', value: value.real }) : `c${value.real + 0},${value.imag + 0}`;
    case 'str':
      return value.codePoints === null ? `s${value.value}` : `w${value.codePoints.join(',')}`;
    case 'bytes':
      return `b${value.value.join(',')}`;
    case 'tuple':
      return `t(${value.items.map((item) => JSON.stringify(equalityKey(item))).join(',')})`;
    case 'frozenset':
      return `f(${value.items
        .map((item) => JSON.stringify(equalityKey(item)))
        .sort()
        .join(',')})`;
    case 'code':
      return `o${value.name},${value.firstlineno}`;
  }
}

function floatKey(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

/** ASCII letters, digits and `_` only, the empty string included. */
function isNameLike(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    if (!((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || (c >= 48 && c <= 57))) return false;
  }
  return true;
}

/** `co_consts` of one code object while it grows. */
export class UnitConstants {
  readonly list: CodeConstant[] = [];
  private readonly indexes = new Map<CodeConstant, number>();

  constructor(readonly pool: ConstantPool) {}

  append(value: ConstantValue | CodeConstant): number {
    return this.place(this.pool.intern(value));
  }

  appendString(value: string): number {
    return this.place(this.pool.string(value));
  }

  appendTuple(items: readonly CodeConstant[]): number {
    return this.place(this.pool.tuple(items));
  }

  /** Index of the last constant that stays although no instruction here loads it. */
  pinned = -1;

  pin(constant: CodeConstant): void {
    this.pinned = Math.max(this.pinned, this.place(constant));
  }

  place(constant: CodeConstant): number {
    const known = this.indexes.get(constant);
    if (known !== undefined) return known;
    const index = this.list.length;
    this.list.push(constant);
    this.indexes.set(constant, index);
    return index;
  }
}
