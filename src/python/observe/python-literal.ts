// A JSON value as the Python expression that makes it: what `assign` with a value runs. A bigint is an int, a number a float.

import { floatRepr } from '../numbers/float-repr.ts';
import type { JsonValue } from '../outcome.ts';
import { fromUtf16, pointsOf } from '../text/str-data.ts';

export function pythonLiteral(value: JsonValue): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return floatLiteral(value);
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${(value as readonly JsonValue[]).map(pythonLiteral).join(', ')}]`;
  const entries = [...(value as ReadonlyMap<string, JsonValue>)];
  return `{${entries.map(([key, item]) => `${stringLiteral(key)}: ${pythonLiteral(item)}`).join(', ')}}`;
}

function floatLiteral(value: number): string {
  return Number.isFinite(value) ? floatRepr(value) : `float('${floatRepr(value)}')`;
}

/** Letters, digits and blanks as they are, the rest escaped, so that any text is one line of source. */
function stringLiteral(text: string): string {
  const escaped = pointsOf(fromUtf16(text)).map((point) => {
    if (point === 0x27 || point === 0x5c) return `\\${String.fromCharCode(point)}`;
    if (point >= 0x20 && point < 0x7f) return String.fromCharCode(point);
    return point > 0xffff ? `\\U${point.toString(16).padStart(8, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`;
  });
  return `'${escaped.join('')}'`;
}
