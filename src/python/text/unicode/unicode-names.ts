// Names of characters: unicodedata.name, and lookup as `\N{...}` and unicodedata.lookup do it.
// Follows CPython 3.13 unicodedata.c (_getucname, _getcode, find_syllable): Hangul and ideographs are named by rule, the rest
// from a table of words. Aliases name one character; named sequences several, and only lookup() accepts those.

import { EXTRA_ABSENT, EXTRA_NAMES, NAME_CODES, NAME_RANGES, NAME_WORDS, NAMED_RUNS } from './data/names.ts';
import { PackedNumbers } from './packed-numbers.ts';
import type { UnicodeDatabase } from './unicode-database.ts';

// How build.py writes words and names.
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(i + 33)).filter((c) => !"'\\`".includes(c));
const SINGLE = 30;
const DOUBLE = 51;
const BLOCK = 64;
const LONG_HEAD = 90;

const HANGUL_FIRST = 0xac00;
const HANGUL_COUNT = 11172;
const HANGUL_PREFIX = 'HANGUL SYLLABLE ';
const LEADS = 'G,GG,N,D,DD,R,M,B,BB,S,SS,,J,JJ,C,K,T,P,H'.split(',');
const VOWELS = 'A,AE,YA,YAE,EO,E,YEO,YE,O,WA,WAE,OE,YO,U,WEO,WE,WI,YU,EU,YI,I'.split(',');
const TAILS = ',G,GG,GS,N,NJ,NH,D,L,LG,LM,LB,LS,LT,LP,LH,M,B,BS,S,SS,NG,J,C,K,T,P,H'.split(',');

interface NameRange {
  readonly first: number;
  readonly last: number;
  readonly prefix: string;
}

interface Tables {
  readonly words: readonly string[];
  /** Code points with a listed name, ascending. */
  readonly points: Uint32Array;
  /** Where in NAME_CODES each block of names starts. */
  readonly blocks: Uint32Array;
  readonly ranges: readonly NameRange[];
}

export class UnicodeNames {
  private tables: Tables | null = null;
  private extra: Map<string, readonly number[]> | null = null;
  private byName: Map<string, number> | null = null;

  constructor(private readonly database: UnicodeDatabase) {}

  /** null when the character has no name in this version. */
  nameOf(point: number): string | null {
    if (!this.database.isAssigned(point)) return null;
    if (point >= HANGUL_FIRST && point < HANGUL_FIRST + HANGUL_COUNT) return hangulName(point - HANGUL_FIRST);
    const { points, ranges } = this.load();
    const range = ranges.find(({ first, last }) => point >= first && point <= last);
    if (range !== undefined) return `${range.prefix}-${hex(point)}`;
    const index = indexOf(points, point);
    return index < 0 ? null : this.namesOfBlock(Math.floor(index / BLOCK))[index % BLOCK]!;
  }

  /** The character with that name or alias, case ignored; null when there is none. */
  characterNamed(name: string): number | null {
    const sequence = this.lookup(name);
    return sequence !== null && sequence.length === 1 ? sequence[0]! : null;
  }

  /** As characterNamed, and the characters of a named sequence. */
  lookup(name: string): readonly number[] | null {
    if (!/^[\x20-\x7e]+$/.test(name)) return null;
    const wanted = name.toUpperCase();
    // Names made by rule are known only in capitals.
    const point = this.ruledPoint(name) ?? this.listedPoint(wanted);
    if (point !== null) return this.database.isAssigned(point) ? [point] : null;
    this.extra ??= readExtra(this.database.version);
    return this.extra.get(wanted) ?? null;
  }

  private ruledPoint(name: string): number | null {
    if (name.startsWith(HANGUL_PREFIX)) return hangulPoint(name.slice(HANGUL_PREFIX.length));
    const match = /^(.*)-([0-9A-F]{4,5})$/.exec(name);
    if (match === null) return null;
    const point = Number.parseInt(match[2]!, 16);
    const isNamed = this.load().ranges.some(({ first, last, prefix }) => point >= first && point <= last && prefix === match[1]);
    return isNamed && hex(point) === match[2] ? point : null;
  }

  private listedPoint(name: string): number | null {
    if (this.byName === null) {
      this.byName = new Map();
      const { points } = this.load();
      for (let block = 0; block * BLOCK < points.length; block++) {
        const names = this.namesOfBlock(block);
        for (let i = 0; i < names.length; i++) this.byName.set(names[i]!, points[block * BLOCK + i]!);
      }
    }
    return this.byName.get(name) ?? null;
  }

  private load(): Tables {
    this.tables ??= readTables();
    return this.tables;
  }

  private namesOfBlock(block: number): string[] {
    const { words, points, blocks } = this.load();
    const reader = new NameReader(blocks[block]!);
    const names: string[] = [];
    for (let count = Math.min(BLOCK, points.length - block * BLOCK); count > 0; count--) {
      names.push(
        reader
          .next()
          .map((rank) => words[rank]!)
          .join(' '),
      );
    }
    return names;
  }
}

/** Decodes consecutive names to ranks of words. */
class NameReader {
  private previous: readonly number[] = [];

  constructor(public at: number) {}

  next(): readonly number[] {
    const head = VALUE_OF[NAME_CODES.charCodeAt(this.at++)]!;
    const isLong = head === LONG_HEAD;
    const ranks = isLong ? [] : this.previous.slice(0, Math.floor(head / 10));
    for (let left = isLong ? VALUE_OF[NAME_CODES.charCodeAt(this.at++)]! : head % 10; left > 0; left--) ranks.push(this.word());
    this.previous = ranks;
    return ranks;
  }

  private word(): number {
    const size = ALPHABET.length;
    const first = VALUE_OF[NAME_CODES.charCodeAt(this.at++)]!;
    if (first < SINGLE) return first;
    const second = VALUE_OF[NAME_CODES.charCodeAt(this.at++)]!;
    if (first < SINGLE + DOUBLE) return SINGLE + (first - SINGLE) * size + second;
    const third = VALUE_OF[NAME_CODES.charCodeAt(this.at++)]!;
    return SINGLE + DOUBLE * size + (first - SINGLE - DOUBLE) * size * size + second * size + third;
  }
}

const VALUE_OF: readonly number[] = Array.from({ length: 127 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));

function readTables(): Tables {
  const points: number[] = [];
  const runs = new PackedNumbers(NAMED_RUNS);
  for (let last = -1; !runs.isAtEnd; ) {
    const start = last + runs.next();
    const count = runs.next();
    for (let i = 0; i < count; i++) points.push(start + i);
    last = start + count - 1;
  }
  const blocks: number[] = [];
  const reader = new NameReader(0);
  for (let i = 0; i < points.length; i++) {
    if (i % BLOCK === 0) blocks.push(reader.at);
    reader.next();
  }
  const ranges = NAME_RANGES.split('|').map((text) => {
    const [first, last, prefix] = text.split(',') as [string, string, string];
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16), prefix };
  });
  return { words: NAME_WORDS.split(' '), points: Uint32Array.from(points), blocks: Uint32Array.from(blocks), ranges };
}

function readExtra(version: string): Map<string, readonly number[]> {
  const absent = new Set((EXTRA_ABSENT[version] ?? '').split(',').filter(Boolean).map(Number));
  const entries = EXTRA_NAMES.split('|').filter((_, i) => !absent.has(i));
  return new Map(
    entries.map((entry) => {
      const [name, points] = entry.split('=') as [string, string];
      return [name, points.split(',').map((point) => Number.parseInt(point, 16))];
    }),
  );
}

function indexOf(points: Uint32Array, point: number): number {
  let low = 0;
  let high = points.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = points[middle]!;
    if (found === point) return middle;
    if (found < point) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function hangulName(index: number): string {
  const lead = LEADS[Math.floor(index / (VOWELS.length * TAILS.length))]!;
  const vowel = VOWELS[Math.floor(index / TAILS.length) % VOWELS.length]!;
  return HANGUL_PREFIX + lead + vowel + TAILS[index % TAILS.length]!;
}

/** The longest lead, then the longest vowel, as find_syllable takes them; the tail must be all that is left. */
function hangulPoint(text: string): number | null {
  const lead = longest(LEADS, text);
  if (lead < 0) return null;
  const afterLead = text.slice(LEADS[lead]!.length);
  const vowel = longest(VOWELS, afterLead);
  if (vowel < 0) return null;
  const tail = TAILS.indexOf(afterLead.slice(VOWELS[vowel]!.length));
  return tail < 0 ? null : HANGUL_FIRST + (lead * VOWELS.length + vowel) * TAILS.length + tail;
}

function longest(parts: readonly string[], text: string): number {
  let best = -1;
  for (let i = 0; i < parts.length; i++) {
    if (text.startsWith(parts[i]!) && (best < 0 || parts[i]!.length > parts[best]!.length)) best = i;
  }
  return best;
}

function hex(point: number): string {
  return point.toString(16).toUpperCase().padStart(4, '0');
}
