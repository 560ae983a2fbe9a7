// How an uncaught SyntaxError shows the place it is about. Follows print_exception and print_error_text (Python/pythonrun.c), CPython
// 3.10-3.12, and TracebackException._format_syntax_error of Lib/traceback.py in 3.13.

import type { PyContainer, PyObject } from '../heap/object.ts';
import { TypeFlags } from '../heap/object.ts';
import { exceptionData, SYNTAX_ERROR } from '../objects/exceptions.ts';
import { strText } from '../objects/protocols/object.ts';
import { strOf } from '../objects/str.ts';
import { utf8Length } from '../syntax/utf8-text.ts';
import type { PyThread } from './thread.ts';

/** The fields of a SyntaxError: msg, filename, lineno, offset, text, end_lineno, end_offset. */
interface Fields {
  readonly message: string;
  readonly filename: string | null;
  readonly line: number | null;
  readonly offset: number | null;
  readonly text: string | null;
  readonly endLine: number | null;
  readonly endOffset: number | null;
}

function fieldsOf(t: PyThread, exception: PyContainer): Fields {
  const { members } = exceptionData(exception);
  const object = (i: number): PyObject | null => {
    const o = members[i] ?? null;
    return o === t.none ? null : o;
  };
  const number = (i: number): number | null => {
    const o = object(i);
    return o !== null && (o.type.flags & TypeFlags.LongSubclass) !== 0 ? Number(o.value) : null;
  };
  const text = (i: number): string | null => {
    const o = object(i);
    if (o === null) return null;
    return (o.type.flags & TypeFlags.UnicodeSubclass) !== 0 ? strOf(o).value : strText(t, o);
  };
  return {
    message: text(0) ?? (t.profile.pythonTracebackPrinter ? '<no detail available>' : 'None'),
    filename: text(1),
    line: number(2),
    offset: number(3),
    text: text(4),
    endLine: number(5),
    endOffset: t.profile.onlyPlainSyntaxErrorsHaveEnds && exception.type !== t.typeOf(SYNTAX_ERROR) ? null : number(6),
  };
}

/** The lines before the message, and the message as it is shown after the type's name; null: shown like any other exception. */
export function syntaxErrorText(t: PyThread, exception: PyContainer): { lines: string; message: string } | null {
  const fields = fieldsOf(t, exception);
  if (t.profile.pythonTracebackPrinter) {
    const suffix = fields.line === null && fields.filename !== null ? ` (${fields.filename})` : '';
    const head = fields.line === null ? '' : `  File "${fields.filename ?? '<string>'}", line ${fields.line}\n`;
    return { lines: head + markedText(fields), message: `${fields.message}${suffix}` };
  }
  // Before 3.13 without a line number there is no place to show at all.
  if (fields.line === null) return null;
  return {
    lines: `  File "${fields.filename ?? '<string>'}", line ${fields.line}\n${oldMarkedText(fields)}`,
    message: fields.message,
  };
}

function markedText(fields: Fields): string {
  if (fields.text === null) return '';
  const right = fields.text.replace(/\n+$/, '');
  const left = right.replace(/^[ \n\f]+/, '');
  const characters = [...left];
  const spaces = [...right].length - characters.length;
  const rightLength = [...right].length;
  const fullLength = [...fields.text].length;
  if (fields.offset === null) return `    ${left}\n`;
  let offset = fields.offset;
  let end = fields.line === fields.endLine ? fields.endOffset || offset : rightLength + 1;
  if (fullLength > 0 && offset > fullLength) offset = rightLength + 1;
  if (fullLength > 0 && end > fullLength) end = rightLength + 1;
  if (offset >= end || end < 0) end = offset + 1;
  const column = offset - 1 - spaces;
  const endColumn = end - 1 - spaces;
  if (column < 0) return `    ${left}\n`;
  const blanks = characters
    .slice(0, column)
    .map((c) => (/\s/.test(c) ? c : ' '))
    .join('');
  return `    ${left}\n    ${blanks}${'^'.repeat(Math.max(0, endColumn - column))}\n`;
}

function oldMarkedText(fields: Fields): string {
  if (fields.text === null) return '';
  let text = [...fields.text];
  let offset = (fields.offset ?? 0) - 1;
  let end = fields.endOffset ?? fields.offset ?? 0;
  if (fields.endLine !== null && fields.line !== null && fields.endLine > fields.line) end = text.length;
  // The end is held against the bytes of the line, whatever it counts itself.
  end = Math.min(utf8Length(fields.text) + 1, end) - 1;
  if (text.at(-1) === '\n') text = text.slice(0, -1);
  // Only the line that holds the offset is shown.
  for (let newline = text.indexOf('\n'); newline >= 0 && newline < offset; newline = text.indexOf('\n')) {
    text = text.slice(newline + 1);
    offset -= newline + 1;
    end -= newline + 1;
  }
  let blanks = 0;
  while (blanks < text.length && ' \t\f'.includes(text[blanks] as string)) blanks++;
  text = text.slice(blanks);
  offset -= blanks;
  end -= blanks;
  const shown = `    ${text.join('')}\n`;
  if (offset < 0 || fields.offset === null) return shown;
  const count = Math.max(1, end - offset);
  return `${shown}    ${' '.repeat(offset)}${'^'.repeat(count)}\n`;
}
