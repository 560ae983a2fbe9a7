// Exceptions as CPython prints them: traceback, chain, groups, notes. What belongs to a chain or group told-exception.ts decides.
// Follows print_exception_recursive (Python/pythonrun.c), CPython 3.10-3.12, and TracebackException.format of Lib/traceback.py, 3.13.

import { decref } from '../heap/heap.ts';
import { isSubtype, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import { PyRaise } from '../objects/errors.ts';
import { groupItems } from '../objects/exception-group.ts';
import { exceptionData, SYNTAX_ERROR } from '../objects/exceptions.ts';
import { getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { reprText, strText } from '../objects/protocols/object.ts';
import type { PyTraceback } from '../objects/traceback.ts';
import { syntaxErrorText } from './syntax-error-text.ts';
import type { PyThread } from './thread.ts';
import { GROUP_DEPTH_MAX, GROUP_WIDTH_MAX, type ToldException, told } from './told-exception.ts';
import { tracebackLines } from './traceback-lines.ts';
import { suggestionText } from './traceback-suggestions.ts';

export interface TracebackOptions {
  readonly chain: boolean;
  /** As C code prints it where an exception is ignored: no notes, no suggestions; from 3.13 no carets. */
  readonly native?: boolean;
}

const HEADER = 'Traceback (most recent call last):\n';
const CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n';
const CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n';

export function tracebackText(t: PyThread, exception: PyContainer, options: TracebackOptions = { chain: true }): string {
  if (options.native === true) return nativeText(t, exception);
  const printer = new Printer(t);
  printer.write(told(t, exception, options.chain));
  return printer.text;
}

function nativeText(t: PyThread, exception: PyContainer): string {
  const traceback = exceptionData(exception).traceback as PyTraceback | null;
  const entries = traceback === null ? '' : tracebackLines(t, traceback, HEADER, true).join('');
  const message = messageText(t, exception);
  return `${entries}${typeText(t, exception)}${message === '' ? '' : `: ${message}`}\n`;
}

class Printer {
  text = '';
  private depth = 0;
  private needClose = false;

  constructor(private readonly t: PyThread) {}

  write(told: ToldException): void {
    const chain = [told];
    for (let { origin } = told; origin !== null; { origin } = origin.told) chain.push(origin.told);
    for (const one of chain.reverse()) {
      if (one.origin !== null) this.emit(one.origin.isCause ? CAUSE : CONTEXT);
      if (one.members !== null) this.writeGroup(one.exception, one.members);
      else this.writeOne(one.exception);
    }
  }

  private writeOne(exception: PyContainer): void {
    const traceback = exceptionData(exception).traceback as PyTraceback | null;
    if (traceback !== null) this.emit(tracebackLines(this.t, traceback, HEADER).join(''));
    this.emit(exceptionOnly(this.t, exception));
  }

  private writeGroup(exception: PyContainer, members: readonly ToldException[]): void {
    if (this.depth > GROUP_DEPTH_MAX) {
      this.emit(`... (max_group_depth is ${GROUP_DEPTH_MAX})\n`);
      return;
    }
    const isTop = this.depth === 0;
    if (isTop) this.depth++;
    const traceback = exceptionData(exception).traceback as PyTraceback | null;
    if (traceback !== null) {
      const [header, ...entries] = tracebackLines(this.t, traceback, `Exception Group ${HEADER}`);
      if (header !== undefined) this.emit(header, isTop ? '+' : '|');
      this.emit(entries.join(''));
    }
    this.emit(exceptionOnly(this.t, exception));
    this.writeMembers(members, groupItems(exception).length);
    if (isTop) this.depth = 0;
  }

  private writeMembers(members: readonly ToldException[], count: number): void {
    const shown = count <= GROUP_WIDTH_MAX ? count : GROUP_WIDTH_MAX + 1;
    this.needClose = false;
    for (let i = 0; i < shown; i++) {
      const isLast = i === shown - 1;
      if (isLast) this.needClose = true;
      const isCut = i >= GROUP_WIDTH_MAX;
      this.text += `${this.indent()}${i === 0 ? '+-' : '  '}+---------------- ${isCut ? '...' : i + 1} ----------------\n`;
      this.depth++;
      if (isCut) {
        const more = count - GROUP_WIDTH_MAX;
        this.emit(`and ${more} more exception${more > 1 ? 's' : ''}\n`);
      } else {
        this.write(members[i]!);
      }
      if (isLast && this.needClose) {
        this.text += `${this.indent()}+------------------------------------\n`;
        this.needClose = false;
      }
      this.depth--;
    }
  }

  private indent(): string {
    return ' '.repeat(2 * this.depth);
  }

  /** Text of whole lines, each behind the margin of the groups around it. */
  private emit(text: string, margin = '|'): void {
    if (this.depth === 0) {
      this.text += text;
      return;
    }
    const lines = text.split('\n');
    if (lines.at(-1) === '') lines.pop();
    for (const line of lines) this.text += `${this.indent()}${margin} ${line}\n`;
  }
}

/** The exception without its traceback: a SyntaxError's place, the message, notes. */
export function exceptionOnly(t: PyThread, exception: PyContainer): string {
  const place = isSubtype(exception.type, t.typeOf(SYNTAX_ERROR)) ? syntaxErrorText(t, exception) : null;
  const message = place === null ? `${messageText(t, exception)}${suggestionText(t, exception)}` : place.message;
  const name = typeText(t, exception);
  const line = message === '' ? `${name}\n` : `${name}: ${message}\n`;
  return `${place?.lines ?? ''}${line}${notesText(t, exception)}`;
}

function notesText(t: PyThread, exception: PyContainer): string {
  if (!t.profile.exceptionNotes) return '';
  const notes = getAttrTextOrNull(t, exception, '__notes__');
  if (notes === null || notes === t.none) {
    if (notes !== null) decref(t, notes);
    return '';
  }
  try {
    const isList = (notes.type.flags & (TypeFlags.ListSubclass | TypeFlags.TupleSubclass)) !== 0;
    if (!isList) return `${safe(() => reprText(t, notes), '<__notes__ repr() failed>', t)}\n`;
    const value = notes.value as readonly PyObject[] | { items: readonly PyObject[] };
    const items = 'items' in value ? value.items : value;
    return items
      .map((note) => safe(() => strText(t, note), '<note str() failed>', t))
      .map((text) => `${text}\n`)
      .join('');
  } finally {
    decref(t, notes);
  }
}

function safe(text: () => string, otherwise: string, t: PyThread): string {
  try {
    return text();
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    decref(t, thrown.value);
    return otherwise;
  }
}

export function messageText(t: PyThread, exception: PyContainer): string {
  return safe(() => strText(t, exception), '<exception str() failed>', t);
}

export function typeText(t: PyThread, exception: PyObject): string {
  const { type } = exception;
  const text = (name: string): string | null => {
    const o = getAttrTextOrNull(t, type, name);
    if (o === null) return null;
    const found = (o.type.flags & TypeFlags.UnicodeSubclass) !== 0 ? strText(t, o) : null;
    decref(t, o);
    return found;
  };
  const module = text('__module__');
  const name = text('__qualname__') ?? '<unknown>';
  if (module === null) return `<unknown>.${name}`;
  return module === 'builtins' || (module === '__main__' && !t.profile.namesMainModule) ? name : `${module}.${name}`;
}
