// Grammar rules as data: written in the notation of PEP 617, read into items that the machine steps through.
// 'if' is a token, "match" a soft keyword, NAME a kind of token, lower case a rule; x? x* x+ ','.x+ (x | y) [x] &x !x ~ &&'x' as in the PEP,
// and a=x keeps the value of x for the alternative's action. Follows the generator of CPython 3.13 (Tools/peg_generator) in what becomes
// a rule of its own (groups, loops), because each rule costs a level of the parser's stack.

import { KEYWORDS, Kind, OPERATORS } from '../token.ts';
import { findFirstKinds } from './first-kinds.ts';

export const enum ItemOp {
  Token,
  SoftKeyword,
  AnySoftKeyword,
  Name,
  Number,
  Rule,
  Loop,
  Gather,
  Lookahead,
  Cut,
  Forced,
}

export interface Item {
  readonly op: ItemOp;
  readonly kind: Kind;
  readonly word: string;
  /** For a rule: its place in the grammar. */
  rule: Rule | null;
  readonly ruleName: string;
  /** For loops, gathers and lookaheads: what is repeated, or looked for. */
  readonly body: Item | null;
  readonly separator: Item | null;
  readonly atLeastOne: boolean;
  readonly isPositive: boolean;
  readonly isOptional: boolean;
  readonly capture: string;
}

/** The values that were kept, the place of what was read, and the reader: makes the alternative's value, or null to fail. */
// The parameter is `never` so that an action may name the types of what it kept: the rules guarantee them.
export type Action = (kept: never, place: never, reader: never) => unknown;

export interface Alternative {
  readonly items: readonly Item[];
  readonly action: Action | null;
  /** Tried only in the second pass. */
  readonly isForMistakes: boolean;
  /** The one value that was kept, if there is no action: it is the alternative's value. */
  readonly onlyCapture: string;
}

export interface Rule {
  readonly name: string;
  readonly id: number;
  alternatives: readonly Alternative[];
  readonly isMemoized: boolean;
  isLeftRecursive: boolean;
  /** The kinds of token that it can begin with, one flag each; null if any may come, because it can be empty or fails loudly. */
  first: Uint8Array | null;
  /** Mistakes within it are not explained, also in the second pass. */
  readonly isWithoutMistakes: boolean;
}

export type AlternativeSource = string | { readonly text: string; readonly action: Action } | null;

export interface RuleSource {
  readonly name: string;
  readonly alternatives: readonly AlternativeSource[];
  readonly isMemoized: boolean;
}

export function rule(name: string, ...alternatives: AlternativeSource[]): RuleSource {
  return { name, alternatives, isMemoized: false };
}

export function memo(name: string, ...alternatives: AlternativeSource[]): RuleSource {
  return { name, alternatives, isMemoized: true };
}

export function alt(text: string, action: Action): AlternativeSource {
  return { text, action };
}

/** An alternative that only some releases have. */
export function when(condition: boolean, alternative: AlternativeSource): AlternativeSource {
  return condition ? alternative : null;
}

export type Grammar = ReadonlyMap<string, Rule>;

const TOKEN_CLASSES: Readonly<Record<string, Kind>> = {
  STRING: Kind.String,
  NEWLINE: Kind.Newline,
  INDENT: Kind.Indent,
  DEDENT: Kind.Dedent,
  ENDMARKER: Kind.EndMarker,
  FSTRING_START: Kind.FStringStart,
  FSTRING_MIDDLE: Kind.FStringMiddle,
  FSTRING_END: Kind.FStringEnd,
};

const PIECE = /\s*('[^']+'|"[^"]+"|[A-Za-z_]\w*=|[A-Za-z_]\w*|&&|[&!~()[\]|?*+.])/y;

export function readGrammar(sources: readonly RuleSource[], leftRecursive: readonly string[]): Grammar {
  return new GrammarReader(sources, leftRecursive).read();
}

class GrammarReader {
  private readonly rules = new Map<string, Rule>();
  private readonly references: Item[] = [];
  private pieces: string[] = [];
  private at = 0;
  private nextId = 0;

  constructor(
    readonly sources: readonly RuleSource[],
    readonly leftRecursive: readonly string[],
  ) {}

  read(): Grammar {
    for (const { name, isMemoized } of this.sources) this.rules.set(name, this.newRule(name, isMemoized));
    for (const source of this.sources) {
      const target = this.rules.get(source.name)!;
      target.alternatives = source.alternatives.filter((entry) => entry !== null).map((entry) => this.readAlternative(entry));
    }
    for (const name of this.leftRecursive) this.rules.get(name)!.isLeftRecursive = true;
    for (const item of this.references) {
      item.rule ??= this.rules.get(item.ruleName) ?? null;
      if (item.rule === null) throw new Error(`the grammar has no rule ${item.ruleName}`);
    }
    findFirstKinds(this.references.map((item) => item.rule!));
    return this.rules;
  }

  private newRule(name: string, isMemoized: boolean): Rule {
    return {
      name,
      id: this.nextId++,
      alternatives: [],
      isMemoized,
      isLeftRecursive: false,
      first: null,
      isWithoutMistakes: name.endsWith('_without_invalid'),
    };
  }

  private readAlternative(source: Exclude<AlternativeSource, null>): Alternative {
    const text = typeof source === 'string' ? source : source.text;
    this.pieces = [];
    this.at = 0;
    PIECE.lastIndex = 0;
    for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) this.pieces.push(match[1]!);
    const items = this.readItems();
    return finishAlternative(items, typeof source === 'string' ? null : source.action);
  }

  private readItems(): Item[] {
    const items: Item[] = [];
    while (this.at < this.pieces.length && !['|', ')', ']'].includes(this.pieces[this.at]!)) items.push(this.readItem());
    return items;
  }

  private readItem(): Item {
    let capture = '';
    const piece = this.pieces[this.at]!;
    if (/^\w+=$/.test(piece)) {
      capture = piece.slice(0, -1);
      this.at++;
    }
    const item = this.readPostfixed();
    return capture === '' ? item : this.with(item, { capture });
  }

  private readPostfixed(): Item {
    let item = this.readPrimary();
    for (;;) {
      const next = this.pieces[this.at];
      if (next === '.') {
        this.at++;
        const body = this.readPrimary();
        this.at++;
        item = newItem({ op: ItemOp.Gather, separator: item, body });
      } else if (next === '?') {
        this.at++;
        item = this.with(item, { isOptional: true });
      } else if (next === '*' || next === '+') {
        this.at++;
        item = newItem({ op: ItemOp.Loop, body: item, atLeastOne: next === '+' });
      } else return item;
    }
  }

  private readPrimary(): Item {
    const piece = this.pieces[this.at++]!;
    if (piece === '&' || piece === '!') {
      return newItem({ op: ItemOp.Lookahead, isPositive: piece === '&', body: this.readPostfixed() });
    }
    if (piece === '&&')
      return newItem({ op: ItemOp.Forced, kind: tokenKind(this.pieces[this.at]!), word: unquote(this.pieces[this.at++]!) });
    if (piece === '~') return newItem({ op: ItemOp.Cut });
    if (piece === '(') return this.readGroup();
    if (piece === '[') return this.with(this.readGroup(), { isOptional: true });
    if (piece.startsWith("'")) return newItem({ op: ItemOp.Token, kind: tokenKind(piece) });
    if (piece.startsWith('"')) return newItem({ op: ItemOp.SoftKeyword, word: unquote(piece) });
    if (piece === 'NAME') return newItem({ op: ItemOp.Name });
    if (piece === 'NUMBER') return newItem({ op: ItemOp.Number });
    if (piece === 'SOFT_KEYWORD') return newItem({ op: ItemOp.AnySoftKeyword });
    const kind = TOKEN_CLASSES[piece];
    if (kind !== undefined) return newItem({ op: ItemOp.Token, kind });
    return this.reference(newItem({ op: ItemOp.Rule, ruleName: piece }));
  }

  /** What is between brackets, as a rule of its own unless it is a single item. */
  private readGroup(): Item {
    const alternatives: Alternative[] = [];
    do alternatives.push(finishAlternative(this.readItems(), null));
    while (this.pieces[this.at++] === '|');
    const [first] = alternatives;
    if (alternatives.length === 1 && first!.items.length === 1 && first!.onlyCapture === '') return first!.items[0]!;
    const group = this.newRule('', false);
    group.alternatives = alternatives;
    return this.reference(newItem({ op: ItemOp.Rule, rule: group }));
  }

  private reference(item: Item): Item {
    this.references.push(item);
    return item;
  }

  private with(item: Item, changes: Partial<Item>): Item {
    const changed = { ...item, ...changes };
    return changed.op === ItemOp.Rule ? this.reference(changed) : changed;
  }
}

function newItem(fields: Partial<Item>): Item {
  return {
    op: ItemOp.Cut,
    kind: Kind.EndMarker,
    word: '',
    rule: null,
    ruleName: '',
    body: null,
    separator: null,
    atLeastOne: false,
    isPositive: false,
    isOptional: false,
    capture: '',
    ...fields,
  };
}

function finishAlternative(items: readonly Item[], action: Action | null): Alternative {
  const captures = items.filter((item) => item.capture !== '');
  const onlyCapture = action === null && captures.length === 1 ? captures[0]!.capture : '';
  const isForMistakes = items.length === 1 && items[0]!.ruleName.startsWith('invalid_');
  return { items, action, isForMistakes, onlyCapture };
}

function unquote(piece: string): string {
  return piece.slice(1, -1);
}

function tokenKind(quoted: string): Kind {
  const word = unquote(quoted);
  const kind = KEYWORDS.get(word) ?? OPERATORS.get(word);
  if (kind === undefined) throw new Error(`the grammar has no token ${quoted}`);
  return kind;
}
