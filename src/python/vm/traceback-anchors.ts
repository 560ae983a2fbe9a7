// Which part of a highlighted expression gets `^` and which `~`: the operator of a binary operation, the brackets of an index or a call.
// Follows extract_anchors_from_line (Python/traceback.c), CPython 3.11 and 3.12 (one line, no calls), and
// _extract_caret_anchors_from_line_segment of Lib/traceback.py, 3.13 (any lines).
// Columns of the tree are UTF-8 bytes, those here are characters.

import type { SyntaxProfile } from '../profiles/profile.ts';
import type { Expr } from '../syntax/ast.ts';
import { parseModule } from '../syntax/parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';

export interface Anchors {
  readonly leftLine: number;
  readonly leftColumn: number;
  readonly rightLine: number;
  readonly rightColumn: number;
}

/** How many characters the first `bytes` bytes of a line's UTF-8 are. */
export function charactersBefore(line: string, bytes: number): number {
  let seen = 0;
  let count = 0;
  for (const c of line) {
    if (seen >= bytes) break;
    const point = c.codePointAt(0) as number;
    seen += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    count++;
  }
  return count;
}

/** The one expression that the text is; null when it is none. */
function expressionOf(text: string, profile: SyntaxProfile): Expr | null {
  try {
    const { tree } = parseModule(text, { mode: 'exec', profile });
    if (tree.node !== 'Module' || tree.body.length !== 1) return null;
    const statement = tree.body[0];
    return statement?.node === 'Expr' ? statement.value : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxFailure) return null;
    throw thrown;
  }
}

const isSpace = (c: string): boolean => /\s/.test(c);

/** What is skipped before an operator, by traceback.c. */
const isBlank = (c: string | undefined): boolean => c === ' ' || c === '\t' || c === '\f';

const onOneLine = (left: number, right: number): Anchors => ({ leftLine: 0, leftColumn: left, rightLine: 0, rightColumn: right });

/** 3.11 and 3.12, for uncaught exceptions (traceback.c). */
export function lineAnchors(segment: string, profile: SyntaxProfile): Anchors | null {
  const expr = expressionOf(segment, profile);
  if (expr?.node !== 'BinOp') return indexAnchors(segment, expr);
  const characters = [...segment];
  const end = charactersBefore(segment, expr.right.col_offset);
  let left = charactersBefore(segment, expr.left.end_col_offset);
  while (left + 1 < end && (isBlank(characters[left]) || characters[left] === ')')) left++;
  const isLong = left + 1 < end && !isBlank(characters[left + 1]);
  return onOneLine(left, left + (isLong ? 2 : 1));
}

/** 3.11 and 3.12, as the module traceback finds them: it takes a column in bytes for one in characters on the way. */
export function libraryLineAnchors(segment: string, profile: SyntaxProfile): Anchors | null {
  const expr = expressionOf(segment, profile);
  if (expr?.node !== 'BinOp') return indexAnchors(segment, expr);
  const characters = [...segment];
  const normalize = (bytes: number): number => charactersBefore(segment, bytes);
  const operator = characters.slice(normalize(expr.left.end_col_offset), normalize(expr.right.col_offset)).join('');
  const offset = operator.length - operator.trimStart().length;
  let left = expr.left.end_col_offset + offset;
  let right = left + 1;
  const second = operator[offset + 1];
  if (second !== undefined && !isSpace(second)) right++;
  while (left < characters.length && (isSpace(characters[left] as string) || ')#'.includes(characters[left] as string))) {
    left++;
    right++;
  }
  return onOneLine(normalize(left), normalize(right));
}

function indexAnchors(segment: string, expr: Expr | null): Anchors | null {
  if (expr?.node !== 'Subscript') return null;
  const characters = [...segment];
  let left = charactersBefore(segment, expr.value.end_col_offset);
  let right = charactersBefore(segment, expr.slice.end_col_offset + 1);
  while (left < characters.length && characters[left] !== '[') left++;
  while (right < characters.length && characters[right] !== ']') right++;
  if (right < characters.length) right++;
  return onOneLine(left, right);
}

/** 3.13: the segment may have several lines. */
export function segmentAnchors(segment: string, profile: SyntaxProfile): Anchors | null {
  const expr = expressionOf(`(\n${segment}\n)`, profile);
  if (expr === null) return null;
  const walker = new SegmentWalker(segment.split('\n').map((line) => [...line]));
  if (expr.node === 'BinOp') return operatorAnchors(walker, expr);
  if (expr.node === 'Subscript') return bracketAnchors(walker, expr.value, expr, '[');
  if (expr.node === 'Call') return bracketAnchors(walker, expr.func, expr, '(');
  return null;
}

class SegmentWalker {
  constructor(readonly lines: readonly (readonly string[])[]) {}

  at(line: number, column: number): string {
    return this.lines[line]?.[column] ?? '';
  }

  normalize(line: number, bytes: number): number {
    return charactersBefore((this.lines[line] ?? []).join(''), bytes);
  }

  /** The end of a node. The tree has two more lines than the segment: the bracket's, and counting from 1. */
  endOf(node: Expr, forceValid: boolean): [number, number] {
    const line = node.end_lineno - 2;
    const column = this.normalize(line, node.end_col_offset);
    return forceValid ? this.valid(line, column) : [line, column];
  }

  valid(line: number, column: number): [number, number] {
    let [l, c] = [line, column];
    while (l < this.lines.length && c >= (this.lines[l] as readonly string[]).length) {
      c = 0;
      l++;
    }
    return [l, c];
  }

  /** The next place that satisfies `stop`, comments and line continuations skipped. */
  until(line: number, column: number, stop: (c: string) => boolean): [number, number] {
    let [l, c] = [line, column];
    while (l < this.lines.length) {
      const character = this.at(l, c);
      if (character === '\\' || character === '#') [l, c] = this.valid(l + 1, 0);
      else if (stop(character)) break;
      else [l, c] = this.valid(l, c + 1);
    }
    return [l, c];
  }
}

function operatorAnchors(walker: SegmentWalker, expr: Extract<Expr, { node: 'BinOp' }>): Anchors {
  const [startLine, startColumn] = walker.endOf(expr.left, true);
  const [line, column] = walker.until(startLine, startColumn, (c) => !isSpace(c) && c !== ')');
  let right = column + 1;
  const next = walker.at(line, right);
  const rightLine = expr.right.lineno - 2;
  const beforeOperand = rightLine > line || right < walker.normalize(rightLine, expr.right.col_offset);
  if (next !== '' && beforeOperand && !isSpace(next) && next !== '\\' && next !== '#') right++;
  return { leftLine: line, leftColumn: column, rightLine: line, rightColumn: right };
}

function bracketAnchors(walker: SegmentWalker, before: Expr, whole: Expr, bracket: string): Anchors {
  const [startLine, startColumn] = walker.endOf(before, true);
  const [leftLine, leftColumn] = walker.until(startLine, startColumn, (c) => c === bracket);
  const [rightLine, rightColumn] = walker.endOf(whole, false);
  return { leftLine, leftColumn, rightLine, rightColumn };
}
