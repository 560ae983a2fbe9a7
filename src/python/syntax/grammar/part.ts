// What the grammar's actions make: as much of a node as the rules for mistakes look at. The tree itself comes from the fast parser.
// Follows _PyPegen_get_expr_name, _PyPegen_get_invalid_target and their neighbours, CPython 3.13 Parser/action_helpers.c.

import type { ConstantValue, Positioned } from '../ast.ts';

export interface Part extends Positioned {
  readonly node: string;
  /** Names. */
  readonly id?: string;
  /** Constants. */
  readonly constant?: ConstantValue;
  /** Tuples, lists. */
  readonly elts?: readonly Part[];
  /** Starred expressions. */
  readonly value?: Part;
  /** Comparisons. */
  readonly left?: Part;
  readonly op?: string;
  /** Calls, and what is between their brackets. */
  readonly args?: readonly Part[];
  readonly keywords?: readonly Part[];
  /** Keywords: false for `**x`. */
  readonly isNamed?: boolean;
  /** Comprehensions: the last of their parts. */
  readonly last?: Part;
}

export type TargetKind = 'star' | 'del' | 'for';

/** The part of an expression that cannot be a target, or null. */
export function invalidTarget(part: Part, kind: TargetKind): Part | null {
  switch (part.node) {
    case 'List':
    case 'Tuple':
      for (const element of part.elts ?? []) {
        const invalid = invalidTarget(element, kind);
        if (invalid !== null) return invalid;
      }
      return null;
    case 'Starred':
      return kind === 'del' ? part : invalidTarget(part.value!, kind);
    case 'Compare':
      // In `for a in b`, `a in b` has been read as a comparison.
      if (kind !== 'for') return part;
      return part.op === 'In' ? invalidTarget(part.left!, kind) : null;
    case 'Name':
    case 'Subscript':
    case 'Attribute':
      return null;
    default:
      return part;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  Attribute: 'attribute',
  Subscript: 'subscript',
  Starred: 'starred',
  Name: 'name',
  List: 'list',
  Tuple: 'tuple',
  Lambda: 'lambda',
  Call: 'function call',
  BoolOp: 'expression',
  BinOp: 'expression',
  UnaryOp: 'expression',
  GeneratorExp: 'generator expression',
  Yield: 'yield expression',
  YieldFrom: 'yield expression',
  Await: 'await expression',
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  Dict: 'dict literal',
  Set: 'set display',
  JoinedStr: 'f-string expression',
  FormattedValue: 'f-string expression',
  Compare: 'comparison',
  IfExp: 'conditional expression',
  NamedExpr: 'named expression',
};

/** What messages call an expression. */
export function nameOf(part: Part): string {
  if (part.node !== 'Constant') return NAMES[part.node] ?? 'expression';
  switch (part.constant?.type) {
    case 'None':
      return 'None';
    case 'bool':
      return part.constant.value ? 'True' : 'False';
    case 'Ellipsis':
      return 'ellipsis';
    default:
      return 'literal';
  }
}

/** The two old statements that became functions. */
export function isLegacyStatement(part: Part): boolean {
  return part.node === 'Name' && (part.id === 'print' || part.id === 'exec');
}
