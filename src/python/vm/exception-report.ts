// An uncaught exception as the plain value that leaves the core.

import { POSITION_WORDS } from '../compile/code-object.ts';
import type { PyContainer } from '../heap/object.ts';
import { exceptionData } from '../objects/exceptions.ts';
import { lineOfTraceback, type PyTraceback } from '../objects/traceback.ts';
import type { ExceptionReport, TracebackEntry } from '../outcome.ts';
import type { PyThread } from './thread.ts';
import { messageText, typeText } from './traceback-text.ts';

export function reportOf(t: PyThread, exception: PyContainer, text: string): ExceptionReport {
  const traceback: TracebackEntry[] = [];
  let place: { line: number; column: number } | null = null;
  for (let tb = exceptionData(exception).traceback as PyTraceback | null; tb !== null; tb = tb.value.next) {
    const { linked } = tb.value.frame.value.frame;
    const line = lineOfTraceback(tb);
    const filename = linked.filename.value;
    traceback.push({ function: linked.name.value, line, source: t.sourceLine(filename, line)?.trim() ?? '' });
    if (filename === t.mainFilename)
      place = { line, column: (linked.host.positions[tb.value.lasti * POSITION_WORDS + 2] ?? -1) + 1 };
  }
  place ??= syntaxPlace(exception);
  return {
    type: typeText(t, exception),
    message: messageText(t, exception),
    line: place?.line ?? 0,
    ...(place !== null && place.column > 0 ? { column: place.column } : {}),
    traceback,
    text,
  };
}

/** A SyntaxError of the code itself has no traceback; it says where it is. */
function syntaxPlace(exception: PyContainer): { line: number; column: number } | null {
  const { members } = exceptionData(exception);
  const line = members[2]?.value;
  const column = members[3]?.value;
  return typeof line === 'number' ? { line, column: typeof column === 'number' ? column : 0 } : null;
}
