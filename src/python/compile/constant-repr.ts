// `repr` of a constant of a code object, for error messages and the disassembler.

import type { ConstantValue } from '../syntax/ast.ts';
import { constantRepr } from '../syntax/dump.ts';
import { SourceUnicode } from '../syntax/source-context.ts';
import type { CodeConstant } from './code-object.ts';

export function reprOfConstant(value: ConstantValue | CodeConstant, unicode = new SourceUnicode('15.1.0')): string {
  switch (value.type) {
    case 'code':
      return `<code object ${value.name}, line ${value.firstlineno}>`;
    case 'tuple': {
      const items = value.items.map((item) => reprOfConstant(item, unicode));
      return items.length === 1 ? `(${items[0]!},)` : `(${items.join(', ')})`;
    }
    case 'frozenset':
      return value.items.length === 0
        ? 'frozenset()'
        : `frozenset({${value.items.map((item) => reprOfConstant(item, unicode)).join(', ')}})`;
    default:
      return constantRepr(value, unicode);
  }
}
