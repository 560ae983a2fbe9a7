// From the text of a regular expression to its tree. Follows Lib/re/_parser.py of CPython 3.13 (3.10: sre_parse.py): the forms, their limits and the
// messages of what is refused. Positions are characters.

import { hexEscape } from '../text/str-repr.ts';
import {
  type Assertion,
  type Category,
  Flag,
  type Greed,
  type Node,
  type ParsedPattern,
  PatternRefusal,
  REPEAT_MAX,
  type SetItem,
  WIDTH_MAX,
  widthOf,
} from './pattern-tree.ts';

export interface PatternRules {
  /** `*+` and `(?>...)` (3.11). */
  readonly possessive: boolean;
  /** `(?i)` not at the start is an error (3.11), else a warning. */
  readonly globalFlagsFirst: boolean;
  readonly groupNumbers: GroupNumbers;
  readonly groupsMax: number;
  /** The message about a look-behind wider than a code word can say. */
  readonly lookbehindTooFar: string;
  /** What messages quote of a pattern of bytes has no character beyond ASCII (3.11). */
  readonly escapesMessages: boolean;
  /** Looks up `\N{...}`; null when there is none of this name. */
  readonly characterNamed: (name: string) => number | null;
  readonly isIdentifier: (name: string) => boolean;
  /** As int() reads it; null when it is no number. */
  readonly numberOf: (text: string) => number | null;
  /** As repr() shows it. */
  readonly quote: (text: string) => string;
  readonly warn: (kind: 'deprecated' | 'future', message: string) => void;
}

/** What may stand for a group's number, and for its name in bytes: whatever int() reads (3.10), that with a warning (3.11), plain digits and ASCII. */
export type GroupNumbers = 'loose' | 'warned' | 'plain';

const SPECIAL = new Set('.\\[{()*+?^$|');
const REPEAT = new Set('*+?{');
const DIGITS = /[0-9]/;
const OCTAL = /[0-7]/;
const WHITESPACE = new Set(' \t\n\r\v\f');
const SET_OPERATORS: Readonly<Record<string, string>> = {
  '-': 'difference',
  '&': 'intersection',
  '~': 'symmetric difference',
  '|': 'union',
};
const SHOWN_LENGTH = 20;
const FLAG_LETTERS: Readonly<Record<string, Flag>> = {
  i: Flag.IgnoreCase,
  L: Flag.Locale,
  m: Flag.Multiline,
  s: Flag.DotAll,
  x: Flag.Verbose,
  a: Flag.Ascii,
  u: Flag.Unicode,
};
const TYPE_FLAGS = Flag.Ascii | Flag.Locale | Flag.Unicode;
const GLOBAL_FLAGS = Flag.Debug;
const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92 };
const ASSERTIONS: Readonly<Record<string, Assertion>> = { A: 'startString', b: 'boundary', B: 'notBoundary', Z: 'endString' };

export function parsePattern(characters: readonly string[], isBytes: boolean, flags: number, rules: PatternRules): ParsedPattern {
  return new Parser(characters, isBytes, flags, rules).parse();
}

class Parser {
  private at = 0;
  private groupCount = 0;
  private readonly names = new Map<string, number>();
  private readonly open = new Set<number>();
  private readonly widths: (readonly [number, number])[] = [[0, 0]];
  private readonly pendingReferences: { group: number; position: number }[] = [];
  private lookbehindGroups: number | null = null;
  /** Flags that `(?i)` and its like turned on elsewhere than at the start. */
  private laterFlags = 0;

  constructor(
    private readonly text: readonly string[],
    private readonly isBytes: boolean,
    private flags: number,
    private readonly rules: PatternRules,
  ) {}

  parse(): ParsedPattern {
    const given = this.flags;
    let node: Node;
    try {
      node = this.alternation((this.flags & Flag.Verbose) !== 0, 0, this.flags);
    } catch (thrown) {
      if (thrown !== RESTART_VERBOSE) throw thrown;
      // `(?x)` in the middle applies to the whole pattern: read it again.
      return new Parser(this.text, this.isBytes, this.flags | Flag.Verbose, this.rules).parse();
    }
    if (this.peek() !== null) throw this.refuse('unbalanced parenthesis', this.at);
    for (const { group, position } of this.pendingReferences) {
      if (group > this.groupCount) throw this.refuse(`invalid group reference ${group}`, position);
    }
    const flags = this.fixFlags();
    // Leaves hold the flags that were known where they stood; those that came later hold for all.
    const later = this.laterFlags & ~given;
    if (later !== 0) {
      const { rules } = this;
      return new Parser(this.text, this.isBytes, given | later, { ...rules, warn: () => undefined }).parse();
    }
    return { node, flags, groupCount: this.groupCount, groupNames: this.names, groupWidths: this.widths };
  }

  private fixFlags(): number {
    let { flags } = this;
    if (this.isBytes) {
      if ((flags & Flag.Unicode) !== 0)
        throw new PatternRefusal('cannot use UNICODE flag with a bytes pattern', null, 'ValueError');
      if ((flags & Flag.Locale) !== 0 && (flags & Flag.Ascii) !== 0)
        throw new PatternRefusal('ASCII and LOCALE flags are incompatible', null, 'ValueError');
      return flags;
    }
    if ((flags & Flag.Locale) !== 0) throw new PatternRefusal('cannot use LOCALE flag with a str pattern', null, 'ValueError');
    if ((flags & Flag.Ascii) !== 0 && (flags & Flag.Unicode) !== 0)
      throw new PatternRefusal('ASCII and UNICODE flags are incompatible', null, 'ValueError');
    if ((flags & Flag.Ascii) === 0) flags |= Flag.Unicode;
    return flags;
  }

  private effective(flags: number): number {
    const own = flags | (this.flags & GLOBAL_FLAGS);
    return this.isBytes || (own & Flag.Ascii) !== 0 ? own : own | Flag.Unicode;
  }

  private refuse(message: string, position: number): PatternRefusal {
    return new PatternRefusal(
      this.isBytes && this.rules.escapesMessages ? message.replace(/[\x80-\xff]/g, (c) => hexEscape(c.charCodeAt(0))) : message,
      position,
    );
  }

  private warn(kind: 'deprecated' | 'future', message: string): void {
    this.rules.warn(kind, message);
  }

  /** The next character, or an escape of two; null at the end. */
  private peek(): string | null {
    const c = this.text[this.at];
    if (c === undefined) return null;
    if (c !== '\\') return c;
    const next = this.text[this.at + 1];
    if (next === undefined) throw this.refuse('bad escape (end of pattern)', this.at);
    return c + next;
  }

  private take(): string | null {
    const token = this.peek();
    if (token !== null) this.at += token.startsWith('\\') ? 2 : 1;
    return token;
  }

  private match(token: string): boolean {
    if (this.peek() !== token) return false;
    this.at += token.startsWith('\\') ? 2 : 1;
    return true;
  }

  private takeWhile(max: number, test: RegExp): string {
    let result = '';
    while (result.length < max) {
      const c = this.text[this.at];
      if (c === undefined || !test.test(c)) break;
      result += c;
      this.at++;
    }
    return result;
  }

  private until(terminator: string, name: string): string {
    let result = '';
    const start = this.at;
    for (;;) {
      const c = this.text[this.at];
      if (c === undefined) {
        if (result === '') throw this.refuse(`missing ${name}`, start);
        throw this.refuse(`missing ${terminator}, unterminated name`, start);
      }
      this.at++;
      if (c === terminator) {
        if (result === '') throw this.refuse(`missing ${name}`, start);
        return result;
      }
      result += c;
    }
  }

  private alternation(verboseGiven: boolean, depth: number, flagsGiven: number): Node {
    let verbose = verboseGiven;
    let flags = flagsGiven;
    const alternatives: Node[] = [];
    for (;;) {
      alternatives.push(this.sequence(verbose, depth, depth === 0 && alternatives.length === 0, flags));
      if (!this.match('|')) break;
      if (depth > 0) continue;
      verbose = (this.flags & Flag.Verbose) !== 0;
      flags = this.flags;
    }
    return alternatives.length === 1 ? (alternatives[0] as Node) : { kind: 'branch', alternatives };
  }

  private sequence(verboseGiven: boolean, depth: number, first: boolean, flagsGiven: number): Node {
    const nodes: Node[] = [];
    let verbose = verboseGiven;
    let flags = flagsGiven;
    for (;;) {
      const token = this.peek();
      if (token === null || token === '|' || token === ')') break;
      const start = this.at;
      this.take();
      if (verbose) {
        if (WHITESPACE.has(token)) continue;
        if (token === '#') {
          for (let c = this.text[this.at]; c !== undefined; c = this.text[this.at]) {
            this.at++;
            if (c === '\n') break;
          }
          continue;
        }
      }
      if (token.startsWith('\\')) {
        nodes.push(this.escape(token, start, flags));
      } else if (!SPECIAL.has(token)) {
        nodes.push({ kind: 'literal', code: token.codePointAt(0) as number, flags: this.effective(flags) });
      } else if (token === '[') {
        nodes.push(this.set(start, flags));
      } else if (REPEAT.has(token)) {
        this.repeat(token, start, nodes, flags);
      } else if (token === '.') {
        nodes.push({ kind: 'any', flags: this.effective(flags) });
      } else if (token === '(') {
        const group = this.group(start, verbose, depth, first && nodes.length === 0, flags);
        if (group === 'flags') {
          verbose = (this.flags & Flag.Verbose) !== 0;
          flags = this.flags;
        } else if (group !== null) nodes.push(group);
      } else if (token === '^') {
        nodes.push({ kind: 'assertion', assertion: 'start', flags: this.effective(flags) });
      } else if (token === '$') {
        nodes.push({ kind: 'assertion', assertion: 'end', flags: this.effective(flags) });
      }
    }
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'sequence', nodes };
  }

  private repeat(token: string, start: number, nodes: Node[], flags: number): void {
    let min = 0;
    let max = REPEAT_MAX;
    if (token === '?') max = 1;
    else if (token === '+') min = 1;
    else if (token === '{') {
      if (this.peek() === '}') {
        nodes.push({ kind: 'literal', code: 123, flags: this.effective(flags) });
        return;
      }
      const here = this.at;
      const low = this.takeWhile(Number.MAX_SAFE_INTEGER, DIGITS);
      const high = this.match(',') ? this.takeWhile(Number.MAX_SAFE_INTEGER, DIGITS) : low;
      if (!this.match('}')) {
        nodes.push({ kind: 'literal', code: 123, flags: this.effective(flags) });
        this.at = here;
        return;
      }
      if (low !== '') {
        min = Number(low);
        if (min >= REPEAT_MAX) throw new PatternRefusal('the repetition number is too large', null, 'OverflowError');
      }
      if (high !== '') {
        max = Number(high);
        if (max >= REPEAT_MAX) throw new PatternRefusal('the repetition number is too large', null, 'OverflowError');
        if (max < min) throw this.refuse('min repeat greater than max repeat', here);
      }
    }
    const item = nodes[nodes.length - 1];
    if (item === undefined || item.kind === 'assertion') throw this.refuse('nothing to repeat', start);
    if (item.kind === 'repeat') throw this.refuse('multiple repeat', start);
    let greed: Greed = 'greedy';
    if (this.match('?')) greed = 'lazy';
    else if (this.rules.possessive && this.match('+')) greed = 'possessive';
    const inner: Node =
      item.kind === 'sequence' && item.nodes.length === 0 ? { kind: 'group', group: 0, node: item, added: 0, removed: 0 } : item;
    nodes[nodes.length - 1] = { kind: 'repeat', node: inner, min, max, greed };
  }

  // ---- groups

  private group(
    start: number,
    verboseGiven: boolean,
    depth: number,
    isFirst: boolean,
    flagsGiven: number,
  ): Node | 'flags' | null {
    let capture = true;
    let atomic = false;
    let changed: FlagChange = { add: 0, remove: 0 };
    let name: string | null = null;
    let verbose = verboseGiven;
    let flags = flagsGiven;
    if (this.match('?')) {
      const c = this.text[this.at];
      if (c === undefined) throw this.refuse('unexpected end of pattern', this.at);
      this.at++;
      if (c === 'P') {
        if (this.match('<')) {
          name = this.groupName('>', this.at);
        } else if (this.match('=')) {
          return this.namedReference(flags);
        } else {
          const next = this.text[this.at];
          if (next === undefined) throw this.refuse('unexpected end of pattern', this.at);
          throw this.refuse(`unknown extension ?P${next}`, start + 1);
        }
      } else if (c === ':') capture = false;
      else if (c === '#') {
        for (;;) {
          const next = this.text[this.at];
          if (next === undefined) throw this.refuse('missing ), unterminated comment', start);
          this.at++;
          if (next === ')') return null;
        }
      } else if (c === '=' || c === '!' || c === '<') return this.look(c, start, verbose, depth, flags);
      else if (c === '(') return this.conditional(start, verbose, depth, flags);
      else if (c === '>' && this.rules.possessive) {
        capture = false;
        atomic = true;
      } else if (FLAG_LETTERS[c] !== undefined || c === '-') {
        const change = this.inlineFlags(c, isFirst, start);
        if (change === null) return 'flags';
        changed = change;
        if ((changed.add & TYPE_FLAGS) !== 0) flags &= ~TYPE_FLAGS;
        flags = (flags | changed.add) & ~changed.remove;
        verbose = (verbose || (changed.add & Flag.Verbose) !== 0) && (changed.remove & Flag.Verbose) === 0;
        capture = false;
      } else throw this.refuse(`unknown extension ?${c}`, start + 1);
    }
    const group = capture ? this.openGroup(name, start) : 0;
    const node = this.alternation(verbose, depth + 1, flags);
    if (!this.match(')')) throw this.refuse('missing ), unterminated subpattern', start);
    if (capture) this.closeGroup(group, node);
    if (atomic) return { kind: 'atomic', node };
    return { kind: 'group', group, node, added: changed.add, removed: changed.remove };
  }

  private openGroup(name: string | null, start: number): number {
    const group = ++this.groupCount;
    this.widths[group] = [0, 0];
    if (name !== null) {
      const known = this.names.get(name);
      if (known !== undefined) {
        throw this.refuse(
          `redefinition of group name ${this.rules.quote(name)} as group ${group}; was group ${known}`,
          start + 4,
        );
      }
      this.names.set(name, group);
    }
    this.open.add(group);
    return group;
  }

  private closeGroup(group: number, node: Node): void {
    this.widths[group] = widthOf(node, (g) => this.widths[g] ?? [0, 0]);
    this.open.delete(group);
  }

  private groupName(terminator: string, start: number): string {
    const name = this.until(terminator, 'group name');
    this.checkGroupName(name, start);
    return name;
  }

  private checkGroupName(name: string, position: number): void {
    const isWide = this.isBytes && /[^\x00-\x7f]/.test(name);
    const message = `bad character in group name ${this.rules.quote(name)}`;
    if (!this.rules.isIdentifier(name) || (isWide && this.rules.groupNumbers === 'plain')) throw this.refuse(message, position);
    if (isWide) this.warnOfGroupName(name, position);
  }

  private warnOfGroupName(name: string, position: number): void {
    if (this.rules.groupNumbers !== 'warned') return;
    const { message } = this.refuse(`bad character in group name ${this.rules.quote(name)} at position ${position}`, position);
    this.warn('deprecated', message);
  }

  private namedReference(flags: number): Node {
    const start = this.at;
    const name = this.groupName(')', start);
    const group = this.names.get(name);
    if (group === undefined) throw this.refuse(`unknown group name ${this.rules.quote(name)}`, start);
    if (this.open.has(group)) throw this.refuse('cannot refer to an open group', start);
    this.checkLookbehindGroup(group);
    return { kind: 'reference', group, flags: this.effective(flags) };
  }

  private checkLookbehindGroup(group: number): void {
    if (this.lookbehindGroups === null) return;
    if (group > this.groupCount || this.open.has(group)) throw this.refuse('cannot refer to an open group', this.at);
    if (group >= this.lookbehindGroups)
      throw this.refuse('cannot refer to group defined in the same lookbehind subpattern', this.at);
  }

  private look(c: string, start: number, verbose: boolean, depth: number, flags: number): Node {
    let kind = c;
    const behind = c === '<';
    let restore = this.lookbehindGroups;
    if (behind) {
      const next = this.text[this.at];
      if (next === undefined) throw this.refuse('unexpected end of pattern', this.at);
      this.at++;
      if (next !== '=' && next !== '!') throw this.refuse(`unknown extension ?<${next}`, start + 1);
      kind = next;
      restore = this.lookbehindGroups;
      this.lookbehindGroups ??= this.groupCount + 1;
    }
    const node = this.alternation(verbose, depth + 1, flags);
    this.lookbehindGroups = restore;
    if (!this.match(')')) throw this.refuse('missing ), unterminated subpattern', start);
    return { kind: 'look', node, behind, width: behind ? this.lookbehindWidth(node) : 0, negative: kind === '!' };
  }

  private lookbehindWidth(node: Node): number {
    const [min, max] = widthOf(node, (g) => this.widths[g] ?? [0, 0]);
    if (min !== max) throw new PatternRefusal('look-behind requires fixed-width pattern', null);
    if (min > WIDTH_MAX) throw new PatternRefusal(this.rules.lookbehindTooFar, null);
    return min;
  }

  private conditional(start: number, verbose: boolean, depth: number, flags: number): Node {
    const nameAt = this.at;
    const name = this.until(')', 'group name');
    const group = this.conditionGroup(name, nameAt);
    this.checkLookbehindGroup(group);
    const yes = this.sequence(verbose, depth + 1, false, flags);
    let no: Node = { kind: 'sequence', nodes: [] };
    if (this.match('|')) {
      no = this.sequence(verbose, depth + 1, false, flags);
      if (this.peek() === '|') throw this.refuse('conditional backref with more than two branches', this.at);
    }
    if (!this.match(')')) throw this.refuse('missing ), unterminated subpattern', start);
    return { kind: 'conditional', group, yes, no };
  }

  private conditionGroup(name: string, nameAt: number): number {
    const { rules } = this;
    const isPlain = /^[0-9]+$/.test(name);
    const number = isPlain
      ? Number(name)
      : rules.groupNumbers === 'plain' || rules.isIdentifier(name)
        ? null
        : rules.numberOf(name);
    if (number === null || number < 0) {
      this.checkGroupName(name, nameAt);
      const known = this.names.get(name);
      if (known === undefined) throw this.refuse(`unknown group name ${rules.quote(name)}`, nameAt);
      return known;
    }
    if (number === 0) throw this.refuse('bad group number', nameAt);
    if (number >= rules.groupsMax) throw this.refuse(`invalid group reference ${BigInt(number)}`, nameAt);
    this.pendingReferences.push({ group: number, position: nameAt });
    if (!isPlain) this.warnOfGroupName(name, nameAt);
    return number;
  }

  /** Null: global flags of the whole pattern. */
  private inlineFlags(first: string, isFirst: boolean, start: number): FlagChange | null {
    let add = 0;
    let remove = 0;
    let c = first;
    if (c !== '-') {
      for (;;) {
        const flag = FLAG_LETTERS[c] as Flag;
        if (this.isBytes && c === 'u') throw this.refuse("bad inline flags: cannot use 'u' flag with a bytes pattern", this.at);
        if (!this.isBytes && c === 'L') throw this.refuse("bad inline flags: cannot use 'L' flag with a str pattern", this.at);
        add |= flag;
        if ((flag & TYPE_FLAGS) !== 0 && (add & TYPE_FLAGS) !== flag) {
          throw this.refuse("bad inline flags: flags 'a', 'u' and 'L' are incompatible", this.at);
        }
        const next = this.text[this.at];
        if (next === undefined) throw this.refuse('missing -, : or )', this.at);
        this.at++;
        c = next;
        if (c === ')' || c === '-' || c === ':') break;
        if (FLAG_LETTERS[c] === undefined) {
          throw this.refuse(/\p{L}/u.test(c) ? 'unknown flag' : 'missing -, : or )', this.at - 1);
        }
      }
    }
    if (c === ')') {
      const wasVerbose = (this.flags & Flag.Verbose) !== 0;
      this.flags |= add;
      if (!isFirst) this.lateFlags(add, start);
      // What was read so far may have had blanks and comments in it.
      if (!this.rules.globalFlagsFirst && (add & Flag.Verbose) !== 0 && !wasVerbose) throw RESTART_VERBOSE;
      return null;
    }
    if ((add & GLOBAL_FLAGS) !== 0) throw this.refuse('bad inline flags: cannot turn on global flag', this.at - 1);
    if (c === '-') {
      let next = this.text[this.at];
      if (next === undefined) throw this.refuse('missing flag', this.at);
      this.at++;
      if (FLAG_LETTERS[next] === undefined) throw this.refuse(/\p{L}/u.test(next) ? 'unknown flag' : 'missing flag', this.at - 1);
      for (;;) {
        const flag = FLAG_LETTERS[next] as Flag;
        if ((flag & TYPE_FLAGS) !== 0) throw this.refuse("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", this.at);
        remove |= flag;
        next = this.text[this.at];
        if (next === undefined) throw this.refuse('missing :', this.at);
        this.at++;
        if (next === ':') break;
        if (FLAG_LETTERS[next] === undefined) throw this.refuse(/\p{L}/u.test(next) ? 'unknown flag' : 'missing :', this.at - 1);
      }
    }
    if ((remove & GLOBAL_FLAGS) !== 0) throw this.refuse('bad inline flags: cannot turn off global flag', this.at - 1);
    if ((add & remove) !== 0) throw this.refuse('bad inline flags: flag turned on and off', this.at - 1);
    return { add, remove };
  }

  private lateFlags(add: number, start: number): void {
    if (this.rules.globalFlagsFirst) throw this.refuse('global flags not at the start of the expression', start);
    this.laterFlags |= add;
    const whole = this.text.join('');
    const shown = this.text.slice(0, SHOWN_LENGTH).join('');
    const quoted = `${this.isBytes ? 'b' : ''}${this.rules.quote(shown)}`;
    const cut = shown === whole ? '' : ' (truncated)';
    this.warn('deprecated', `Flags not at the start of the expression ${quoted}${cut} but at position ${start}`);
  }

  // ---- sets and escapes

  private set(start: number, flags: number): Node {
    const items: SetItem[] = [];
    if (this.peek() === '[') this.warn('future', `Possible nested set at position ${this.at}`);
    const negated = this.match('^');
    for (let isFirst = true; ; isFirst = false) {
      const token = this.peek();
      if (token === null) throw this.refuse('unterminated character set', start);
      const here = this.at;
      this.take();
      if (token === ']' && !isFirst) break;
      const operation = SET_OPERATORS[token];
      if (operation !== undefined && !isFirst && this.peek() === token)
        this.warn('future', `Possible set ${operation} at position ${here}`);
      const low: SetItem = token.startsWith('\\')
        ? this.setEscape(token, here)
        : { kind: 'literal', code: token.codePointAt(0) as number };
      if (!this.match('-')) {
        items.push(low);
        continue;
      }
      const end = this.peek();
      if (end === null) throw this.refuse('unterminated character set', start);
      if (end === ']') {
        items.push(low, { kind: 'literal', code: 45 });
        this.take();
        break;
      }
      const endAt = this.at;
      this.take();
      if (end === '-') this.warn('future', `Possible set difference at position ${endAt - 1}`);
      const high: SetItem = end.startsWith('\\')
        ? this.setEscape(end, endAt)
        : { kind: 'literal', code: end.codePointAt(0) as number };
      const shown = this.text.slice(here, this.at).join('');
      if (low.kind !== 'literal' || high.kind !== 'literal') throw this.refuse(`bad character range ${shown}`, here);
      if (high.code < low.code) throw this.refuse(`bad character range ${shown}`, here);
      items.push({ kind: 'range', from: low.code, to: high.code });
    }
    const only = items[0];
    if (items.length === 1 && only?.kind === 'literal' && !negated)
      return { kind: 'literal', code: only.code, flags: this.effective(flags) };
    return { kind: 'set', items, negated, flags: this.effective(flags) };
  }

  private setEscape(token: string, start: number): SetItem {
    const c = token[1] as string;
    if (c === 'b') return { kind: 'literal', code: 8 };
    if ('dDsSwW'.includes(c)) return { kind: 'category', category: c as Category };
    if (OCTAL.test(c)) {
      const digits = c + this.takeWhile(2, OCTAL);
      return { kind: 'literal', code: this.octal(digits, start) };
    }
    if (DIGITS.test(c)) throw this.refuse(`bad escape ${token}`, start);
    const code = this.codeEscape(c, token, start);
    if (code !== null) return { kind: 'literal', code };
    if (/^[a-zA-Z]$/.test(c)) throw this.refuse(`bad escape ${token}`, start);
    return { kind: 'literal', code: token.codePointAt(1) as number };
  }

  private octal(digits: string, start: number): number {
    const code = Number.parseInt(digits, 8);
    if (code > 0o377) throw this.refuse(`octal escape value \\${digits} outside of range 0-0o377`, start);
    return code;
  }

  /** \x, \u, \U, \N and the one-letter escapes; null for anything else. */
  private codeEscape(c: string, token: string, start: number): number | null {
    const simple = ESCAPES[c];
    if (simple !== undefined && c !== 'b') return simple;
    const sizes: Readonly<Record<string, number>> = this.isBytes ? { x: 2 } : { x: 2, u: 4, U: 8 };
    const size = sizes[c];
    if (size !== undefined) {
      const digits = this.takeWhile(size, /[0-9a-fA-F]/);
      if (digits.length !== size) throw this.refuse(`incomplete escape ${token}${digits}`, start);
      const code = Number.parseInt(digits, 16);
      if (code > 0x10ffff) throw this.refuse(`bad escape ${token}${digits}`, start);
      return code;
    }
    if (c === 'N' && !this.isBytes) {
      if (!this.match('{')) throw this.refuse('missing {', this.at);
      const nameAt = this.at;
      const name = this.until('}', 'character name');
      const code = this.rules.characterNamed(name);
      if (code === null) throw this.refuse(`undefined character name ${this.rules.quote(name)}`, nameAt - 3);
      return code;
    }
    return null;
  }

  private escape(token: string, start: number, flagsGiven: number): Node {
    const flags = this.effective(flagsGiven);
    const c = token[1] as string;
    const assertion = ASSERTIONS[c];
    if (assertion !== undefined) return { kind: 'assertion', assertion, flags };
    if ('dDsSwW'.includes(c))
      return { kind: 'set', items: [{ kind: 'category', category: c as Category }], negated: false, flags };
    const code = this.codeEscape(c, token, start);
    if (code !== null) return { kind: 'literal', code, flags };
    if (c === '0') return { kind: 'literal', code: Number.parseInt(`0${this.takeWhile(2, OCTAL)}`, 8), flags };
    if (DIGITS.test(c)) return this.numberEscape(c, start, flags);
    if (/^[a-zA-Z]$/.test(c)) throw this.refuse(`bad escape ${token}`, start);
    return { kind: 'literal', code: token.codePointAt(1) as number, flags };
  }

  private numberEscape(c: string, start: number, flags: number): Node {
    let digits = c;
    const second = this.text[this.at];
    if (second !== undefined && DIGITS.test(second)) {
      digits += second;
      this.at++;
      const third = this.text[this.at];
      if (OCTAL.test(c) && OCTAL.test(second) && third !== undefined && OCTAL.test(third)) {
        this.at++;
        return { kind: 'literal', code: this.octal(digits + third, start), flags };
      }
    }
    const group = Number(digits);
    if (group <= this.groupCount) {
      if (this.open.has(group)) throw this.refuse('cannot refer to an open group', start);
      this.checkLookbehindGroup(group);
      return { kind: 'reference', group, flags };
    }
    throw this.refuse(`invalid group reference ${group}`, start + 1);
  }
}

interface FlagChange {
  readonly add: number;
  readonly remove: number;
}

const RESTART_VERBOSE = Symbol('verbose');
