// F-strings of 3.10 and 3.11: one string token, scanned by hand; each expression in it is parsed by a parser of its own.
// Follows fstring_find_literal, fstring_find_expr and _PyPegen_FstringParser_*, CPython 3.11 Parser/string_parser.c.
// Every node of the string itself has the place of the whole group of neighbouring literals; only expressions have their own.
// Invariant: `host.refuse` does not return. Texts are UTF-8.

import type { ConstantValue, Expr, FormattedValue, JoinedStr, Positioned } from './ast.ts';
import { joinStr, plainStr } from './escapes.ts';
import { emptyStr, strNode } from './joined-strings.ts';
import type { SourceContext } from './source-context.ts';
import { decodeLiteral, decodeString, joinBytes, splitString, warnInvalidEscape } from './string-literal.ts';
import type { Token } from './token.ts';

type StrValue = Extract<ConstantValue, { type: 'str' }>;

const bracketsMax = 200;

/** The place of an expression's own parser: where its first line is, in the coordinates of the whole program. */
export interface SubSource {
  /** The expression in brackets of its own. */
  readonly text: string;
  readonly lineno: number;
  readonly col_offset: number;
}

export interface FStringHost {
  readonly context: SourceContext;
  readonly text: string;
  refuse(message: string): never;
  parseSubExpression(source: SubSource): Expr;
}

/** The node for neighbouring string tokens. */
export function concatenateScanned(host: FStringHost, tokens: readonly Token[]): Expr {
  const first = tokens[0]!;
  const last = tokens[tokens.length - 1]!;
  const at: Positioned = {
    lineno: first.lineno,
    col_offset: first.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
  const kind = host.text.charCodeAt(first.start) === 0x75 ? 'u' : null;
  const collector = new Collector(at, kind);
  const bytes: Uint8Array[] = [];
  let isBytes = false;
  for (const [index, token] of tokens.entries()) {
    const text = host.text.slice(token.start, token.end);
    const parts = splitString(text);
    const value = parts.isFString ? null : decodeString(host.context, text, parts, token);
    if (index !== 0 && isBytes !== parts.isBytes) host.refuse('cannot mix bytes and nonbytes literals');
    isBytes = parts.isBytes;
    if (value === null) {
      new FStringScanner(host, token, text, parts.isRaw, parts.bodyEnd).scan(collector, parts.bodyStart, 0);
    } else if (value.type === 'bytes') bytes.push(value.value);
    else collector.addText(value as StrValue);
  }
  if (isBytes) {
    const value: ConstantValue = { type: 'bytes', value: joinBytes(bytes) };
    return { node: 'Constant', value, kind: null, ...at };
  }
  return collector.finish();
}

/** Text that has not become a node yet, and the nodes before it. */
class Collector {
  isFString = false;
  private text: StrValue = emptyStr;
  private readonly values: Expr[] = [];

  /** Text that comes last, and the whole, may have another place and kind than what is before it. */
  constructor(
    readonly at: Positioned,
    readonly kind: string | null,
    readonly lastAt: Positioned = at,
    readonly lastKind: string | null = kind,
  ) {}

  addText(text: StrValue): void {
    this.text = joinStr(this.text, text);
  }

  addField(field: FormattedValue): void {
    this.flush(this.at, this.kind);
    this.values.push(field);
  }

  finish(): Expr {
    if (!this.isFString) return strNode(this.text, this.lastKind, this.lastAt);
    this.flush(this.lastAt, this.lastKind);
    const joined: JoinedStr = { node: 'JoinedStr', values: this.values, ...this.lastAt };
    return joined;
  }

  private flush(at: Positioned, kind: string | null): void {
    if (this.text.value !== '') this.values.push(strNode(this.text, kind, at));
    this.text = emptyStr;
  }
}

class FStringScanner {
  private at = 0;

  constructor(
    readonly host: FStringHost,
    readonly token: Token,
    /** The token's text, and where the body of the string ends in it. */
    readonly text: string,
    readonly isRaw: boolean,
    readonly end: number,
  ) {}

  /** Scans from `start`; returns where it stopped: the end, or the brace that ends a format specification. */
  scan(collector: Collector, start: number, depth: number): number {
    collector.isFString = true;
    this.at = start;
    for (;;) {
      if (this.scanLiteral(collector, depth)) continue;
      if (this.at >= this.end || this.text.charCodeAt(this.at) === 0x7d) break;
      this.scanField(collector, depth);
    }
    if (depth === 0 && this.at < this.end - 1) this.host.refuse('f-string: unexpected end of string');
    if (depth !== 0 && this.text.charCodeAt(this.at) !== 0x7d) this.host.refuse("f-string: expecting '}'");
    return this.at;
  }

  /** Takes text up to a brace. True after a doubled brace: there is more text. */
  private scanLiteral(collector: Collector, depth: number): boolean {
    const { text, end } = this;
    const start = this.at;
    let i = start;
    let isDoubled = false;
    let literalEnd = -1;
    while (i < end) {
      let c = text.charCodeAt(i++);
      if (!this.isRaw && c === 0x5c && i < end) {
        c = text.charCodeAt(i++);
        if (c === 0x4e) {
          if (i < end && text.charCodeAt(i++) === 0x7b) {
            while (i < end && text.charCodeAt(i++) !== 0x7d);
          }
          continue;
        }
        if (c === 0x7b) warnInvalidEscape(this.host.context, '{', this.token);
      }
      if (c !== 0x7b && c !== 0x7d) continue;
      if (depth === 0) {
        if (i < end && text.charCodeAt(i) === c) {
          literalEnd = i;
          this.at = i + 1;
          isDoubled = true;
          break;
        }
        if (c === 0x7d) this.host.refuse("f-string: single '}' is not allowed");
      }
      i--;
      break;
    }
    if (!isDoubled) {
      literalEnd = i;
      this.at = i;
    }
    if (literalEnd !== start) {
      const literal = text.slice(start, literalEnd);
      collector.addText(decodeLiteral(this.host.context, literal, this.isRaw, this.token));
    }
    return isDoubled;
  }

  /** From the opening brace through the closing one. */
  private scanField(collector: Collector, depth: number): void {
    const { text, end, host } = this;
    if (depth >= 2) host.refuse('f-string: expressions nested too deeply');
    const start = this.at + 1;
    const stop = this.findExpressionEnd(start);
    if (stop >= end) host.refuse("f-string: expecting '}'");
    const expression = this.parseExpression(start, stop);
    this.at = stop;
    let debugText: string | null = null;
    if (text.charCodeAt(this.at) === 0x3d) {
      this.at++;
      while (/^[ \t\n\v\f\r]$/.test(text.charAt(this.at))) this.at++;
      this.needMore();
      debugText = text.slice(start, this.at);
    }
    let conversion = -1;
    if (text.charCodeAt(this.at) === 0x21) {
      this.at++;
      this.needMore();
      conversion = text.charCodeAt(this.at++);
      if (conversion !== 0x73 && conversion !== 0x72 && conversion !== 0x61) {
        host.refuse("f-string: invalid conversion character: expected 's', 'r', or 'a'");
      }
    }
    this.needMore();
    let spec: Expr | null = null;
    if (text.charCodeAt(this.at) === 0x3a) {
      this.at++;
      this.needMore();
      spec = this.scanSpec(depth, collector);
    }
    if (this.at >= end || text.charCodeAt(this.at) !== 0x7d) host.refuse("f-string: expecting '}'");
    this.at++;
    if (debugText !== null) {
      if (spec === null && conversion === -1) conversion = 0x72;
      collector.addText(plainStr(debugText));
    }
    collector.addField({ node: 'FormattedValue', value: expression, conversion, format_spec: spec, ...collector.at });
  }

  private needMore(): void {
    if (this.at >= this.end) this.host.refuse("f-string: expecting '}'");
  }

  /** A format specification is an f-string with the place of its token; fields in it have that of all neighbours. */
  private scanSpec(depth: number, outer: Collector): Expr {
    const { lineno, col_offset, end_lineno, end_col_offset } = this.token;
    const kind = this.text.charCodeAt(0) === 0x75 ? 'u' : null;
    const collector = new Collector(outer.at, outer.kind, { lineno, col_offset, end_lineno, end_col_offset }, kind);
    this.scan(collector, this.at, depth + 1);
    return collector.finish();
  }

  /** Where the expression ends: at `!`, `:`, `}` or `=` outside brackets and strings, or at the end of the body. */
  private findExpressionEnd(start: number): number {
    const { text, end, host } = this;
    const open: string[] = [];
    let quote = '';
    let isTriple = false;
    let i = start;
    for (; i < end; i++) {
      const c = text.charAt(i);
      if (c === '\\') host.refuse('f-string expression part cannot include a backslash');
      const isThree = i + 2 < end && text.charAt(i + 1) === c && text.charAt(i + 2) === c;
      if (quote !== '') {
        if (c !== quote || (isTriple && !isThree)) continue;
        if (isTriple) i += 2;
        quote = '';
      } else if (c === "'" || c === '"') {
        isTriple = isThree;
        if (isTriple) i += 2;
        quote = c;
      } else if (c === '[' || c === '{' || c === '(') {
        if (open.length >= bracketsMax) host.refuse('f-string: too many nested parenthesis');
        open.push(c);
      } else if (c === '#') {
        host.refuse("f-string expression part cannot include '#'");
      } else if (open.length === 0 && '!:}=<>'.includes(c)) {
        const next = i + 1 < end ? text.charAt(i + 1) : '';
        if (next === '=' && '!=<>'.includes(c)) i++;
        else if (c !== '<' && c !== '>') break;
      } else if (c === ']' || c === '}' || c === ')') {
        const opening = open.pop();
        if (opening === undefined) host.refuse(`f-string: unmatched '${c}'`);
        else if (opening + c !== '()' && opening + c !== '[]' && opening + c !== '{}') {
          host.refuse(`f-string: closing parenthesis '${c}' does not match opening parenthesis '${opening}'`);
        }
      }
    }
    if (quote !== '') host.refuse('f-string: unterminated string');
    if (open.length > 0) host.refuse(`f-string: unmatched '${open[open.length - 1]!}'`);
    return i;
  }

  private parseExpression(start: number, stop: number): Expr {
    const { text, token, host } = this;
    const source = text.slice(start, stop);
    if (/^[ \t\n\f]*$/.test(source)) {
      const c = text.charAt(stop);
      if ((c === '!' || c === ':' || c === '=') && host.context.profile.errors.explainsEmptyReplacement) {
        host.refuse(`f-string: expression required before '${c}'`);
      }
      host.refuse('f-string: empty expression not allowed');
    }
    const { lines, columns } = this.locate(start - 1);
    const col_offset = lines !== 0 ? columns : token.col_offset + columns;
    return host.parseSubExpression({ text: `(${source})`, lineno: token.lineno + lines, col_offset });
  }

  /** Lines before the brace within the token, and columns before it on its line; none if a line's end follows the brace. */
  private locate(brace: number): { lines: number; columns: number } {
    const { text } = this;
    let lines = 0;
    for (let i = 0; i < brace; i++) if (text.charCodeAt(i) === 0x0a) lines++;
    let i = brace + 1;
    while (text.charAt(i) === ' ' || text.charAt(i) === '\t' || text.charAt(i) === '\f') i++;
    if (text.charAt(i) === '}' || text.charAt(i) === '\n') return { lines, columns: 0 };
    const lineStart = text.lastIndexOf('\n', brace - 1) + 1;
    return { lines, columns: brace - lineStart };
  }
}
