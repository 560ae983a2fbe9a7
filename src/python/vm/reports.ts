// Reports on stderr that no exception carries: "Exception ignored in ...", warnings, coroutines never awaited.
// Follows PyErr_WriteUnraisable (Python/errors.c), _warnings.c (default filters, C formatting), CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr } from '../heap/object.ts';
import { HardStop } from '../limits.ts';
import { dictGetStr, dictSetStr, newDict } from '../objects/dict.ts';
import { exceptionMatches, PyRaise } from '../objects/errors.ts';
import { exceptionData, RUNTIME_WARNING } from '../objects/exceptions.ts';
import { lineOfFrame, visibleFrame } from '../objects/frame.ts';
import { generatorData } from '../objects/generator.ts';
import { newInt } from '../objects/int.ts';
import { listItems } from '../objects/list-storage.ts';
import { moduleDict } from '../objects/module.ts';
import { getAttrText, isSubclassOf } from '../objects/protocols/attribute.ts';
import { reprText } from '../objects/protocols/object.ts';
import { newStr } from '../objects/str.ts';
import { addTraceback } from '../objects/traceback.ts';
import { tupleItems } from '../objects/tuple.ts';
import { writeReport } from './report-stream.ts';
import type { PyThread } from './thread.ts';
import { tracebackText } from './traceback-text.ts';

/** Steals `exception`. */
export function reportUnraisable(t: PyThread, exception: PyObject, where: PyObject | null, message: string | undefined): void {
  // Raised by host code in no frame of its own: it is shown to come from the frame that runs.
  const frame = visibleFrame(t.frame);
  if (frame !== null && exceptionData(exception).traceback === null) addTraceback(t, exception as PyContainer, frame);
  if (t.modules.catalog.unraisable(t, exception, where, message ?? null)) {
    decref(t, exception);
    return;
  }
  try {
    reportDirectly(t, exception, where, message);
  } finally {
    decref(t, exception);
  }
}

/** As sys.unraisablehook does. Borrows. */
export function reportDirectly(t: PyThread, exception: PyObject, where: PyObject | null, message: string | undefined): void {
  if (t.modules.sysAttribute(t, 'stderr') === t.none) return;
  try {
    let text = '';
    if (message !== undefined) text = where === null ? `${message}:\n` : `${message}: ${safeRepr(t, where)}\n`;
    else if (where !== null) text = `Exception ignored in: ${safeRepr(t, where)}\n`;
    writeReport(t, text + tracebackText(t, exception as PyContainer, { chain: false, native: true }));
  } catch (thrown) {
    if (thrown instanceof PyRaise) decref(t, thrown.value);
    else if (thrown instanceof HardStop) t.postpone(thrown);
    else throw thrown;
  }
}

export function safeRepr(t: PyThread, o: PyObject): string {
  try {
    return reprText(t, o);
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    decref(t, thrown.value);
    return '<object repr() failed>';
  }
}

/** A warning from the line that is running. */
export function reportWarning(t: PyThread, category: string, message: string, source: PyObject | null = null): void {
  const { filename, line } = runningPlace(t);
  reportWarningAt(t, category, message, filename, line, { source });
}

/** What a warning is about that names no place itself: the line that runs. */
function runningPlace(t: PyThread): { filename: string; line: number } {
  const frame = visibleFrame(t.frame);
  return frame === null ? t.profile.placeOutsideFrames : { filename: frame.linked.host.filename, line: lineOfFrame(frame) };
}

/** The filters that hold when Python starts: DeprecationWarning only in `__main__`, PendingDeprecation, Import and Resource never. */
const SILENT = ['PendingDeprecationWarning', 'ImportWarning', 'ResourceWarning'];

/** With the filters of the warnings module, once a program has imported it: they may make an exception of the warning. */
export function reportWarningAt(
  t: PyThread,
  category: string,
  message: string,
  filename: string,
  line: number,
  /** What the warning is about, and whether the compiler says it: then each time, and under the file's name, not `__main__`. */
  { source = null, atCompile = false }: { source?: PyObject | null; atCompile?: boolean } = {},
): void {
  if (t.modules.catalog.warn(t, category, message, filename, line)) return;
  const module = t.modules.loaded(t, 'warnings');
  if (module !== null && !t.modules.isInitializing(t, module)) {
    warnThroughModule(t, module, { category, message, filename, line, source, atCompile });
    return;
  }
  if (t.filtersAtExit !== null) {
    if (isFilteredAtExit(t, t.filtersAtExit, { category, message, line })) return;
  } else {
    if (SILENT.includes(category)) return;
    if (category === 'DeprecationWarning' && (atCompile || filename !== t.mainFilename)) return;
  }
  const key = `${filename}:${line}:${category}:${message}`;
  if (!atCompile && t.warned.has(key)) return;
  t.warned.add(key);
  const shown = t.sourceLine(filename, line)?.trim() ?? '';
  // With the finders gone there is no warnings module that would tell more.
  const hint =
    source === null || t.modules.findersGone ? '' : `${category}: Enable tracemalloc to get the object allocation traceback\n`;
  writeReport(t, `${filename}:${line}: ${category}: ${message}\n${shown === '' ? '' : `  ${shown}\n`}${hint}`);
}

/**
 * The list of filters outlives the module: `_warnings` holds it. Code that still runs then has no module of its own name any more,
 * so that a filter about a module's name is asked about `sys`. What is an error is told, since nobody could catch it.
 */
function isFilteredAtExit(
  t: PyThread,
  filters: PyContainer,
  { category, message, line }: Omit<WarningPlace, 'filename' | 'source' | 'atCompile'>,
): boolean {
  const kind = t.modules.builtinFunction(t, category);
  for (const filter of listItems(filters)) {
    const [action, text, base, module, at] = tupleItems(filter as PyContainer) as [PyStr, PyObject, PyObject, PyObject, PyObject];
    const isMeant = isSubclassOf(t, kind, base) && [0, line].includes(Number(at.value));
    if (isMeant && fits(t, text, message) && fits(t, module, 'sys')) return action.value === 'ignore';
  }
  return false;
}

/** check_matched: None fits all, a str what equals it, a pattern what it matches. */
function fits(t: PyThread, wanted: PyObject, text: string): boolean {
  if (wanted === t.none) return true;
  if (wanted.type === t.types.str) return (wanted as PyStr).value === text;
  const match = getAttrText(t, wanted, 'match');
  const arg = newStr(t, text);
  const found = t.call(match, [arg], null);
  for (const o of [match, arg, found]) decref(t, o);
  return found !== t.none;
}

interface WarningPlace {
  readonly category: string;
  readonly message: string;
  readonly filename: string;
  readonly line: number;
  readonly source: PyObject | null;
  readonly atCompile: boolean;
}

function warnThroughModule(
  t: PyThread,
  module: PyObject,
  { category, message, filename, line, source, atCompile }: WarningPlace,
): void {
  const globals = visibleFrame(t.frame)?.globals ?? moduleDict(t.modules.main);
  const registryKey = t.name('__warningregistry__');
  let registry = dictGetStr(globals, registryKey);
  if (registry === null) {
    registry = newDict(t);
    dictSetStr(t, globals, registryKey, registry);
    decref(t, registry);
  }
  const owned = [newStr(t, message), incref(t.modules.builtinFunction(t, category)), newStr(t, filename), newInt(t, line)];
  const moduleName = incref(atCompile ? t.none : (dictGetStr(globals, t.name('__name__')) ?? t.none));
  const fn = getAttrText(t, module, 'warn_explicit');
  try {
    decref(t, t.call(fn, [...owned, moduleName, atCompile ? t.none : registry, t.none, source ?? t.none], null));
  } finally {
    for (const o of [...owned, moduleName, fn]) decref(t, o);
  }
}

/** The lines about where it was made, if that was noted. */
function originText(t: PyThread, origin: PyContainer): string {
  let text = '\nCoroutine created at (most recent call last)\n';
  for (const entry of [...tupleItems(origin)].reverse()) {
    const [filename, line, name] = tupleItems(entry as PyContainer) as [PyStr, PyObject, PyStr];
    text += `  File "${filename.value}", line ${line.value}, in ${name.value}\n`;
    const source = t.sourceLine(filename.value, Number(line.value));
    if (source !== null && source.trim() !== '') text += `    ${source.trim()}\n`;
  }
  return text.replace(/\n$/, '');
}

/** With `method`, of an asynchronous generator. */
export function reportUnawaited(t: PyThread, coroutine: PyContainer, method?: string): void {
  if (method === undefined && warnedByFunction(t, coroutine)) return;
  const { filename, line } = runningPlace(t);
  try {
    reportWarningAt(t, 'RuntimeWarning', unawaitedMessage(t, coroutine, method), filename, line, { source: coroutine });
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    t.writeUnraisable(thrown.value, coroutine);
  }
}

/** By the function that the warnings module has for this. False: it is gone, or broken, which is told. */
function warnedByFunction(t: PyThread, coroutine: PyContainer): boolean {
  const module = t.modules.loaded(t, 'warnings');
  if (module === null || t.modules.isInitializing(t, module)) return false;
  const fn = dictGetStr(moduleDict(module as PyContainer), t.name('_warn_unawaited_coroutine'));
  if (fn === null) return false;
  incref(fn);
  try {
    decref(t, t.call(fn, [coroutine], null));
    return true;
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    // A filter may make an exception of the warning, which is as good as told.
    const isWarning = exceptionMatches(t, thrown, RUNTIME_WARNING);
    t.writeUnraisable(thrown.value, coroutine);
    return isWarning;
  } finally {
    decref(t, fn);
  }
}

function unawaitedMessage(t: PyThread, coroutine: PyContainer, method: string | undefined): string {
  const { qualname, extra } = generatorData(coroutine);
  if (method !== undefined) return `coroutine method '${method}' of '${qualname.value}' was never awaited`;
  const origin = t.modules.loaded(t, 'warnings') === null ? (extra as PyContainer | null) : null;
  return `coroutine '${qualname.value}' was never awaited${origin === null ? '' : originText(t, origin)}`;
}
