// What re.DEBUG prints: the tree of a pattern, then the code that CPython makes of it, each operation with its place.
// Follows Lib/re/_parser.py (SubPattern.dump) and Lib/re/_compiler.py (dis), CPython 3.10-3.13.

import type { CharacterMap } from './charset.ts';
import { ASSERTIONS, CATEGORIES, type Instruction, JUMP_WORDS, wordsOf } from './pattern-code.ts';
import { type Item, itemsOf, onlyLeftOut } from './pattern-items.ts';
import { type Node, REPEAT_MAX } from './pattern-tree.ts';

const REPEATS = { greedy: 'MAX_REPEAT', lazy: 'MIN_REPEAT', possessive: 'POSSESSIVE_REPEAT' } as const;

/** The tree, a line for each item. */
export function listTree(node: Node, emptyNegationFails: boolean): readonly string[] {
  return linesOf(itemsOf(node), emptyNegationFails);
}

function linesOf(items: readonly Item[], emptyNegationFails: boolean): readonly string[] {
  const nested = (inner: readonly Item[]): readonly string[] => linesOf(inner, emptyNegationFails).map((line) => `  ${line}`);
  const linesOfOne = (item: Item): readonly string[] => {
    switch (item.kind) {
      case 'literal':
        return [`LITERAL ${item.code}`];
      case 'any':
        return ['ANY None'];
      case 'assertion':
        return [`AT AT_${ASSERTIONS[item.assertion]}`];
      case 'reference':
        return [`GROUPREF ${item.group}`];
      case 'set':
        return linesOfSet(item);
      case 'repeat':
        return [`${REPEATS[item.greed]} ${item.min} ${boundText(item.max)}`, ...nested(itemsOf(item.node))];
      case 'group': {
        const group = item.group === 0 ? 'None' : item.group;
        return [`SUBPATTERN ${group} ${item.added} ${item.removed}`, ...nested(itemsOf(item.node))];
      }
      case 'atomic':
        return ['ATOMIC_GROUP', ...nested(itemsOf(item.node))];
      case 'look': {
        const inner = itemsOf(item.node);
        if (inner.length === 0 && item.negative && emptyNegationFails) return ['FAILURE'];
        return [`${item.negative ? 'ASSERT_NOT' : 'ASSERT'} ${item.behind ? -1 : 1}`, ...nested(inner)];
      }
      case 'conditional': {
        const no = nested(itemsOf(item.no));
        return [`GROUPREF_EXISTS ${item.group}`, ...nested(itemsOf(item.yes)), ...(no.length === 0 ? [] : ['ELSE', ...no])];
      }
      case 'choice':
        return item.alternatives.flatMap((inner, i) => [i === 0 ? 'BRANCH' : 'OR', ...nested(inner)]);
    }
  };
  return items.flatMap(linesOfOne);
}

function linesOfSet(set: Item & { kind: 'set' }): readonly string[] {
  const leftOut = onlyLeftOut(set);
  if (leftOut !== null) return [`NOT_LITERAL ${leftOut}`];
  const items = set.items.map((item) => {
    if (item.kind === 'literal') return `  LITERAL ${item.code}`;
    return item.kind === 'range' ? `  RANGE (${item.from}, ${item.to})` : `  CATEGORY CATEGORY_${CATEGORIES[item.category]}`;
  });
  return ['IN', ...(set.negated ? ['  NEGATE None'] : []), ...items];
}

function boundText(bound: number): string {
  return bound === REPEAT_MAX ? 'MAXREPEAT' : String(bound);
}

/** The code, a line for each operation. */
export function listCode(code: readonly Instruction[], quote: (text: string) => string): readonly string[] {
  const listing = new Listing(String(wordsOf(code) - 1).length, quote);
  listing.list(code, 0, 0);
  return listing.lines;
}

class Listing {
  readonly lines: string[] = [];
  /** Places that something jumps to. */
  private readonly labels = new Set<number>();

  constructor(
    private readonly placeWidth: number,
    /** As repr() shows a str. */
    private readonly quote: (text: string) => string,
  ) {}

  /** Lists what begins at a place; answers the place behind it. */
  list(code: readonly Instruction[], start: number, depth: number): number {
    let at = start;
    for (const instruction of code) {
      this.one(instruction, at, depth);
      at += wordsOf([instruction]);
    }
    return at;
  }

  private one(instruction: Instruction, at: number, depth: number): void {
    switch (instruction.kind) {
      case 'plain':
        return this.line(at, depth, [instruction.name, ...instruction.operands].join(' '));
      case 'character':
        return this.line(at, depth, `${instruction.name} ${hex(instruction.code)} (${this.shown(instruction.code)})`);
      case 'range': {
        const { name, from, to } = instruction;
        return this.line(at, depth, `${name} ${hex(from)} ${hex(to)} (${this.shown(from)}-${this.shown(to)})`);
      }
      case 'named':
        return this.line(at, depth, `${instruction.name} ${instruction.operand}`);
      case 'block':
        return this.block(instruction, at, depth);
      case 'branch':
        return this.branch(instruction.alternatives, at, depth);
      case 'conditional':
        return this.conditional(instruction, at, depth);
      case 'map':
        return this.map(instruction.map, at, depth);
      case 'info':
        return this.info(instruction, at, depth);
    }
  }

  private block({ name, operands, body }: Instruction & { kind: 'block' }, at: number, depth: number): void {
    const skip = 1 + operands.length + wordsOf(body);
    this.jump(at, depth, [name, skip, ...operands.map(boundText)].join(' '), at + 1 + skip);
    this.list(body, at + 2 + operands.length, depth + 1);
  }

  private branch(alternatives: readonly (readonly Instruction[])[], at: number, depth: number): void {
    const end = at + wordsOf([{ kind: 'branch', alternatives }]);
    let place = at + 1;
    for (const [i, body] of alternatives.entries()) {
      const skip = 1 + wordsOf(body) + JUMP_WORDS;
      if (i === 0) this.jump(at, depth, `BRANCH ${skip}`, place + skip);
      else this.jump(place, depth, `branch ${skip}`, place + skip);
      const bodyEnd = this.list(body, place + 1, depth + 1);
      this.jumpTo(bodyEnd, depth + 1, end);
      place += skip;
    }
    this.line(place, depth, 'FAILURE');
  }

  private conditional({ group, yes, no }: Instruction & { kind: 'conditional' }, at: number, depth: number): void {
    const hasElse = no.length > 0;
    const other = at + 3 + wordsOf(yes) + (hasElse ? JUMP_WORDS : 0);
    this.jump(at, depth, `GROUPREF_EXISTS ${group} ${other - at - 1}`, other);
    const yesEnd = this.list(yes, at + 3, depth);
    if (!hasElse) return;
    this.jumpTo(yesEnd, depth, other + wordsOf(no));
    this.list(no, other, depth);
  }

  private map(map: CharacterMap, at: number, depth: number): void {
    const { distinct, numbers } = map.chunks();
    const rows = distinct.map(bitsOf);
    if (map.isNarrow) return this.line(at, depth, `CHARSET ${rows[0]}`);
    this.line(at, depth, `BIGCHARSET ${rows.length} [${numbers.join(', ')}]`);
    for (const row of rows) this.below(depth + 1, row);
  }

  private info(info: Instruction & { kind: 'info' }, at: number, depth: number): void {
    const end = at + wordsOf([info]);
    const { prefix, set, width, mask } = info;
    const [least, most] = width;
    this.jump(at, depth, `INFO ${end - at - 1} 0b${mask.toString(2)} ${least} ${boundText(most)}`, end);
    if (prefix !== null) {
      const { codes, skip } = prefix;
      const text = codes.map((code) => String.fromCodePoint(code)).join('');
      this.below(depth, `  prefix_skip ${skip}`);
      this.below(depth, `  prefix [${codes.map(hex).join(', ')}] (${this.quote(text)})`);
      this.below(depth, `  overlap [${overlaps(codes).join(', ')}]`);
    } else if (set.length > 0) {
      this.below(depth + 1, 'in');
      this.list(set, at + 5, depth + 2);
    }
  }

  private jumpTo(at: number, depth: number, target: number): void {
    this.jump(at, depth, `JUMP ${target - at - 1}`, target);
  }

  private jump(at: number, depth: number, text: string, target: number): void {
    this.labels.add(target);
    this.line(at, depth, `${text} (to ${target})`);
  }

  private line(at: number, depth: number, text: string): void {
    const place = String(at).padStart(this.placeWidth);
    this.lines.push(`${place}${this.labels.has(at) ? ':' : '.'} ${'  '.repeat(depth)}${text}`);
  }

  private shown(code: number): string {
    return this.quote(String.fromCodePoint(code));
  }

  /** What belongs to the operation above. */
  private below(depth: number, text: string): void {
    this.lines.push(`${' '.repeat(this.placeWidth + 2 * (depth + 1))}${text}`);
  }
}

function hex(code: number): string {
  return `0x${code.toString(16)}`;
}

/** 256 marks as words of 32 bits, the first mark in the lowest bit. */
function bitsOf(marks: Uint8Array): string {
  const words = Array.from({ length: marks.length / 32 }, (_, i) => {
    const bits = [...marks.subarray(32 * i, 32 * i + 32)].reverse().join('');
    return `0x${Number.parseInt(bits, 2).toString(16).padStart(8, '0')}`;
  });
  return `[${words.join(', ')}]`;
}

/** For each place, how much of the beginning also ends there. */
function overlaps(codes: readonly number[]): readonly number[] {
  const table: number[] = codes.length === 0 ? [] : [0];
  for (let i = 1; i < codes.length; i++) {
    let length = table[i - 1] as number;
    while (length > 0 && codes[i] !== codes[length]) length = table[length - 1] as number;
    table.push(codes[i] === codes[length] ? length + 1 : 0);
  }
  return table;
}
