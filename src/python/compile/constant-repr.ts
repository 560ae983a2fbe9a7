// `repr` of a constant, for error messages.

import { floatRepr } from '../numbers/float-repr.ts';
import { bytesRepr, strRepr } from '../syntax/str-repr.ts';
import type { ConstantValue } from '../syntax/ast.ts';
import type { CodeConstant } from './code-object.ts';

export function constantRepr(value: ConstantValue | CodeConstant): string {
  switch (value.type) {
    case 'None':
      return 'None';
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'Ellipsis':
      return 'Ellipsis';
    case 'int':
      return String(value.value);
    case 'float':
      return floatRepr(value.value);
    case 'complex':
      return complexRepr(value.real, value.imag);
    case 'str':
      return strRepr(value.value, value.codePoints);
    case 'bytes':
      return bytesRepr(value.value);
    case 'tuple':
      return value.items.length === 1 ? `(${constantRepr(value.items[0]!)},)` : `(${value.items.map(constantRepr).join(', ')})`;
    case 'frozenset':
      return value.items.length === 0 ? 'frozenset()' : `frozenset({${value.items.map(constantRepr).join(', ')}})`;
    case 'code':
      return `<code object ${value.name}, file "${value.filename}", line ${value.firstlineno}>`;
  }
}

function complexRepr(real: number, imag: number): string {
  const part = (x: number): string => floatRepr(x).replace(/\.0$/, '');
  if (real === 0 && !Object.is(real, -0)) return `${part(imag)}j`;
  const sign = imag < 0 || Object.is(imag, -0) ? '' : '+';
  return `(${part(real)}${sign}${part(imag)}j)`;
}
