// An expression as source text.
import type { Expr } from './ast.ts';

export function unparse(_expr: Expr): string {
  return '';
}
