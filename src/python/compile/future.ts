// `from __future__ import ..` at the head of a module. Follows Python/future.c of CPython 3.13.

import type { ImportFrom, Mod } from '../syntax/ast.ts';
import { CodeFlag } from './code-object.ts';
import { failAt, failAtStart } from './failure.ts';

export interface FutureFeatures {
  readonly flags: number;
  /** Line of the last future statement; 0 when there is none. */
  readonly line: number;
}

/** Features that are the rule by now. */
const MANDATORY = [
  'nested_scopes',
  'generators',
  'division',
  'absolute_import',
  'with_statement',
  'print_function',
  'unicode_literals',
  'generator_stop',
];

export function futureFeatures(tree: Mod): FutureFeatures {
  let flags = 0;
  let line = 0;
  if (tree.node !== 'Module' && tree.node !== 'Interactive') return { flags, line };
  let isOver = false;
  let lineBefore = 0;
  for (let i = 0; i < tree.body.length; i++) {
    const s = tree.body[i]!;
    if (isOver && s.lineno > lineBefore) break;
    lineBefore = s.lineno;
    if (s.node === 'ImportFrom' && s.module === '__future__' && (s.level ?? 0) === 0) {
      if (isOver) failAt('from __future__ imports must occur at the beginning of the file', s);
      flags |= flagsOf(s);
      line = s.lineno;
    } else if (!(s.node === 'Expr' && i === 0 && s.value.node === 'Constant' && s.value.value.type === 'str')) {
      isOver = true;
    }
  }
  return { flags, line };
}

function flagsOf(s: ImportFrom): number {
  let flags = 0;
  for (const { name } of s.names) {
    if (MANDATORY.includes(name)) continue;
    if (name === 'barry_as_FLUFL') flags |= CodeFlag.FUTURE_BARRY_AS_BDFL;
    else if (name === 'annotations') flags |= CodeFlag.FUTURE_ANNOTATIONS;
    else if (name === 'braces') failAtStart('not a chance', s);
    else failAtStart(`future feature ${name} is not defined`, s);
  }
  return flags;
}
