// A tree as text, character for character what `ast.dump(tree, include_attributes=True)` prints.
// Follows Lib/ast.py (dump) of CPython 3.10 to 3.13. From 3.13 on, empty lists and absent values are left out.

import { floatRepr } from '../numbers/float-repr.ts';
import { type ConstantValue, NODE_FIELDS, type Node } from './ast.ts';
import type { SourceUnicode } from './source-context.ts';
import { bytesRepr, strRepr } from './str-repr.ts';

export interface DumpOptions {
  readonly includeAttributes: boolean;
  /** Leave out fields that are empty lists, None, or a Load context (3.13). */
  readonly omitsEmpty: boolean;
  readonly unicode: SourceUnicode;
  /** Fields that the release's nodes do not have. */
  readonly absentFields: ReadonlySet<string>;
}

const ATTRIBUTES = ['lineno', 'col_offset', 'end_lineno', 'end_col_offset'] as const;

export function dump(node: Node, options: DumpOptions): string {
  const out: string[] = [];
  dumpNode(node, options, out);
  return out.join('');
}

function dumpNode(node: Node, options: DumpOptions, out: string[]): void {
  out.push(node.node, '(');
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  let isFirst = true;
  // A None that stands where a value may be missing is left out, unless the keyword order needs it; a None constant is not.
  for (const name of NODE_FIELDS[node.node]) {
    if (options.absentFields.has(name)) continue;
    const value = fields[name];
    if (value === null || (options.omitsEmpty && Array.isArray(value) && value.length === 0)) continue;
    if (!isFirst) out.push(', ');
    isFirst = false;
    out.push(name, '=');
    dumpValue(value, name, options, out);
  }
  if (options.includeAttributes && 'lineno' in node && node.node !== 'TypeIgnore') {
    for (const name of ATTRIBUTES) {
      if (!isFirst) out.push(', ');
      isFirst = false;
      out.push(name, '=', String(fields[name]));
    }
  }
  out.push(')');
}

const SINGLETONS: ReadonlySet<string> = new Set(['ctx', 'op']);

function dumpValue(value: unknown, name: string, options: DumpOptions, out: string[]): void {
  if (Array.isArray(value)) {
    out.push('[');
    value.forEach((item: unknown, index) => {
      if (index > 0) out.push(', ');
      if (name === 'ops') out.push(String(item), '()');
      else dumpValue(item, '', options, out);
    });
    out.push(']');
  } else if (value === null) out.push('None');
  else if (typeof value === 'string')
    out.push(SINGLETONS.has(name) ? `${value}()` : strRepr(value, wellFormedPoints(value), options.unicode));
  else if (typeof value === 'number') out.push(String(value));
  else if (typeof value === 'object' && 'node' in value) dumpNode(value as Node, options, out);
  else out.push(constantRepr(value as ConstantValue, options.unicode));
}

/** Names hold no lone surrogates: two units are one character. */
function wellFormedPoints(text: string): number[] | null {
  const points = Array.from(text, (character) => character.codePointAt(0)!);
  return points.length === text.length ? null : points;
}

/** repr() of a constant. */
export function constantRepr(value: ConstantValue, unicode: SourceUnicode): string {
  switch (value.type) {
    case 'None':
      return 'None';
    case 'Ellipsis':
      return 'Ellipsis';
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'int':
      return value.value.toString();
    case 'float':
      return floatRepr(value.value);
    case 'complex':
      return complexRepr(value.real, value.imag);
    case 'str':
      return strRepr(value.value, value.codePoints, unicode);
    case 'bytes':
      return bytesRepr(value.value);
    case 'tuple': {
      const items = value.items.map((item) => constantRepr(item, unicode));
      return items.length === 1 ? `(${items[0]!},)` : `(${items.join(', ')})`;
    }
    case 'frozenset':
      return value.items.length === 0
        ? 'frozenset()'
        : `frozenset({${value.items.map((item) => constantRepr(item, unicode)).join(', ')}})`;
  }
}

function complexRepr(real: number, imag: number): string {
  const imaginary = floatRepr(imag).replace(/\.0$/, '');
  if (real === 0 && !Object.is(real, -0)) return `${imaginary}j`;
  const sign = imaginary.startsWith('-') ? '' : '+';
  return `(${floatRepr(real).replace(/\.0$/, '')}${sign}${imaginary}j)`;
}
