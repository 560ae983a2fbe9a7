// How many code words CPython's compiler of patterns makes: they lie in the Pattern itself, so they are its size. Nothing here matches
// anything. Follows Lib/re/_compiler.py (_code, _compile, _optimize_charset, _compile_info), and of Lib/re/_parser.py what makes one
// tree of another: alternatives give up a common beginning, or become a set; CPython 3.10-3.13.

import { ASTRAL, CharacterMap } from './charset.ts';
import { boundsOf, Flag, type Node, type ParsedPattern, type SetItem, widthOf } from './pattern-tree.ts';
import { type CharacterRules, FOLDED_PER_STEP } from './program.ts';

/** What differs between versions. */
export interface CodeRules {
  readonly characters: CharacterRules;
  /** `(?!)` is a single word that fails. */
  readonly emptyNegationFails: boolean;
}

type Item =
  | Exclude<Node, { kind: 'sequence' | 'branch' }>
  /** Alternatives that differ from their beginning on. */
  | { readonly kind: 'choice'; readonly alternatives: readonly (readonly Item[])[] };

const WORDS = { negate: 1, literal: 2, range: 3, category: 2 } as const;
/** A map of 256 characters: the operation, and a bit for each. */
const CHARSET_WORDS = 1 + 256 / 32;
/** Where the chunks of a map of the basic plane are: the operation, their number, a byte for each of 256. */
const BIG_CHARSET_WORDS = 1 + 1 + 256 / 4;
const CHUNK_WORDS = 256 / 32;
/** Steps that looking through a map of the basic plane takes the time of. */
const BIG_CHARSET_STEPS = 1024;
const SUCCESS_WORDS = 1;
const FAILURE_WORDS = 1;

export function codeWords(parsed: ParsedPattern, rules: CodeRules): number {
  const items = itemsOf(parsed.node);
  const counter = new WordCounter(rules);
  return counter.info(parsed, items) + counter.sum(items) + SUCCESS_WORDS;
}

/** A node as CPython's parser leaves it: one after the other, groups that mean nothing taken apart. */
function itemsOf(node: Node): readonly Item[] {
  switch (node.kind) {
    case 'sequence':
      return node.nodes.flatMap(itemsOf);
    case 'group':
      return node.group === 0 && !node.changesFlags ? itemsOf(node.node) : [node];
    case 'set':
      return [setOf(node)];
    case 'branch':
      return alternativesOf(node.alternatives.map((alternative) => [...itemsOf(alternative)]));
    default:
      return [node];
  }
}

/** A set of a single character is that character. */
function setOf(node: Node & { kind: 'set' }): Item {
  const items = distinct(node.items);
  const [only] = items;
  if (items.length > 1 || only?.kind !== 'literal' || node.negated) return { ...node, items };
  return { kind: 'literal', code: only.code, flags: node.flags };
}

function alternativesOf(alternatives: Item[][]): readonly Item[] {
  const items: Item[] = [];
  for (;;) {
    const first = alternatives[0]?.[0];
    if (first === undefined || !alternatives.every(([item]) => item !== undefined && isSame(item, first))) break;
    items.push(first);
    for (const alternative of alternatives) alternative.shift();
  }
  const set: SetItem[] = [];
  for (const alternative of alternatives) {
    const [item] = alternative;
    if (alternative.length === 1 && item?.kind === 'literal') set.push({ kind: 'literal', code: item.code });
    else if (alternative.length === 1 && item?.kind === 'set' && !item.negated) set.push(...item.items);
    else return [...items, { kind: 'choice', alternatives }];
  }
  const leaf = alternatives[0]?.[0] as Item & { kind: 'literal' | 'set' };
  return [...items, { kind: 'set', items: distinct(set), negated: false, flags: leaf.flags }];
}

/** What holds other items is never the same as another. */
function isSame(a: Item, b: Item): boolean {
  switch (a.kind) {
    case 'literal':
      return b.kind === a.kind && b.code === a.code;
    case 'any':
      return b.kind === a.kind;
    case 'assertion':
      return b.kind === a.kind && b.assertion === a.assertion;
    case 'reference':
      return b.kind === a.kind && b.group === a.group;
    case 'set':
      return b.kind === a.kind && b.negated === a.negated && JSON.stringify(a.items) === JSON.stringify(b.items);
    default:
      return false;
  }
}

function distinct(items: readonly SetItem[]): readonly SetItem[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

class WordCounter {
  constructor(private readonly rules: CodeRules) {}

  sum(items: readonly Item[]): number {
    return items.reduce((words, item) => words + this.words(item), 0);
  }

  private words(item: Item): number {
    switch (item.kind) {
      case 'literal':
        return this.literalWords(item.code, false, item.flags);
      case 'any':
        return 1;
      case 'assertion':
      case 'reference':
        return 2;
      case 'set':
        return this.setWords(item);
      case 'repeat':
        return 4 + this.sum(itemsOf(item.node)) + 1;
      case 'group':
        return (item.group === 0 ? 0 : 4) + this.sum(itemsOf(item.node));
      case 'atomic':
        return 2 + this.sum(itemsOf(item.node)) + SUCCESS_WORDS;
      case 'look': {
        const items = itemsOf(item.node);
        if (items.length === 0 && item.negative && this.rules.emptyNegationFails) return FAILURE_WORDS;
        return 3 + this.sum(items) + SUCCESS_WORDS;
      }
      case 'conditional': {
        const no = itemsOf(item.no);
        return 3 + this.sum(itemsOf(item.yes)) + (no.length === 0 ? 0 : 2 + this.sum(no));
      }
      case 'choice':
        return 1 + item.alternatives.reduce((words, items) => words + 1 + this.sum(items) + 2, 0) + FAILURE_WORDS;
    }
  }

  /** A letter that has other lower case letters beside it is a set of them all. */
  private literalWords(code: number, negated: boolean, flags: number): number {
    const { characters } = this.rules;
    if (!foldsCase(flags) || !characters.isCased(code, flags)) return WORDS.literal;
    const alike = characters.alike(characters.lower(code, flags), flags).length;
    if (alike === 0) return WORDS.literal;
    return 2 + (negated ? WORDS.negate : 0) + (1 + alike) * WORDS.literal + FAILURE_WORDS;
  }

  private setWords(set: Item & { kind: 'set' }): number {
    const [only] = set.items;
    if (set.negated && set.items.length === 1 && only?.kind === 'literal') return this.literalWords(only.code, true, set.flags);
    return 2 + this.charsetWords(set.items, set.negated, foldsCase(set.flags) ? set.flags : null);
  }

  /** Flags: null where case makes no difference. */
  private charsetWords(items: readonly SetItem[], negated: boolean, flags: number | null): number {
    const { map, hasCased, rest } = this.mapOf(items, flags);
    if (!map.isNarrow) this.rules.characters.charge(BIG_CHARSET_STEPS);
    const negation = negated ? WORDS.negate : 0;
    const tail = rest.reduce((words, item) => words + WORDS[item.kind], 0);
    const runs = map.runs(3);
    if (runs.length < 3) {
      const isShorter = hasCased || runs.length + rest.length < items.length;
      const chosen = isShorter
        ? runs.reduce((words, [from, to]) => words + (from === to ? WORDS.literal : WORDS.range), tail)
        : items.reduce((words, item) => words + WORDS[item.kind], 0);
      return negation + chosen + FAILURE_WORDS;
    }
    const mapWords = map.isNarrow ? CHARSET_WORDS : BIG_CHARSET_WORDS + CHUNK_WORDS * map.distinctChunks();
    return negation + mapWords + tail + FAILURE_WORDS;
  }

  /** Which characters are in the set, and what else is in it: categories, and what the map has no place for. */
  private mapOf(items: readonly SetItem[], flags: number | null) {
    const { characters } = this.rules;
    const map = new CharacterMap();
    const rest: SetItem[] = [];
    let hasCased = false;
    const markFolded = (code: number, foldFlags: number): boolean => {
      const low = characters.lower(code, foldFlags);
      return [low, ...characters.alike(low, foldFlags)].every((each) => map.mark(each, each) === 1);
    };
    for (const item of items) {
      if (item.kind === 'category') {
        rest.push(item);
        continue;
      }
      const [from, to] = boundsOf(item);
      let code = from;
      if (flags === null) code += map.mark(from, to);
      else {
        characters.charge(Math.ceil(Math.max(0, Math.min(to + 1, ASTRAL) - from) / FOLDED_PER_STEP));
        while (code <= to && markFolded(code, flags)) code++;
      }
      if (code <= to) {
        rest.push(item);
        hasCased ||= flags !== null;
      } else if (flags !== null) {
        for (let c = from; c <= to && !hasCased; c++) hasCased = characters.isCased(c, flags);
      }
    }
    return { map, hasCased, rest };
  }

  /** The block at the beginning: what a search may look for first. */
  info({ node, flags, groupWidths }: ParsedPattern, items: readonly Item[]): number {
    if (widthOf(node, (group) => groupWidths[group] ?? [0, 0])[0] === 0 || asksLocale(flags)) return 5;
    const { length } = this.literalPrefix(items);
    if (length > 0) return 5 + 2 + 2 * length;
    const set = this.firstSet(items);
    return set === null ? 5 : 5 + this.charsetWords(set.items, set.negated, null);
  }

  /** How many characters the pattern begins with, and whether it is nothing else. */
  private literalPrefix(items: readonly Item[]): { readonly length: number; readonly isAll: boolean } {
    let length = 0;
    for (const item of items) {
      if (item.kind === 'literal' && this.isPlain(item.code, item.flags)) length++;
      else if (item.kind === 'group') {
        const inner = this.literalPrefix(itemsOf(item.node));
        length += inner.length;
        if (!inner.isAll) return { length, isAll: false };
      } else return { length, isAll: false };
    }
    return { length, isAll: true };
  }

  private firstSet(items: readonly Item[]): { readonly items: readonly SetItem[]; readonly negated: boolean } | null {
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
        const isOneNegated = first.negated && first.items.length === 1 && first.items[0]?.kind === 'literal';
        return isOneNegated || !this.isPlainSet(first.items, first.flags) ? null : first;
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
      this.rules.characters.charge(Math.ceil((item.to - item.from + 1) / FOLDED_PER_STEP));
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

/** Case makes no difference, and which letters differ in case is known only when the pattern is matched. */
function asksLocale(flags: number): boolean {
  return (flags & Flag.IgnoreCase) !== 0 && (flags & Flag.Locale) !== 0;
}

function foldsCase(flags: number): boolean {
  return (flags & Flag.IgnoreCase) !== 0 && (flags & Flag.Locale) === 0;
}
