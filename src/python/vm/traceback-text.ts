// Exceptions as CPython prints them: traceback, chain, notes. First form; see below for what each release adds.
// Follows Python/traceback.c and pythonrun.c (print_exception_recursive), CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import { PyRaise } from '../objects/errors.ts';
import { exceptionData } from '../objects/exceptions.ts';
import { getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { strText } from '../objects/protocols/object.ts';
import { lineOfTraceback, type PyTraceback } from '../objects/traceback.ts';
import type { PyThread } from './thread.ts';

export interface TracebackOptions {
  readonly chain: boolean;
}

const CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n';
const CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n';

export function tracebackText(t: PyThread, exception: PyContainer, options: TracebackOptions = { chain: true }): string {
  const seen = new Set<PyObject>();
  const parts: string[] = [];
  write(t, exception, options.chain, seen, parts);
  return parts.join('');
}

function write(t: PyThread, exception: PyContainer, chain: boolean, seen: Set<PyObject>, out: string[]): void {
  seen.add(exception);
  const data = exceptionData(exception);
  if (chain) {
    if (data.cause !== null) {
      if (!seen.has(data.cause)) {
        write(t, data.cause, chain, seen, out);
        out.push(CAUSE);
      }
    } else if (data.context !== null && !data.suppressContext && !seen.has(data.context)) {
      write(t, data.context, chain, seen, out);
      out.push(CONTEXT);
    }
  }
  if (data.traceback !== null) {
    out.push('Traceback (most recent call last):\n');
    for (let tb = data.traceback as PyTraceback | null; tb !== null; tb = tb.value.next) entry(t, tb, out);
  }
  out.push(`${exceptionLine(t, exception)}\n`);
}

function entry(t: PyThread, tb: PyTraceback, out: string[]): void {
  const { linked } = tb.value.frame.value.frame;
  const line = lineOfTraceback(tb);
  out.push(`  File "${linked.filename.value}", line ${line}, in ${linked.name.value}\n`);
  const source = t.sourceLine(linked.filename.value, line)?.trim();
  if (source !== undefined && source !== '') out.push(`    ${source}\n`);
}

/** "ValueError: message". */
export function exceptionLine(t: PyThread, exception: PyContainer): string {
  const name = typeText(t, exception);
  const text = messageText(t, exception);
  return text === '' ? name : `${name}: ${text}`;
}

export function messageText(t: PyThread, exception: PyContainer): string {
  try {
    return strText(t, exception);
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    decref(t, thrown.value);
    return '<exception str() failed>';
  }
}

export function typeText(t: PyThread, exception: PyObject): string {
  const { type } = exception;
  const module = getAttrTextOrNull(t, type, '__module__');
  const qualname = getAttrTextOrNull(t, type, '__qualname__');
  const text = (o: PyObject | null, otherwise: string): string =>
    o !== null && (o.type.flags & TypeFlags.UnicodeSubclass) !== 0 ? strText(t, o) : otherwise;
  const moduleText = text(module, '<unknown>');
  const name = text(qualname, type.name);
  if (module !== null) decref(t, module);
  if (qualname !== null) decref(t, qualname);
  return moduleText === 'builtins' || moduleText === '__main__' ? name : `${moduleText}.${name}`;
}
