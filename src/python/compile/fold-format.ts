// `'..%s..' % (a, b)` as an f-string: only %s, %r and %a, with width, precision and `-`. The string must use each item exactly once.
// Follows optimize_format, CPython 3.11 Python/ast_opt.c. Literal pieces have no place in the source.

import type { BinOp, ConstantValue, Expr, Positioned } from '../syntax/ast.ts';
import { pointsOf, strConstant } from './constant-arithmetic.ts';
import { constantNode } from './fold.ts';

const PERCENT = 37;
const NOWHERE: Positioned = { lineno: -1, col_offset: -1, end_lineno: -1, end_col_offset: -1 };
/** Digits that a width or a precision may have, plus one. */
const DIGITS_MAX = 3;

export function foldFormat(e: BinOp, format: Extract<ConstantValue, { type: 'str' }>, items: readonly Expr[]): Expr | null {
  if (items.some((item) => item.node === 'Starred')) return null;
  const points = pointsOf(format);
  const values: Expr[] = [];
  let used = 0;
  let at = 0;
  for (;;) {
    const start = at;
    let hasPercents = false;
    while (at < points.length) {
      if (points[at] !== PERCENT) {
        at++;
      } else if (points[at + 1] === PERCENT) {
        hasPercents = true;
        at += 2;
      } else {
        break;
      }
    }
    if (at > start) values.push(constantNode(strConstant(literal(points.slice(start, at), hasPercents)), NOWHERE));
    if (at >= points.length) break;
    if (used >= items.length) return null;
    const parsed = parseUnit(points, at + 1);
    if (parsed === null) return null;
    at = parsed.end;
    values.push(formatted(items[used]!, parsed));
    used++;
  }
  if (used < items.length) return null;
  return { ...place(e), node: 'JoinedStr', values };
}

interface FormatUnit {
  readonly conversion: number;
  readonly isLeft: boolean;
  readonly width: number;
  readonly precision: number;
  readonly end: number;
}

function parseUnit(points: readonly number[], start: number): FormatUnit | null {
  let at = start;
  let isLeft = false;
  while (at < points.length && '-+ #0'.includes(String.fromCharCode(points[at]!))) {
    if (points[at] === 45) isLeft = true;
    at++;
  }
  const width = digits(points, at);
  if (width === null) return null;
  at = width.end;
  let precision = -1;
  if (points[at] === 46) {
    const parsed = digits(points, at + 1);
    if (parsed === null) return null;
    precision = Math.max(parsed.value, 0);
    at = parsed.end;
  }
  const conversion = points[at];
  if (conversion !== 115 && conversion !== 114 && conversion !== 97) return null;
  return { conversion, isLeft, width: width.value, precision, end: at + 1 };
}

function digits(points: readonly number[], start: number): { value: number; end: number } | null {
  let at = start;
  let value = -1;
  while (at < points.length && points[at]! >= 48 && points[at]! <= 57) {
    value = Math.max(value, 0) * 10 + points[at]! - 48;
    at++;
    if (at - start >= DIGITS_MAX) return null;
  }
  return { value, end: at };
}

function formatted(item: Expr, unit: FormatUnit): Expr {
  let spec = '';
  if (!unit.isLeft && unit.width > 0) spec += '>';
  if (unit.width >= 0) spec += String(unit.width);
  if (unit.precision >= 0) spec += `.${unit.precision}`;
  const text: Expr | null = spec === '' ? null : constantNode({ type: 'str', value: spec, codePoints: null }, item);
  return {
    ...place(item),
    node: 'FormattedValue',
    value: item,
    conversion: unit.conversion,
    format_spec: text === null ? null : { ...place(item), node: 'JoinedStr', values: [text] },
  };
}

function literal(points: readonly number[], hasPercents: boolean): readonly number[] {
  if (!hasPercents) return points;
  const result: number[] = [];
  for (let i = 0; i < points.length; i++) {
    result.push(points[i]!);
    if (points[i] === PERCENT) i++;
  }
  return result;
}

function place(e: Positioned): Positioned {
  return { lineno: e.lineno, col_offset: e.col_offset, end_lineno: e.end_lineno, end_col_offset: e.end_col_offset };
}
