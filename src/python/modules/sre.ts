// _sre: compiled patterns and their matches. Follows Modules/_sre/sre.c, CPython 3.10-3.13; the engine is regex/.
// A Pattern holds its source, a Match its pattern and subject; both are immutable. DEVIATION: matching is bounded by steps.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { parseInteger } from '../numbers/int-text.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { BufferExporter } from '../objects/buffer-exporter.ts';
import { bufferOf, newBytes } from '../objects/bytes.ts';
import { dictSetItem, newDict } from '../objects/dict.ts';
import { indexError, overflowError, PyRaise, typeError, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { digitLimit } from '../objects/int-text.ts';
import { listAppend, newList } from '../objects/list-storage.ts';
import { newMappingProxy } from '../objects/mapping-proxy.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { compareBool } from '../objects/protocols/compare.ts';
import { asIndex } from '../objects/protocols/number.ts';
import { hash, reprText } from '../objects/protocols/object.ts';
import { ssizeArgument } from '../objects/sequence-index.ts';
import { isStr, newStrFromText, newStrOf, strOf } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { classGetItem } from '../objects/type.ts';
import { unicodeNamesOf } from '../objects/unicode-names.ts';
import { Matcher, type Subject } from '../regex/matcher.ts';
import { type CodeRules, patternCode, wordsOf } from '../regex/pattern-code.ts';
import { listCode, listTree } from '../regex/pattern-listing.ts';
import { parsePattern } from '../regex/pattern-parser.ts';
import { type Category, Flag, type ParsedPattern, PatternRefusal, REPEAT_MAX } from '../regex/pattern-tree.ts';
import { type CharacterRules, type CharacterTest, compilePattern, type Program } from '../regex/program.ts';
import { isIdentifier } from '../text/str-case.ts';
import { fromUtf16, pointsOf, slice } from '../text/str-data.ts';
import { reprOfStr } from '../text/str-repr.ts';
import { toAsciiNumber } from '../text/str-split.ts';
import type { NativeModule } from './native-module.ts';

// ---- characters

const ascii = {
  d: (c: number): boolean => c >= 48 && c <= 57,
  s: (c: number): boolean => c === 32 || (c >= 9 && c <= 13),
  w: (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95,
};

/** Lower case letters that have one upper case (_EXTRA_CASES of _casefix.py; the same from 3.10 to 3.13). */
const ALIKE: readonly (readonly number[])[] = [
  [0x69, 0x131],
  [0x73, 0x17f],
  [0xb5, 0x3bc],
  [0x345, 0x3b9, 0x1fbe],
  [0x390, 0x1fd3],
  [0x3b0, 0x1fe3],
  [0x3b2, 0x3d0],
  [0x3b5, 0x3f5],
  [0x3b8, 0x3d1],
  [0x3ba, 0x3f0],
  [0x3c0, 0x3d6],
  [0x3c1, 0x3f1],
  [0x3c2, 0x3c3],
  [0x3c6, 0x3d5],
  [0x432, 0x1c80],
  [0x434, 0x1c81],
  [0x43e, 0x1c82],
  [0x441, 0x1c83],
  [0x442, 0x1c84, 0x1c85],
  [0x44a, 0x1c86],
  [0x463, 0x1c87],
  [0x1c88, 0xa64b],
  [0x1e61, 0x1e9b],
  [0xfb05, 0xfb06],
];
const ALIKE_OF: ReadonlyMap<number, readonly number[]> = new Map(
  ALIKE.flatMap((letters) => letters.map((letter) => [letter, letters.filter((other) => other !== letter)] as const)),
);

/** What Pattern and _sre ask of the Unicode database: the first character of a full mapping. */
function lowerCase(t: Thread, code: number): number {
  return code < 128 ? asciiLower(code) : (t.unicode.toLower(code)?.[0] ?? code);
}

function upperCase(t: Thread, code: number): number {
  return code < 128 ? asciiUpper(code) : (t.unicode.toUpper(code)?.[0] ?? code);
}

function asciiLower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function asciiUpper(code: number): number {
  return code >= 97 && code <= 122 ? code - 32 : code;
}

class Characters implements CharacterRules {
  constructor(
    private readonly t: Thread,
    private readonly isBytes: boolean,
  ) {}

  category(category: Category, flags: number): CharacterTest {
    const kind = category.toLowerCase() as 'd' | 's' | 'w';
    const positive = this.isBytes || (flags & Flag.Ascii) !== 0 ? ascii[kind] : this.unicode(kind);
    return category === kind ? positive : (code) => !positive(code);
  }

  private unicode(kind: 'd' | 's' | 'w'): CharacterTest {
    const { unicode } = this.t;
    switch (kind) {
      case 'd':
        return (code) => (code < 128 ? ascii.d(code) : unicode.isDecimal(code));
      case 's':
        return (code) => (code < 128 ? ascii.s(code) || (code >= 28 && code <= 31) : unicode.isSpace(code));
      case 'w':
        return (code) => (code < 128 ? ascii.w(code) : unicode.isAlpha(code) || unicode.isNumeric(code));
    }
  }

  isWord = (code: number, flags: number): boolean => this.category('w', flags)(code);

  lower(code: number, flags: number): number {
    return this.isAscii(flags) ? asciiLower(code) : lowerCase(this.t, code);
  }

  upper(code: number, flags: number): number {
    return this.isAscii(flags) ? asciiUpper(code) : upperCase(this.t, code);
  }

  isCased(code: number, flags: number): boolean {
    return this.lower(code, flags) !== code || this.upper(code, flags) !== code;
  }

  alike(lower: number, flags: number): readonly number[] {
    return this.isAscii(flags) ? [] : (ALIKE_OF.get(lower) ?? []);
  }

  charge(steps: number): void {
    this.t.charge(steps);
  }

  private isAscii(flags: number): boolean {
    return this.isBytes || (flags & Flag.Ascii) !== 0;
  }
}

/** Bytes of a word of a pattern's code. */
const CODE_BYTES = 4;

// ---- patterns

class PatternData {
  constructor(
    /** A str or bytes. Owned. */
    readonly source: PyObject,
    readonly parsed: ParsedPattern,
    readonly program: Program,
    /** Of the code that CPython would have made. */
    readonly words: number,
    readonly characters: Characters,
    readonly isBytes: boolean,
    /** name to number, as `groupindex` shows it. Owned. */
    readonly groupIndex: PyObject,
  ) {}

  nameOf(group: number): string | null {
    for (const [name, number] of this.parsed.groupNames) if (number === group) return name;
    return null;
  }
}

function pattern(o: PyObject): PatternData {
  return o.value as PatternData;
}

/** `compile(pattern, flags, error, warn)`: raises `error(message, pattern, position)`, calls `warn(message, isFuture)`. */
function compile(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [source, flagsObject, errorClass, warn] = args as [PyObject, PyObject, PyObject, PyObject];
  const isBytes = !isStr(source);
  if (isBytes && source.type.ops.bfGetbuffer === null) throw typeError(t, 'first argument must be string or compiled pattern');
  const points = isBytes ? [...bufferOf(t, source)] : pointsOf(strOf(source));
  const text = points.map((point) => String.fromCodePoint(point));
  t.charge(text.length * 4);
  const characters = new Characters(t, isBytes);
  let parsed: ParsedPattern;
  try {
    parsed = parsePattern(text, isBytes, asIndex(t, flagsObject), {
      possessive: t.profile.regexPossessive,
      globalFlagsFirst: t.profile.regexGlobalFlagsFirst,
      groupNumbers: t.profile.regexGroupNumbers,
      characterNamed: (name) => unicodeNamesOf(t).characterNamed(name),
      isIdentifier: (name) => isIdentifier(fromUtf16(name), t.unicode),
      numberOf: (name) => {
        const parsed = parseInteger(toAsciiNumber(fromUtf16(name), t.unicode), 10, digitLimit(t));
        return parsed.kind === 'value' ? Number(parsed.value) : null;
      },
      quote: quoting(t),
      groupsMax: t.profile.regexGroupsMax,
      lookbehindTooFar: t.profile.regexLookbehindTooFar,
      escapesMessages: t.profile.regexEscapesMessages,
      warn: (kind, message) => {
        const given = [newStrFromText(t, message), newBool(t, kind === 'future')];
        try {
          decref(t, t.call(warn, given, null));
        } finally {
          for (const o of given) decref(t, o);
        }
      },
    });
  } catch (thrown) {
    throw thrown instanceof PatternRefusal ? refusal(t, thrown, source, errorClass) : thrown;
  }
  const words = wordsOf(patternCode(parsed, codeRules(t, characters)));
  const program = compilePattern(parsed.node, characters);
  const groupIndex = newDict(t);
  for (const [name, group] of parsed.groupNames) {
    const key = newStrFromText(t, name);
    const value = newInt(t, group);
    dictSetItem(t, groupIndex, key, value);
    decref(t, key);
    decref(t, value);
  }
  const o = newInstance(t, t.typeOf(PATTERN), CODE_BYTES * words);
  o.value = new PatternData(incref(source), parsed, program, words, characters, isBytes, groupIndex);
  return o;
}

function codeRules(t: Thread, characters: Characters): CodeRules {
  return { characters, emptyNegationFails: t.profile.regexEmptyNegationFails };
}

function quoting(t: Thread): (text: string) => string {
  return (text) => reprOfStr(fromUtf16(text), t.unicode).value;
}

/** `listing(pattern)`: what re.DEBUG prints of it. */
function listing(t: Thread, _self: PyObject, o: PyObject): PyObject {
  const { parsed, characters } = pattern(o);
  const rules = codeRules(t, characters);
  const code = listCode(patternCode(parsed, rules), quoting(t));
  return newStrFromText(t, [...listTree(parsed.node, rules.emptyNegationFails), '', ...code, ''].join('\n'));
}

function refusal(t: Thread, refused: PatternRefusal, source: PyObject, errorClass: PyObject): unknown {
  if (refused.kind === 'OverflowError') return overflowError(t, refused.message);
  if (refused.kind === 'ValueError') return valueError(t, refused.message);
  const message = newStrFromText(t, refused.message);
  const position = refused.position === null ? incref(t.none) : newInt(t, refused.position);
  try {
    const error = t.call(errorClass, [message, source, position], null);
    return new PyRaise(error as PyContainer);
  } finally {
    decref(t, message);
    decref(t, position);
  }
}

function subjectOf(t: Thread, p: PatternData, o: PyObject): Subject {
  if (isStr(o)) {
    if (p.isBytes) throw typeError(t, 'cannot use a bytes pattern on a string-like object');
    const s = strOf(o);
    const { codePoints, value } = s;
    if (codePoints !== null) return { length: codePoints.length, at: (i) => codePoints[i] as number };
    return { length: value.length, at: (i) => value.charCodeAt(i) };
  }
  if (o.type.ops.bfGetbuffer === null) {
    const got = t.profile.regexNamesSubject ? `, got '${o.type.name}'` : '';
    throw typeError(t, `expected string or bytes-like object${got}`);
  }
  if (!p.isBytes) throw typeError(t, 'cannot use a string pattern on a bytes-like object');
  const bytes = bufferOf(t, o);
  return { length: bytes.length, at: (i) => bytes[i] as number };
}

/** A part of the subject, as the subject's type has it. New reference. */
function part(t: Thread, subject: PyObject, from: number, to: number): PyObject {
  if (isStr(subject)) {
    const s = strOf(subject);
    const length = s.codePoints?.length ?? s.value.length;
    if (from === 0 && to === length && subject.type === t.types.str) return incref(subject);
    return newStrOf(t, slice(s, from, to));
  }
  return newBytes(t, bufferOf(t, subject).slice(from, to));
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly marks: number[];
  readonly lastGroup: number;
}

class Scan {
  private readonly subject: Subject;
  readonly pos: number;
  readonly end: number;

  constructor(
    private readonly t: Thread,
    private readonly p: PatternData,
    object: PyObject,
    pos: number,
    end: number,
  ) {
    this.subject = subjectOf(t, p, object);
    const { length } = this.subject;
    this.pos = Math.min(Math.max(0, pos), length);
    this.end = Math.min(Math.max(0, end), length);
    if (this.pos > this.end) this.end = -1;
  }

  private matcher(): Matcher {
    const { t, p } = this;
    return new Matcher(this.subject, this.end, p.parsed.groupCount, p.characters, p.characters.isWord, (steps) =>
      t.charge(steps),
    );
  }

  at(start: number, mustEnd: boolean, forbidEmptyAt = -1): Found | null {
    if (this.end < 0) return null;
    const matcher = this.matcher();
    const stop = matcher.match(this.p.program, start, mustEnd, forbidEmptyAt);
    return stop < 0 ? null : { start, end: stop, marks: matcher.marks, lastGroup: matcher.lastGroup };
  }

  search(from: number, forbidEmptyAt = -1): Found | null {
    if (this.end < 0) return null;
    const first = this.p.program.code[0];
    const literal = first !== undefined && first.op === 0 ? first.x : -1;
    for (let start = from; start <= this.end; start++) {
      if (literal >= 0) {
        const before = start;
        while (start < this.end && this.subject.at(start) !== literal) start++;
        this.t.charge((start - before) >> 3);
        if (start >= this.end) return null;
      }
      const found = this.at(start, false, forbidEmptyAt);
      if (found !== null) return found;
      this.t.charge(1);
    }
    return null;
  }

  /** All matches from left to right; an empty one may follow another, but not at its own end twice. */
  *all(): IterableIterator<Found> {
    let from = this.pos;
    let forbid = -1;
    for (;;) {
      const found = this.search(from, forbid);
      if (found === null) return;
      yield found;
      from = found.end;
      // Only after an empty match must the next one move on.
      forbid = found.start === found.end ? found.end : -1;
    }
  }
}

const MATCH_ARGS = { params: ['string', 'pos', 'endpos'], required: 1 };
const SSIZE_MAX = Number.MAX_SAFE_INTEGER;

function scanFor(
  t: Thread,
  name: string,
  self: PyObject,
  args: readonly PyObject[],
  kwnames: KeywordNames,
): { scan: Scan; string: PyObject } {
  const [string, pos, endpos] = parseArguments(t, signature(name, MATCH_ARGS), args, kwnames) as [
    PyObject,
    PyObject | null,
    PyObject | null,
  ];
  const scan = new Scan(
    t,
    pattern(self),
    string,
    pos === null ? 0 : ssizeArgument(t, pos),
    endpos === null ? SSIZE_MAX : ssizeArgument(t, endpos),
  );
  return { scan, string };
}

// ---- matches

class MatchData {
  constructor(
    /** Owned. */
    readonly pattern: PyObject,
    /** Owned. */
    readonly string: PyObject,
    readonly found: Found,
    readonly pos: number,
    readonly endpos: number,
  ) {}

  span(group: number): readonly [number, number] {
    if (group === 0) return [this.found.start, this.found.end];
    const from = this.found.marks[2 * group] as number;
    const to = this.found.marks[2 * group + 1] as number;
    return to < 0 || from < 0 ? [-1, -1] : [from, to];
  }
}

function match(o: PyObject): MatchData {
  return o.value as MatchData;
}

function newMatch(t: Thread, self: PyObject, string: PyObject, found: Found | null, scan: Scan): PyObject {
  if (found === null) return incref(t.none);
  const groups = pattern(self).parsed.groupCount + 1;
  const o = newInstance(t, t.typeOf(MATCH), 16 * groups);
  o.value = new MatchData(incref(self), incref(string), found, scan.pos, scan.end);
  return o;
}

function groupNumber(t: Thread, m: MatchData, key: PyObject): number {
  const p = pattern(m.pattern);
  let group = -1;
  if (key.type.ops.nbIndex !== null) group = asIndex(t, key);
  else if (isStr(key)) group = p.parsed.groupNames.get(strOf(key).value) ?? -1;
  if (group < 0 || group > p.parsed.groupCount) throw indexError(t, 'no such group');
  return group;
}

function groupText(t: Thread, m: MatchData, group: number, fallback: PyObject): PyObject {
  const [from, to] = m.span(group);
  return from < 0 ? incref(fallback) : part(t, m.string, from, to);
}

function groups(t: Thread, m: MatchData, fallback: PyObject): PyObject[] {
  const { groupCount } = pattern(m.pattern).parsed;
  return Array.from({ length: groupCount }, (_, i) => groupText(t, m, i + 1, fallback));
}

const DEFAULT = { params: ['default'], required: 0 };

function groupArgument(t: Thread, o: PyObject, args: readonly PyObject[]): readonly [number, number] {
  const m = match(o);
  return m.span(args[0] === undefined ? 0 : groupNumber(t, m, args[0]));
}

const MATCH: TypeSpec = new TypeSpec({
  name: 'Match',
  module: 're',
  flags: TypeFlags.HaveGc,
  basicsize: 80,
  itemsize: 8,
  slots: {
    tpItemCount: (o) => 2 * (pattern(match(o).pattern).parsed.groupCount + 1),
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const m = match(o);
      const extra = 16 * (pattern(m.pattern).parsed.groupCount + 1);
      decref(t, m.string);
      decref(t, m.pattern);
      releaseObject(t, o, extra);
    },
    tpTraverse: (o, visit) => {
      visit(match(o).string);
      visit(match(o).pattern);
    },
    tpRepr: (t, o) => {
      const m = match(o);
      const text = groupText(t, m, 0, t.none);
      const shown = reprText(t, text);
      decref(t, text);
      const [from, to] = m.span(0);
      return newStrFromText(t, `<re.Match object; span=(${from}, ${to}), match=${[...shown].slice(0, 50).join('')}>`);
    },
    mpSubscript: (t, o, key) => groupText(t, match(o), groupNumber(t, match(o), key), t.none),
  },
  methods: () => [
    positional('group', [0, Number.MAX_SAFE_INTEGER], (t, o, args) => {
      const m = match(o);
      if (args.length <= 1) return groupText(t, m, args[0] === undefined ? 0 : groupNumber(t, m, args[0]), t.none);
      const numbers = args.map((arg) => groupNumber(t, m, arg));
      return newTuple(
        t,
        numbers.map((group) => groupText(t, m, group, t.none)),
      );
    }),
    keywords('groups', (t, o, args, kwnames) => {
      const [fallback] = parseArguments(t, signature('groups', DEFAULT), args, kwnames);
      return newTuple(t, groups(t, match(o), fallback ?? t.none));
    }),
    keywords('groupdict', (t, o, args, kwnames) => {
      const [fallback] = parseArguments(t, signature('groupdict', DEFAULT), args, kwnames);
      const m = match(o);
      const dict = newDict(t);
      for (const [name, group] of pattern(m.pattern).parsed.groupNames) {
        const key = newStrFromText(t, name);
        const value = groupText(t, m, group, fallback ?? t.none);
        dictSetItem(t, dict, key, value);
        decref(t, key);
        decref(t, value);
      }
      return dict;
    }),
    positional('start', [0, 1], (t, o, args) => newInt(t, groupArgument(t, o, args)[0])),
    positional('end', [0, 1], (t, o, args) => newInt(t, groupArgument(t, o, args)[1])),
    positional('span', [0, 1], (t, o, args) =>
      newTuple(
        t,
        groupArgument(t, o, args).map((n) => newInt(t, n)),
      ),
    ),
    oneArg('expand', (t, o, template) => {
      const re = t.importModule('re');
      const expand = (t.types.module.ops.tpGetattro as NonNullable<typeof t.types.module.ops.tpGetattro>)(
        t,
        re,
        t.name('_expand'),
      );
      decref(t, re);
      try {
        return t.call(expand, [match(o).pattern, o, template], null);
      } finally {
        decref(t, expand);
      }
    }),
    noArgs('__copy__', (_t, o) => incref(o)),
    oneArg('__deepcopy__', (_t, o) => incref(o)),
    oneArg('__class_getitem__', classGetItem, { binding: 'class' }),
  ],
  getset: [
    { name: 'string', member: true, get: (_t, o) => incref(match(o).string) },
    { name: 're', member: true, get: (_t, o) => incref(match(o).pattern) },
    { name: 'pos', member: true, get: (t, o) => newInt(t, match(o).pos) },
    { name: 'endpos', member: true, get: (t, o) => newInt(t, match(o).endpos) },
    { name: 'lastindex', get: (t, o) => (match(o).found.lastGroup > 0 ? newInt(t, match(o).found.lastGroup) : incref(t.none)) },
    {
      name: 'lastgroup',
      get: (t, o) => {
        const m = match(o);
        const name = m.found.lastGroup > 0 ? pattern(m.pattern).nameOf(m.found.lastGroup) : null;
        return name === null ? incref(t.none) : newStrFromText(t, name);
      },
    },
    {
      name: 'regs',
      get: (t, o) => {
        const m = match(o);
        const count = pattern(m.pattern).parsed.groupCount + 1;
        return newTuple(
          t,
          Array.from({ length: count }, (_, i) =>
            newTuple(
              t,
              m.span(i).map((n) => newInt(t, n)),
            ),
          ),
        );
      },
    },
  ],
});

// ---- methods of patterns

function single(name: 'match' | 'fullmatch' | 'search'): NativeSpec {
  return keywords(name, (t, self, args, kwnames) => {
    const { scan, string } = scanFor(t, name, self, args, kwnames);
    const found = name === 'search' ? scan.search(scan.pos) : scan.at(scan.pos, name === 'fullmatch');
    return newMatch(t, self, string, found, scan);
  });
}

function findAll(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const { scan, string } = scanFor(t, 'findall', self, args, kwnames);
  const { groupCount } = pattern(self).parsed;
  const list = newList(t, []);
  const empty = part(t, string, 0, 0);
  for (const found of scan.all()) {
    const m = new MatchData(self, string, found, 0, 0);
    let item: PyObject;
    if (groupCount === 0) item = groupText(t, m, 0, empty);
    else if (groupCount === 1) item = groupText(t, m, 1, empty);
    else item = newTuple(t, groups(t, m, empty));
    listAppend(t, list, item);
  }
  decref(t, empty);
  return list;
}

const SPLIT_ARGS = signature('split', { params: ['string', 'maxsplit'], required: 1 });

function split(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [string, maxsplit] = parseArguments(t, SPLIT_ARGS, args, kwnames) as [PyObject, PyObject | null];
  const scan = new Scan(t, pattern(self), string, 0, SSIZE_MAX);
  const maximum = maxsplit === null ? 0 : asIndex(t, maxsplit);
  const list = newList(t, []);
  let from = 0;
  let count = 0;
  if (maximum >= 0) {
    for (const found of scan.all()) {
      if (maximum > 0 && count >= maximum) break;
      listAppend(t, list, part(t, string, from, found.start));
      for (const group of groups(t, new MatchData(self, string, found, 0, 0), t.none)) listAppend(t, list, group);
      from = found.end;
      count++;
    }
  }
  listAppend(t, list, part(t, string, from, scan.end));
  return list;
}

const SUB_ARGS = { params: ['repl', 'string', 'count'], required: 2 };

/** The pieces of a replacement: text, and numbers of groups; or a function. Template text is read by re._compile_template. */
function substitute(t: Thread, name: 'sub' | 'subn', self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [repl, string, countObject] = parseArguments(t, signature(name, SUB_ARGS), args, kwnames) as [
    PyObject,
    PyObject,
    PyObject | null,
  ];
  const limit = countObject === null ? 0 : asIndex(t, countObject);
  const scan = new Scan(t, pattern(self), string, 0, SSIZE_MAX);
  const expander = repl.type.ops.tpCall !== null ? incref(repl) : templateFunction(t, self, repl);
  const parts: PyObject[] = [];
  let from = 0;
  let count = 0;
  try {
    for (const found of scan.all()) {
      if (limit > 0 && count >= limit) break;
      if (found.start > from) parts.push(part(t, string, from, found.start));
      const m = newMatch(t, self, string, found, scan);
      try {
        const piece = expander.type.ops.tpCall !== null ? t.call(expander, [m], null) : incref(expander);
        if (piece === t.none) decref(t, piece);
        else parts.push(piece);
      } finally {
        decref(t, m);
      }
      from = found.end;
      count++;
    }
    if (from < scan.end || parts.length === 0) parts.push(part(t, string, from, scan.end));
    const joined = joinParts(t, string, parts);
    return name === 'sub' ? joined : newTuple(t, [joined, newInt(t, count)]);
  } finally {
    decref(t, expander);
    for (const piece of parts) decref(t, piece);
  }
}

/** A callable for templates with groups, or the plain text. New reference. */
function templateFunction(t: Thread, self: PyObject, repl: PyObject): PyObject {
  const isPlain = isStr(repl)
    ? !strOf(repl).value.includes('\\')
    : repl.type.ops.bfGetbuffer !== null && !bufferOf(t, repl).includes(92);
  if (isPlain) return incref(repl);
  const re = t.importModule('re');
  const make = (t.types.module.ops.tpGetattro as NonNullable<typeof t.types.module.ops.tpGetattro>)(t, re, t.name('_subx'));
  decref(t, re);
  try {
    return t.call(make, [self, repl], null);
  } finally {
    decref(t, make);
  }
}

function joinParts(t: Thread, string: PyObject, parts: readonly PyObject[]): PyObject {
  const empty = part(t, string, 0, 0);
  const list = newList(t, parts.map(incref));
  const join = (empty.type.ops.tpGetattro as NonNullable<typeof empty.type.ops.tpGetattro>)(t, empty, t.name('join'));
  try {
    return t.call(join, [list], null);
  } finally {
    decref(t, join);
    decref(t, list);
    decref(t, empty);
  }
}

/** What outlives the call that made it keeps the memory of its subject from being resized. */
function holdSubject(string: PyObject): void {
  if (string.value instanceof BufferExporter) string.value.exports++;
}

function letSubjectGo(t: Thread, string: PyObject): void {
  if (string.value instanceof BufferExporter) string.value.exports--;
  decref(t, string);
}

class ScannerData {
  constructor(
    readonly pattern: PyObject,
    readonly string: PyObject,
    readonly scan: Scan,
    readonly results: Iterator<Found>,
  ) {
    holdSubject(string);
  }
}

const SCANNER = new TypeSpec({
  name: 'callable_iterator',
  flags: TypeFlags.HaveGc,
  basicsize: 32,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const s = o.value as ScannerData;
      letSubjectGo(t, s.string);
      decref(t, s.pattern);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      visit((o.value as ScannerData).string);
      visit((o.value as ScannerData).pattern);
    },
    tpIter: (_t, o) => incref(o),
    tpIternext: (t, o) => {
      const s = o.value as ScannerData;
      const { done, value } = s.results.next();
      return done === true ? null : newMatch(t, s.pattern, s.string, value, s.scan);
    },
  },
});

/** Where a scanner stands: each match begins where the last one ended. */
class Progress {
  private from: number;
  private forbid = -1;
  private isOver = false;

  constructor(
    /** Owned. */
    readonly pattern: PyObject,
    /** Owned. */
    readonly string: PyObject,
    private readonly scan: Scan,
  ) {
    this.from = scan.pos;
    holdSubject(string);
  }

  next(t: Thread, searches: boolean): PyObject {
    const { scan, from, forbid } = this;
    const found = this.isOver ? null : searches ? scan.search(from, forbid) : scan.at(from, false, forbid);
    if (found === null) this.isOver = true;
    else {
      this.from = found.end;
      this.forbid = found.start === found.end ? found.end : -1;
    }
    return newMatch(t, this.pattern, this.string, found, scan);
  }
}

const progress = (o: PyObject): Progress => o.value as Progress;

const PATTERN_SCANNER = new TypeSpec({
  name: 'SRE_Scanner',
  module: '_sre',
  flags: TypeFlags.HaveGc,
  basicsize: (profile) => profile.regexScannerBytes,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      letSubjectGo(t, progress(o).string);
      decref(t, progress(o).pattern);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      visit(o.type);
      visit(progress(o).string);
      visit(progress(o).pattern);
    },
  },
  methods: [noArgs('match', (t, o) => progress(o).next(t, false)), noArgs('search', (t, o) => progress(o).next(t, true))],
  getset: [{ name: 'pattern', member: true, get: (_t, o) => incref(progress(o).pattern) }],
});

const PATTERN: TypeSpec = new TypeSpec({
  name: 'Pattern',
  module: 're',
  flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs,
  basicsize: 88,
  itemsize: CODE_BYTES,
  slots: {
    tpItemCount: (o) => pattern(o).words,
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      clearWeakrefs(t, o as PyContainer);
      decref(t, pattern(o).source);
      decref(t, pattern(o).groupIndex);
      releaseObject(t, o, CODE_BYTES * pattern(o).words);
    },
    tpTraverse: (o, visit) => {
      visit(pattern(o).source);
      visit(pattern(o).groupIndex);
    },
    tpRepr: (t, o) => {
      const p = pattern(o);
      const shown = [...reprText(t, p.source)].slice(0, 200).join('');
      const names = flagNames(t, p.isBytes ? p.parsed.flags : p.parsed.flags & ~Flag.Unicode);
      return newStrFromText(t, names === '' ? `re.compile(${shown})` : `re.compile(${shown}, ${names})`);
    },
    tpHash: (t, o) => {
      const lo = hash(t, pattern(o).source);
      return lo ^ pattern(o).parsed.flags;
    },
    tpRichcompare: (t, a, b, op) => {
      if (a.type !== b.type || (op !== CompareOp.EQ && op !== CompareOp.NE)) return incref(t.notImplemented);
      const x = pattern(a);
      const y = pattern(b);
      const equal =
        a === b ||
        (x.parsed.flags === y.parsed.flags && x.isBytes === y.isBytes && compareBool(t, x.source, y.source, CompareOp.EQ));
      return newBool(t, equal === (op === CompareOp.EQ));
    },
  },
  methods: () => [
    single('match'),
    single('fullmatch'),
    single('search'),
    keywords('findall', findAll),
    keywords('finditer', (t, self, args, kwnames) => {
      const { scan, string } = scanFor(t, 'finditer', self, args, kwnames);
      const o = newInstance(t, t.typeOf(SCANNER));
      o.value = new ScannerData(incref(self), incref(string), scan, scan.all());
      return o;
    }),
    keywords('scanner', (t, self, args, kwnames) => {
      const { scan, string } = scanFor(t, 'scanner', self, args, kwnames);
      const o = newInstance(t, t.typeOf(PATTERN_SCANNER));
      o.value = new Progress(incref(self), incref(string), scan);
      return o;
    }),
    keywords('split', split),
    keywords('sub', (t, self, args, kwnames) => substitute(t, 'sub', self, args, kwnames)),
    keywords('subn', (t, self, args, kwnames) => substitute(t, 'subn', self, args, kwnames)),
    noArgs('__copy__', (_t, o) => incref(o)),
    oneArg('__deepcopy__', (_t, o) => incref(o)),
    oneArg('__class_getitem__', classGetItem, { binding: 'class' }),
  ],
  getset: [
    { name: 'pattern', member: true, get: (_t, o) => incref(pattern(o).source) },
    { name: 'flags', member: true, get: (t, o) => newInt(t, pattern(o).parsed.flags) },
    { name: 'groups', member: true, get: (t, o) => newInt(t, pattern(o).parsed.groupCount) },
    {
      name: 'groupindex',
      get: (t, o) => newMappingProxy(t, pattern(o).groupIndex),
    },
  ],
});

const FLAG_NAMES: readonly (readonly [number, string])[] = [
  [Flag.Template, 're.TEMPLATE'],
  [Flag.IgnoreCase, 're.IGNORECASE'],
  [Flag.Locale, 're.LOCALE'],
  [Flag.Multiline, 're.MULTILINE'],
  [Flag.DotAll, 're.DOTALL'],
  [Flag.Unicode, 're.UNICODE'],
  [Flag.Verbose, 're.VERBOSE'],
  [Flag.Debug, 're.DEBUG'],
  [Flag.Ascii, 're.ASCII'],
];

function flagNames(t: Thread, flags: number): string {
  const known = FLAG_NAMES.filter(([flag]) => flag !== Flag.Template || t.profile.regexHasTemplateFlag);
  const rest = known.reduce((left, [flag]) => left & ~flag, flags);
  const names = known.filter(([flag]) => (flags & flag) !== 0).map(([, name]) => name);
  return [...names, ...(rest === 0 ? [] : [`0x${rest.toString(16)}`])].join('|');
}

export const SRE: NativeModule = {
  name: '_sre',
  functions: [
    positional('compile', [4, 4], compile),
    oneArg('listing', listing),
    noArgs('getcodesize', (t) => newInt(t, CODE_BYTES)),
    oneArg('ascii_iscased', (t, _self, code) => newBool(t, asciiUpper(asIndex(t, code)) !== asciiLower(asIndex(t, code)))),
    oneArg('ascii_tolower', (t, _self, code) => newInt(t, asciiLower(asIndex(t, code)))),
    oneArg('unicode_iscased', (t, _self, code) => {
      const point = asIndex(t, code);
      return newBool(t, lowerCase(t, point) !== point || upperCase(t, point) !== point);
    }),
    oneArg('unicode_tolower', (t, _self, code) => newInt(t, lowerCase(t, asIndex(t, code)))),
  ],
  types: () => ({ Pattern: PATTERN, Match: MATCH }),
  values: {
    MAGIC: (t) => newInt(t, t.profile.regexMagic),
    CODESIZE: (t) => newInt(t, CODE_BYTES),
    MAXREPEAT: (t) => newInt(t, REPEAT_MAX),
    MAXGROUPS: (t) => newInt(t, t.profile.regexGroupsMax),
  },
};
