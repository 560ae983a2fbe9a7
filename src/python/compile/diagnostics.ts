// SyntaxWarnings about expressions that are legal and almost surely wrong.
// Follows check_compare, check_caller, check_subscripter, check_index and infer_type, CPython 3.13 Python/compile.c.

import type { Compare, Expr } from '../syntax/ast.ts';
import type { Compiler } from './compiler.ts';

const CONSTANT_TYPE_NAMES = {
  None: 'NoneType',
  bool: 'bool',
  Ellipsis: 'ellipsis',
  int: 'int',
  float: 'float',
  complex: 'complex',
  str: 'str',
  bytes: 'bytes',
  tuple: 'tuple',
  frozenset: 'frozenset',
} as const;

function inferType(e: Expr): string | null {
  switch (e.node) {
    case 'Tuple':
      return 'tuple';
    case 'List':
    case 'ListComp':
      return 'list';
    case 'Dict':
    case 'DictComp':
      return 'dict';
    case 'Set':
    case 'SetComp':
      return 'set';
    case 'GeneratorExp':
      return 'generator';
    case 'Lambda':
      return 'function';
    case 'JoinedStr':
    case 'FormattedValue':
      return 'str';
    case 'Constant':
      return CONSTANT_TYPE_NAMES[e.value.type];
    default:
      return null;
  }
}

/** Whether comparing it with `is` makes sense: only literals other than the singletons do not. */
function isIdentityArgument(e: Expr): boolean {
  if (e.node !== 'Constant') return true;
  const type = e.value.type;
  return type === 'None' || type === 'bool' || type === 'Ellipsis';
}

export function warnIsLiteral(c: Compiler, e: Compare): void {
  let left = e.left;
  let leftFits = isIdentityArgument(left);
  for (let i = 0; i < e.ops.length; i++) {
    const right = e.comparators[i]!;
    const rightFits = isIdentityArgument(right);
    const op = e.ops[i]!;
    if ((op === 'Is' || op === 'IsNot') && (!rightFits || !leftFits)) {
      const what = c.profile.isLiteralWarningNamesType ? `'${inferType(leftFits ? right : left)}' literal` : 'a literal';
      const [operator, better] = op === 'Is' ? ['is', '=='] : ['is not', '!='];
      c.warn(`"${operator}" with ${what}. Did you mean "${better}"?`, e);
      return;
    }
    left = right;
    leftFits = rightFits;
  }
}

/** `whole` is the call: its place was that of the warning before the operand's own was taken. */
export function warnCaller(c: Compiler, e: Expr, whole: Expr): void {
  switch (e.node) {
    case 'Constant':
    case 'Tuple':
    case 'List':
    case 'ListComp':
    case 'Dict':
    case 'DictComp':
    case 'Set':
    case 'SetComp':
    case 'GeneratorExp':
    case 'JoinedStr':
    case 'FormattedValue':
      c.warn(
        `'${inferType(e)}' object is not callable; perhaps you missed a comma?`,
        c.profile.operandWarningsAtWhole ? whole : e,
      );
  }
}

export function warnSubscripted(c: Compiler, e: Expr, whole: Expr): void {
  switch (e.node) {
    case 'Constant': {
      const type = e.value.type;
      if (type === 'str' || type === 'bytes' || type === 'tuple') return;
      break;
    }
    case 'Set':
    case 'SetComp':
    case 'GeneratorExp':
    case 'Lambda':
      break;
    default:
      return;
  }
  c.warn(
    `'${inferType(e)}' object is not subscriptable; perhaps you missed a comma?`,
    c.profile.operandWarningsAtWhole ? whole : e,
  );
}

export function warnIndex(c: Compiler, e: Expr, index: Expr, whole: Expr): void {
  const type = inferType(index);
  if (type === null || type === 'int' || type === 'bool') return;
  switch (e.node) {
    case 'Constant': {
      const kind = e.value.type;
      if (kind !== 'str' && kind !== 'bytes' && kind !== 'tuple') return;
      break;
    }
    case 'Tuple':
    case 'List':
    case 'ListComp':
    case 'JoinedStr':
    case 'FormattedValue':
      break;
    default:
      return;
  }
  c.warn(
    `${inferType(e)} indices must be integers or slices, not ${type}; perhaps you missed a comma?`,
    c.profile.operandWarningsAtWhole ? whole : e,
  );
}
