// Finds the docstring of a body, and strips its indentation as 3.13 does at compile time.
// Follows _PyAST_GetDocString and _PyCompile_CleanDoc, CPython 3.13 Python/ast.c and compile.c.

import type { ConstantValue, Stmt } from '../syntax/ast.ts';
import { pointsOf, strConstant } from './constant-arithmetic.ts';

export type StringValue = Extract<ConstantValue, { type: 'str' }>;

export function docstringOf(body: readonly Stmt[]): StringValue | null {
  const first = body[0];
  if (first === undefined || first.node !== 'Expr' || first.value.node !== 'Constant') return null;
  const value = first.value.value;
  return value.type === 'str' ? value : null;
}

const TAB = 9;
const NEWLINE = 10;
const SPACE = 32;
const TAB_WIDTH = 8;

export function cleanDocstring(doc: StringValue): StringValue {
  const points = expandTabs(pointsOf(doc));
  let at = 0;
  while (points[at] === SPACE) at++;
  const start = at;
  const margin = commonMargin(points, at);
  if (start === 0 && margin === 0 && points.length === (doc.codePoints ?? doc.value).length) return doc;
  const result: number[] = [];
  while (at < points.length) {
    const point = points[at++]!;
    result.push(point);
    if (point !== NEWLINE) continue;
    for (let i = 0; i < margin && at < points.length; i++) {
      if (points[at] !== SPACE) break;
      at++;
    }
  }
  return strConstant(result) as StringValue;
}

/** The smallest indentation of the lines after the first that are not blank; 0 when there is none. */
function commonMargin(points: readonly number[], from: number): number {
  let margin = Number.MAX_SAFE_INTEGER;
  let at = from;
  while (at < points.length) {
    if (points[at++] !== NEWLINE) continue;
    const start = at;
    while (points[at] === SPACE) at++;
    if (at < points.length && points[at] !== NEWLINE) margin = Math.min(margin, at - start);
  }
  return margin === Number.MAX_SAFE_INTEGER ? 0 : margin;
}

function expandTabs(points: readonly number[]): readonly number[] {
  if (!points.includes(TAB)) return points;
  const result: number[] = [];
  let column = 0;
  for (const point of points) {
    if (point === TAB) {
      do result.push(SPACE);
      while (++column % TAB_WIDTH !== 0);
      continue;
    }
    result.push(point);
    column = point === NEWLINE || point === 13 ? 0 : column + 1;
  }
  return result;
}
