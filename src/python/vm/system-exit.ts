// SystemExit that nobody catches: the exit code, and what goes to stderr. Follows _Py_HandleSystemExit (Python/pythonrun.c), CPython 3.13.

import { isSubtype, type PyContainer, TypeFlags } from '../heap/object.ts';
import { exceptionData, SYSTEM_EXIT } from '../objects/exceptions.ts';
import { strText } from '../objects/protocols/object.ts';
import { writeReport } from './report-stream.ts';
import type { PyThread } from './thread.ts';

/** The exit code; null when the exception is no SystemExit. */
export function systemExitCode(t: PyThread, exception: PyContainer): number | null {
  if (!isSubtype(exception.type, t.typeOf(SYSTEM_EXIT))) return null;
  const code = exceptionData(exception).members[0] ?? t.none;
  if (code === t.none) return 0;
  if ((code.type.flags & TypeFlags.LongSubclass) !== 0) {
    const value = BigInt(code.value as number | bigint);
    // What no C long holds is read as -1.
    return Number(BigInt.asUintN(8, BigInt.asIntN(64, value) === value ? value : -1n));
  }
  writeReport(t, `${strText(t, code)}\n`);
  return 1;
}
