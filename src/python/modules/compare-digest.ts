// compare_digest, which hmac and operator share: are two digests alike? Follows tscmp and its callers in Modules/_operator.c, CPython 3.10-3.13.
// CPython takes as long for every answer; here it only has to answer alike.

import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { newBool } from '../objects/bool.ts';
import { bufferOf, compareByteArrays } from '../objects/bytes.ts';
import { typeError, typeName } from '../objects/errors.ts';
import { isStr, strOf } from '../objects/str.ts';
import { isAscii } from '../text/str-data.ts';

/** Two str of ASCII, or two buffers. */
export function compareDigest(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (isStr(a) && isStr(b)) {
    if (!isAscii(strOf(a)) || !isAscii(strOf(b))) {
      throw typeError(t, 'comparing strings with non-ASCII characters is not supported');
    }
    return newBool(t, strOf(a).value === strOf(b).value);
  }
  if (a.type.ops.bfGetbuffer === null && b.type.ops.bfGetbuffer === null) {
    throw typeError(t, `unsupported operand types(s) or combination of types: '${typeName(a)}' and '${typeName(b)}'`);
  }
  return newBool(t, compareByteArrays(bufferOf(t, a).slice(), bufferOf(t, b)) === 0);
}
