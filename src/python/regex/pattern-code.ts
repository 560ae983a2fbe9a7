// The code that CPython's compiler of patterns makes. Nothing here matches anything: its words lie in the Pattern itself, so they are its
// size, and re.DEBUG lists it. Follows Lib/re/_compiler.py (_code, _compile, _optimize_charset, _compile_info), CPython 3.10-3.13.

import { ASTRAL, CharacterMap } from './charset.ts';
import { type Item, itemsOf, onlyLeftOut } from './pattern-items.ts';
import {
  type Assertion,
  boundsOf,
  type Category,
  Flag,
  type ParsedPattern,
  REPEAT_MAX,
  type SetItem,
  widthOf,
} from './pattern-tree.ts';
import { type CharacterRules, chargeFolding } from './program.ts';

/** What differs between versions. */
export interface CodeRules {
  readonly characters: CharacterRules;
  /** `(?!)` is a single word that fails. */
  readonly emptyNegationFails: boolean;
}

/** An operation with what follows it, and what is nested in it. */
export type Instruction =
  | { readonly kind: 'plain'; readonly name: string; readonly operands: readonly number[] }
  | { readonly kind: 'character'; readonly name: string; readonly code: number }
  | { readonly kind: 'range'; readonly name: string; readonly from: number; readonly to: number }
  /** AT and CATEGORY. */
  | { readonly kind: 'named'; readonly name: string; readonly operand: string }
  /** Says how long it is, so that it can be skipped. */
  | { readonly kind: 'block'; readonly name: string; readonly operands: readonly number[]; readonly body: readonly Instruction[] }
  | { readonly kind: 'branch'; readonly alternatives: readonly (readonly Instruction[])[] }
  | {
      readonly kind: 'conditional';
      readonly group: number;
      readonly yes: readonly Instruction[];
      readonly no: readonly Instruction[];
    }
  | { readonly kind: 'map'; readonly map: CharacterMap }
  | {
      readonly kind: 'info';
      readonly mask: number;
      readonly width: readonly [number, number];
      readonly prefix: { readonly codes: readonly number[]; readonly skip: number } | null;
      readonly set: readonly Instruction[];
    };

const SUCCESS: Instruction = { kind: 'plain', name: 'SUCCESS', operands: [] };
const FAILURE: Instruction = { kind: 'plain', name: 'FAILURE', operands: [] };
const NEGATE: Instruction = { kind: 'plain', name: 'NEGATE', operands: [] };
export const JUMP_WORDS = 2;
/** A map of 256 characters: the operation, and a bit for each. */
const CHARSET_WORDS = 1 + 256 / 32;
/** Where the chunks of a map of the basic plane are: the operation, their number, a byte for each of 256. */
const BIG_CHARSET_WORDS = 1 + 1 + 256 / 4;
const CHUNK_WORDS = 256 / 32;
/** Steps that looking through a map of the basic plane takes the time of. */
const BIG_CHARSET_STEPS = 1024;
const INFO_PREFIX = 1;
const INFO_LITERAL = 2;
const INFO_CHARSET = 4;
const REPEATS = {
  greedy: { one: 'REPEAT_ONE', many: 'REPEAT', end: 'MAX_UNTIL' },
  lazy: { one: 'MIN_REPEAT_ONE', many: 'REPEAT', end: 'MIN_UNTIL' },
  possessive: { one: 'POSSESSIVE_REPEAT_ONE', many: 'POSSESSIVE_REPEAT', end: 'SUCCESS' },
} as const;
export const ASSERTIONS: Readonly<Record<Assertion, string>> = {
  start: 'BEGINNING',
  startString: 'BEGINNING_STRING',
  end: 'END',
  endString: 'END_STRING',
  boundary: 'BOUNDARY',
  notBoundary: 'NON_BOUNDARY',
};
export const CATEGORIES: Readonly<Record<Category, string>> = {
  d: 'DIGIT',
  D: 'NOT_DIGIT',
  s: 'SPACE',
  S: 'NOT_SPACE',
  w: 'WORD',
  W: 'NOT_WORD',
};

export function patternCode(parsed: ParsedPattern, rules: CodeRules): readonly Instruction[] {
  const items = itemsOf(parsed.node);
  const maker = new CodeMaker(rules);
  return [maker.info(parsed, items), ...maker.code(items), SUCCESS];
}

export function wordsOf(code: readonly Instruction[]): number {
  return code.reduce((words, instruction) => words + wordsOfOne(instruction), 0);
}

function wordsOfOne(instruction: Instruction): number {
  switch (instruction.kind) {
    case 'plain':
      return 1 + instruction.operands.length;
    case 'character':
    case 'named':
      return 2;
    case 'range':
      return 3;
    case 'block':
      return 2 + instruction.operands.length + wordsOf(instruction.body);
    case 'branch':
      // Each says how long it is, and jumps behind them all; a length of none ends them.
      return instruction.alternatives.reduce((words, body) => words + 1 + wordsOf(body) + JUMP_WORDS, 1) + 1;
    case 'conditional':
      return 3 + wordsOf(instruction.yes) + (instruction.no.length === 0 ? 0 : JUMP_WORDS + wordsOf(instruction.no));
    case 'map': {
      const { map } = instruction;
      return map.isNarrow ? CHARSET_WORDS : BIG_CHARSET_WORDS + CHUNK_WORDS * map.chunks().distinct.length;
    }
    case 'info': {
      const { prefix, set } = instruction;
      return 5 + (prefix === null ? wordsOf(set) : 2 + 2 * prefix.codes.length);
    }
  }
}

class CodeMaker {
  constructor(private readonly rules: CodeRules) {}

  code(items: readonly Item[]): readonly Instruction[] {
    return items.flatMap((item) => this.codeOf(item));
  }

  private codeOf(item: Item): readonly Instruction[] {
    switch (item.kind) {
      case 'literal':
        return [this.literal(item.code, false, item.flags)];
      case 'any':
        return [{ kind: 'plain', name: (item.flags & Flag.DotAll) === 0 ? 'ANY' : 'ANY_ALL', operands: [] }];
      case 'assertion':
        return [{ kind: 'named', name: 'AT', operand: placeName(item.assertion, item.flags) }];
      case 'reference':
        return [{ kind: 'plain', name: `GROUPREF${foldingSuffix(item.flags)}`, operands: [item.group - 1] }];
      case 'set':
        return [this.set(item)];
      case 'repeat':
        return this.repeat(item);
      case 'group':
        return this.group(item);
      case 'atomic':
        return [{ kind: 'block', name: 'ATOMIC_GROUP', operands: [], body: [...this.code(itemsOf(item.node)), SUCCESS] }];
      case 'look': {
        const items = itemsOf(item.node);
        if (items.length === 0 && item.negative && this.rules.emptyNegationFails) return [FAILURE];
        const name = item.negative ? 'ASSERT_NOT' : 'ASSERT';
        return [{ kind: 'block', name, operands: [item.width], body: [...this.code(items), SUCCESS] }];
      }
      case 'conditional': {
        const [yes, no] = [this.code(itemsOf(item.yes)), this.code(itemsOf(item.no))];
        return [{ kind: 'conditional', group: item.group - 1, yes, no }];
      }
      case 'choice':
        return [{ kind: 'branch', alternatives: item.alternatives.map((items) => this.code(items)) }];
    }
  }

  private repeat(item: Item & { kind: 'repeat' }): readonly Instruction[] {
    const items = itemsOf(item.node);
    const body = this.code(items);
    const { one, many, end } = REPEATS[item.greed];
    const operands = [item.min, item.max];
    if (isSimple(items)) return [{ kind: 'block', name: one, operands, body: [...body, SUCCESS] }];
    return [
      { kind: 'block', name: many, operands, body },
      { kind: 'plain', name: end, operands: [] },
    ];
  }

  private group(item: Item & { kind: 'group' }): readonly Instruction[] {
    const body = this.code(itemsOf(item.node));
    if (item.group === 0) return body;
    const mark = (n: number): Instruction => ({ kind: 'plain', name: 'MARK', operands: [n] });
    return [mark(2 * item.group - 2), ...body, mark(2 * item.group - 1)];
  }

  /** A letter that has other lower case letters beside it is a set of them all. */
  private literal(code: number, negated: boolean, flags: number): Instruction {
    const { characters } = this.rules;
    const name = negated ? 'NOT_LITERAL' : 'LITERAL';
    if (asksLocale(flags)) return { kind: 'character', name: `${name}_LOC_IGNORE`, code };
    if (!foldsCase(flags) || !characters.isCased(code, flags)) return { kind: 'character', name, code };
    const low = characters.lower(code, flags);
    const alike = characters.alike(low, flags);
    if (alike.length === 0) return { kind: 'character', name: `${name}${foldingSuffix(flags)}`, code: low };
    const letters = [low, ...alike].map((letter): Instruction => ({ kind: 'character', name: 'LITERAL', code: letter }));
    return { kind: 'block', name: 'IN_UNI_IGNORE', operands: [], body: [...(negated ? [NEGATE] : []), ...letters, FAILURE] };
  }

  private set(set: Item & { kind: 'set' }): Instruction {
    const leftOut = onlyLeftOut(set);
    if (leftOut !== null) return this.literal(leftOut, true, set.flags);
    const { body, hasCased } = this.charset(set, foldsCase(set.flags) ? set.flags : null, set.flags);
    const suffix = hasCased || asksLocale(set.flags) ? foldingSuffix(set.flags) : '';
    return { kind: 'block', name: `IN${suffix}`, operands: [], body };
  }

  /** `flags`: null where case makes no difference. */
  private charset(set: CharacterSet, flags: number | null, flagsOfCategories: number) {
    const { items } = set;
    const { map, hasCased, rest } = this.mapOf(items, flags, flagsOfCategories);
    if (!map.isNarrow) this.rules.characters.charge(BIG_CHARSET_STEPS);
    const runs = map.runs(3);
    let body: readonly Instruction[];
    if (runs.length >= 3) body = [{ kind: 'map', map }, ...rest];
    else if (hasCased || runs.length + rest.length < items.length) body = [...runs.map(runOf), ...rest];
    else body = items.map((item) => setItem(item, flagsOfCategories));
    return { body: [...(set.negated ? [NEGATE] : []), ...body, FAILURE], hasCased };
  }

  /** Which characters are in the set, and what else is in it: categories, and what the map has no place for. */
  private mapOf(items: readonly SetItem[], flags: number | null, flagsOfCategories: number) {
    const { characters } = this.rules;
    const map = new CharacterMap();
    const rest: Instruction[] = [];
    let hasCased = false;
    const markFolded = (code: number, foldFlags: number): boolean => {
      const low = characters.lower(code, foldFlags);
      return [low, ...characters.alike(low, foldFlags)].every((each) => map.mark(each, each) === 1);
    };
    for (const item of items) {
      if (item.kind === 'category') {
        rest.push(setItem(item, flagsOfCategories));
        continue;
      }
      const [from, to] = boundsOf(item);
      let code = from;
      if (flags === null) code += map.mark(from, to);
      else {
        chargeFolding(characters, from, to);
        while (code <= to && markFolded(code, flags)) code++;
      }
      if (code <= to) {
        rest.push(
          item.kind === 'range' && flags !== null ? { kind: 'range', name: 'RANGE_UNI_IGNORE', from, to } : setItem(item, 0),
        );
        hasCased ||= flags !== null;
      } else if (flags !== null) {
        for (let c = from; c <= to && !hasCased; c++) hasCased = characters.isCased(c, flags);
      }
    }
    return { map, hasCased, rest };
  }

  /** The block at the beginning: what a search may look for first. */
  info({ node, flags, groupWidths }: ParsedPattern, items: readonly Item[]): Instruction {
    const [least, most] = widthOf(node, (group) => groupWidths[group] ?? [0, 0]);
    const width = [least, Math.min(most, REPEAT_MAX)] as const;
    const plain: Instruction = { kind: 'info', mask: 0, width, prefix: null, set: [] };
    if (least === 0 || asksLocale(flags)) return plain;
    const { codes, skip, isAll } = this.literalPrefix(items);
    if (codes.length > 0) {
      const mask = skip === null && isAll ? INFO_PREFIX | INFO_LITERAL : INFO_PREFIX;
      return { ...plain, mask, prefix: { codes, skip: skip ?? codes.length } };
    }
    const set = this.firstSet(items);
    return set === null ? plain : { ...plain, mask: INFO_CHARSET, set: this.charset(set, null, flags).body };
  }

  /** The characters that the pattern begins with, how many come before the first group, and whether it is nothing else. */
  private literalPrefix(items: readonly Item[]): {
    readonly codes: number[];
    readonly skip: number | null;
    readonly isAll: boolean;
  } {
    const codes: number[] = [];
    let skip: number | null = null;
    for (const item of items) {
      if (item.kind === 'literal' && this.isPlain(item.code, item.flags)) codes.push(item.code);
      else if (item.kind === 'group') {
        const inner = this.literalPrefix(itemsOf(item.node));
        if (skip === null && item.group !== 0) skip = codes.length;
        else if (skip === null && inner.skip !== null) skip = codes.length + inner.skip;
        codes.push(...inner.codes);
        if (!inner.isAll) return { codes, skip, isAll: false };
      } else return { codes, skip, isAll: false };
    }
    return { codes, skip, isAll: true };
  }

  private firstSet(items: readonly Item[]): CharacterSet | null {
    const [first] = items;
    switch (first?.kind) {
      case 'group':
        return this.firstSet(itemsOf(first.node));
      case 'literal':
        return this.isPlain(first.code, first.flags) ? { items: [{ kind: 'literal', code: first.code }], negated: false } : null;
      case 'choice': {
        const codes: SetItem[] = [];
        for (const [item] of first.alternatives) {
          if (item?.kind !== 'literal' || !this.isPlain(item.code, item.flags)) return null;
          codes.push({ kind: 'literal', code: item.code });
        }
        return { items: codes, negated: false };
      }
      case 'set': {
        return onlyLeftOut(first) !== null || !this.isPlainSet(first.items, first.flags) ? null : first;
      }
      default:
        return null;
    }
  }

  private isPlainSet(items: readonly SetItem[], flags: number): boolean {
    if (asksLocale(flags)) return false;
    return items.every((item) => {
      if (item.kind === 'literal') return this.isPlain(item.code, flags);
      if (item.kind === 'category' || (flags & Flag.IgnoreCase) === 0) return true;
      if (item.to >= ASTRAL) return false;
      chargeFolding(this.rules.characters, item.from, item.to);
      for (let code = item.from; code <= item.to; code++) if (!this.isPlain(code, flags)) return false;
      return true;
    });
  }

  /** Whether case makes no difference to the character. */
  private isPlain(code: number, flags: number): boolean {
    if ((flags & Flag.IgnoreCase) === 0) return true;
    return (flags & Flag.Locale) === 0 && !this.rules.characters.isCased(code, flags);
  }
}

interface CharacterSet {
  readonly items: readonly SetItem[];
  readonly negated: boolean;
}

/** One character, however it is wrapped. */
function isSimple(items: readonly Item[]): boolean {
  const [only] = items;
  if (items.length !== 1 || only === undefined) return false;
  if (only.kind === 'group') return only.group === 0 && isSimple(itemsOf(only.node));
  return only.kind === 'literal' || only.kind === 'any' || only.kind === 'set';
}

function runOf([from, to]: readonly [number, number]): Instruction {
  return from === to ? { kind: 'character', name: 'LITERAL', code: from } : { kind: 'range', name: 'RANGE', from, to };
}

function setItem(item: SetItem, flags: number): Instruction {
  switch (item.kind) {
    case 'literal':
      return { kind: 'character', name: 'LITERAL', code: item.code };
    case 'range':
      return { kind: 'range', name: 'RANGE', from: item.from, to: item.to };
    case 'category': {
      const name = CATEGORIES[item.category];
      const isWord = item.category === 'w' || item.category === 'W';
      const prefix = (flags & Flag.Locale) !== 0 ? (isWord ? 'LOC_' : '') : (flags & Flag.Unicode) !== 0 ? 'UNI_' : '';
      return { kind: 'named', name: 'CATEGORY', operand: `${prefix}${name}` };
    }
  }
}

function placeName(assertion: Assertion, flags: number): string {
  const name = ASSERTIONS[assertion];
  if (assertion === 'boundary' || assertion === 'notBoundary') {
    return (flags & Flag.Locale) !== 0 ? `LOC_${name}` : (flags & Flag.Unicode) !== 0 ? `UNI_${name}` : name;
  }
  return (flags & Flag.Multiline) !== 0 && (assertion === 'start' || assertion === 'end') ? `${name}_LINE` : name;
}

/** What names of operations end with where case makes no difference. */
function foldingSuffix(flags: number): string {
  if ((flags & Flag.IgnoreCase) === 0) return '';
  if ((flags & Flag.Locale) !== 0) return '_LOC_IGNORE';
  return (flags & Flag.Unicode) !== 0 ? '_UNI_IGNORE' : '_IGNORE';
}

/** Case makes no difference, and which letters differ in case is known only when the pattern is matched. */
function asksLocale(flags: number): boolean {
  return (flags & Flag.IgnoreCase) !== 0 && (flags & Flag.Locale) !== 0;
}

function foldsCase(flags: number): boolean {
  return (flags & Flag.IgnoreCase) !== 0 && (flags & Flag.Locale) === 0;
}
