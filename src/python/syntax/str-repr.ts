// repr() of the str and bytes constants of a tree: as the objects' own, without objects.

import { reprOfBytes, reprOfStr } from '../text/str-repr.ts';
import { SourceUnicode } from './source-context.ts';

/** `codePoints` is given where the text has characters above U+FFFF. Without `unicode`, the newest release says what is printable. */
export function strRepr(
  value: string,
  codePoints: readonly number[] | null,
  unicode: SourceUnicode = new SourceUnicode('15.1.0'),
): string {
  return reprOfStr({ value, codePoints }, unicode.tables()).value;
}

export function bytesRepr(bytes: Uint8Array): string {
  return reprOfBytes(bytes);
}
