// From source text to running code: compile() and exec() without their argument handling, for builtins, imports and the interpreter.
// Follows run_eval_code_obj, PyEval_EvalCode and Py_CompileStringObject (Python/pythonrun.c, ceval.c), CPython 3.13.
// While a string runs, its syntax tree is alive and holds every constant of it (memory: `g(1257)` is 3 there); see Unit in objects/code.ts.

import { CodeFlag } from '../compile/code-object.ts';
import { CompilationMemo, type MemoEntry, memoKey } from '../compile/compilation-memo.ts';
import { type Compiled, compileModule, optimizeTree } from '../compile/compile.ts';
import type { CompileWarning } from '../compile/compiler.ts';
import { failureAt } from '../compile/failure.ts';
import { futureFeatures } from '../compile/future.ts';
import { type Reading, readingOf } from '../compile/reading-steps.ts';
import type { Scope } from '../compile/scope.ts';
import { buildSymbolTable } from '../compile/symbol-table.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import { type LinkedCode, type PyCode, Unit } from '../objects/code.ts';
import { dictGetStr, dictSetStr } from '../objects/dict.ts';
import { catching } from '../objects/errors.ts';
import { DEPRECATION_WARNING, SYNTAX_WARNING } from '../objects/exceptions.ts';
import { allocateFrame, Frame, lineOfFrame } from '../objects/frame.ts';
import { builtinsOf, newFunction } from '../objects/function.ts';
import { newList } from '../objects/list-storage.ts';
import type { Mod } from '../syntax/ast.ts';
import { type ParsedModule, parseModule } from '../syntax/parser.ts';
import { SyntaxFailure, type SyntaxWarningRecord } from '../syntax/syntax-failure.ts';
import { CompileFlag } from './compile-flags.ts';
import { CompilerRun } from './compiler-run.ts';
import { ReadNames } from './read-names.ts';
import { syntaxErrorOf } from './syntax-errors.ts';
import type { PyThread } from './thread.ts';

export interface SourceOptions {
  readonly filename: string;
  readonly mode: 'exec' | 'eval' | 'single' | 'func_type';
  /** CO_FUTURE_* flags in force. */
  readonly flags?: number;
  /** As compile() takes it; 0 when absent. */
  readonly optimize?: 0 | 1 | 2;
  /** The text is that of a file, as a script is. */
  readonly isFile?: boolean;
}

/** What a compilation gives: the code, and the unit that stands for its syntax tree. */
export interface Compilation {
  /** Owned. */
  readonly code: PyCode;
  readonly unit: Unit;
}

/** Text, or the bytes of a text that may say in which encoding it is. */
export type Source = string | Uint8Array;

/** What earlier texts compiled to, in whichever interpreter of this host process. */
const MEMO = new CompilationMemo();

/** Reading and compiling a character takes the time of about this many steps at least. */
const STEPS_PER_CHARACTER = 4;

/** Compiles; the caller drops `code`, and releases `unit` when the tree would die. SyntaxErrors are raised. */
export function compileSource(t: PyThread, source: Source, options: SourceOptions): Compilation {
  const { filename } = options;
  try {
    const { compiled, parserWarnings, reading } = compileText(t, source, options);
    // A text known from before was taken whole: what its parser had to say comes first, as when it is read.
    for (const warning of parserWarnings) warnOfParser(t, filename, warning);
    for (const warning of compiled.warnings) warnOfCompiler(t, filename, warning);
    return makeCode(t, compiled, reading);
  } catch (thrown) {
    throw failed(t, thrown, filename, source);
  }
}

/** Makes the code object, with all that the compiler of the interpreter would have made; and its parser, unless there was no text. */
function makeCode(t: PyThread, { code: host, work }: Compiled, reading: Reading | null): Compilation {
  const run = new CompilerRun(t, work);
  const unit = new Unit(run);
  const names = new ReadNames(t, unit, host);
  try {
    if (reading !== null) {
      unit.holdList(t, newList(t, []));
      unit.namesInText = reading.names;
      unit.holdBlocks(run.read(reading, names));
      names.makeRest();
    }
    run.begin();
    const code = incref(unit.code(t, host));
    unit.releaseCodes(t);
    return { code, unit };
  } finally {
    run.end();
    names.release();
  }
}

/** Parses and compiles, unless this text is known. Warnings of the parser are shown before the compiler may fail. */
function compileText(t: PyThread, source: Source, options: SourceOptions): MemoEntry {
  const { filename, mode, isFile = false } = options;
  const flags = options.flags ?? 0;
  const optimize = options.optimize ?? 0;
  const { version, compilerDepthPerFrame } = t.profile;
  const frames = compilerDepthPerFrame > 0 ? t.depth : 0;
  // Also for a text known from before: what a program counts depends on the program alone.
  t.charge(STEPS_PER_CHARACTER * source.length);
  const key =
    source instanceof Uint8Array
      ? null
      : memoKey(source, {
          version,
          filename,
          mode: isFile ? 'file' : mode,
          flags,
          optimize,
          intDigitsMax: t.intDigitsMax,
          frames,
        });
  const known = key === null ? null : MEMO.find(key);
  if (known !== null) return known;
  const { tree, text, tokens, warnings } = parseText(t, source, options);
  for (const warning of warnings) warnOfParser(t, filename, warning);
  const reading = readingOf(text, tokens);
  const compiled = compileModule(tree, { filename, profile: t.profile, flags, frames: t.depth, optimize });
  if (key !== null) MEMO.keep(key, { parserWarnings: warnings, compiled, reading });
  return { parserWarnings: [], compiled, reading };
}

function parseText(t: PyThread, source: Source, { mode, isFile = false, flags = 0 }: SourceOptions): ParsedModule {
  return parseModule(source, {
    mode,
    profile: t.profile,
    unicode: t.sourceUnicode,
    intDigitsMax: t.intDigitsMax,
    checkTime: () => t.checkTime(),
    isFile,
    allowIncomplete: (flags & CompileFlag.AllowIncompleteInput) !== 0,
    keepsBlocksOpen: (flags & CompileFlag.DontImplyDedent) !== 0,
    usesDiamond: (flags & CodeFlag.FUTURE_BARRY_AS_BDFL) !== 0,
  });
}

/** What goes on in place of `thrown`: a SyntaxError, after the warnings that came before it; others as they are. */
function failed(t: PyThread, thrown: unknown, filename: string, source: Source | null): unknown {
  if (!(thrown instanceof SyntaxFailure)) return thrown;
  const text = source instanceof Uint8Array ? new TextDecoder().decode(source) : source;
  try {
    for (const warning of thrown.warnings) warnOfParser(t, filename, warning);
  } catch (raised) {
    return raised instanceof SyntaxFailure ? syntaxErrorOf(t, raised, filename, text) : raised;
  }
  return syntaxErrorOf(t, thrown, filename, text);
}

function warnAt(t: PyThread, filename: string, warning: Pick<CompileWarning, 'category' | 'message' | 'lineno'>): void {
  t.warnExplicit(warning.category, warning.message, filename, warning.lineno);
}

/** Under an `error` filter a warning of the parser is a SyntaxError at its token. */
function warnOfParser(t: PyThread, filename: string, warning: SyntaxWarningRecord): void {
  if (warning.place === null) return warnAt(t, filename, warning);
  const shown = catching(t, warning.category === 'SyntaxWarning' ? SYNTAX_WARNING : DEPRECATION_WARNING, () => {
    warnAt(t, filename, warning);
    return true;
  });
  if (shown === null) throw new SyntaxFailure('SyntaxError', warning.message, warning.place);
}

/** Under an `error` filter the warning is a SyntaxError at its place; whatever else showing it raises, passes (compiler_warn). */
function warnOfCompiler(t: PyThread, filename: string, warning: CompileWarning): void {
  // Folding calculates, and what that warns of is said of the line that runs.
  if (warning.place === null && t.frame !== null) return t.warn(warning.category, warning.message);
  if (warning.place === null || warning.category !== 'SyntaxWarning') return warnAt(t, filename, warning);
  const shown = catching(t, SYNTAX_WARNING, () => {
    warnAt(t, filename, warning);
    return true;
  });
  if (shown === null) throw failureAt(warning.message, warning.place);
}

/** The syntax tree of a text, as the parser leaves it or, with `isOptimized`, as the compiler's first pass does. */
export function parseSource(t: PyThread, source: Source, options: SourceOptions & { readonly isOptimized: boolean }): Mod {
  const { filename, flags = 0 } = options;
  try {
    const { tree, warnings } = parseText(t, source, options);
    for (const warning of warnings) warnOfParser(t, filename, warning);
    if (options.isOptimized) optimizeTree(tree, { filename, profile: t.profile, flags, optimize: options.optimize ?? 0 });
    return tree;
  } catch (thrown) {
    throw failed(t, thrown, filename, source);
  }
}

/** The outermost block of the symbol table of a text, as the compiler makes it before anything else. */
export function symbolTableOf(t: PyThread, source: Source, options: SourceOptions): Scope {
  const { filename } = options;
  try {
    const { tree, warnings } = parseText(t, source, options);
    for (const warning of warnings) warnAt(t, filename, warning);
    const futures = futureFeatures(tree).flags;
    return buildSymbolTable(tree, t.profile, (futures & CodeFlag.FUTURE_ANNOTATIONS) !== 0).module;
  } catch (thrown) {
    throw failed(t, thrown, filename, source);
  }
}

/** Compiles a tree that a program has built, and keeps it no longer. A new reference. */
export function compileTree(t: PyThread, tree: Mod, options: Omit<SourceOptions, 'mode'>): PyCode {
  const { filename, flags = 0, optimize = 0 } = options;
  try {
    const compiled = compileModule(tree, { filename, profile: t.profile, flags, frames: t.depth, optimize });
    for (const warning of compiled.warnings) warnOfCompiler(t, filename, warning);
    const { code, unit } = makeCode(t, compiled, null);
    unit.release(t);
    return code;
  } catch (thrown) {
    throw failed(t, thrown, filename, null);
  }
}

/** Runs source in the given namespaces, as exec(string) does, and returns its value (None but for `eval`). A new reference. */
export function runSource(t: PyThread, source: Source, options: SourceOptions, globals: PyContainer, locals: PyObject): PyObject {
  const { code, unit } = compileSource(t, source, options);
  try {
    return runCode(t, code, globals, locals, null);
  } finally {
    decref(t, code);
    unit.release(t);
  }
}

/** Runs a code object in namespaces (borrowed); puts `__builtins__` into the globals when it is missing. A new reference. */
export function runCode(
  t: PyThread,
  code: PyCode,
  globals: PyContainer,
  locals: PyObject,
  closure: PyContainer | null,
): PyObject {
  const key = t.name('__builtins__');
  if (dictGetStr(globals, key) === null)
    dictSetStr(t, globals, key, t.frame === null ? t.modules.builtins : currentBuiltins(t, t.frame));
  const linked: LinkedCode = code.value;
  const func = newFunction(t, code, globals, builtinsOf(t, globals));
  if (closure !== null) func.value.closure = incref(closure);
  const isFunctionCode = (linked.flags & CodeFlag.OPTIMIZED) !== 0;
  const frame = new Frame(
    linked,
    incref(code),
    linked.template.slice(),
    func,
    globals,
    func.value.builtins,
    isFunctionCode ? null : incref(locals),
  );
  try {
    return t.enterFrame(t.profile.framesAreObjects ? allocateFrame(t, frame) : frame);
  } finally {
    t.lastLine = lineOfFrame(frame);
  }
}

/** The dict, which code can look into from now on. */
function currentBuiltins(t: PyThread, frame: Frame): PyObject {
  t.completeBuiltins(frame.builtins);
  return frame.builtins;
}
