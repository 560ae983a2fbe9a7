// The compiler's door: a syntax tree in, a code object and warnings out. It owns the tree it is given and rewrites it.
// Follows _PyAST_Compile, CPython 3.13 Python/compile.c: future statements, folding, symbol table, code. Throws SyntaxFailure.

import type { CompileProfile } from '../profiles/profile.ts';
import type { Mod, Positioned } from '../syntax/ast.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import { compileBody, hasAnnotation } from './classes.ts';
import { CodeFlag, type CodeObject } from './code-object.ts';
import { Compiler, type CompileWarning } from './compiler.ts';
import { type CompilerWork, scopesWork } from './compiler-work.ts';
import { compileExpression } from './expressions.ts';
import { failAt, failTooDeep } from './failure.ts';
import { foldTree } from './fold.ts';
import { futureFeatures } from './future.ts';
import { Opcode } from './opcodes.ts';
import { compileStatements } from './statements.ts';
import { buildSymbolTable } from './symbol-table.ts';

const FUTURE_MASK =
  CodeFlag.FUTURE_DIVISION |
  CodeFlag.FUTURE_ABSOLUTE_IMPORT |
  CodeFlag.FUTURE_WITH_STATEMENT |
  CodeFlag.FUTURE_PRINT_FUNCTION |
  CodeFlag.FUTURE_UNICODE_LITERALS |
  CodeFlag.FUTURE_BARRY_AS_BDFL |
  CodeFlag.FUTURE_GENERATOR_STOP |
  CodeFlag.FUTURE_ANNOTATIONS;

export interface CompileOptions {
  readonly filename: string;
  readonly profile: CompileProfile;
  /** CO_FUTURE_* flags that the calling code has in force; other bits are ignored. */
  readonly flags?: number;
  /** 1 leaves out assertions and makes `__debug__` false, 2 leaves out docstrings too, as `-O` and `-OO` do. */
  readonly optimize?: 0 | 1 | 2;
  /** Python frames that are running: older releases count nested syntax together with them. */
  readonly frames?: number;
  /** See CodeObject; a pattern means the functions and classes whose qualified name it fits. */
  readonly standsForC?: boolean | RegExp;
}

export interface Compiled {
  readonly code: CodeObject;
  readonly work: CompilerWork;
  readonly warnings: readonly CompileWarning[];
}

/** The mode is that of the tree: Module for `exec`, Interactive for `single`, Expression for `eval`. */
export function compileModule(tree: Mod, options: CompileOptions): Compiled {
  const warnings: CompileWarning[] = [];
  try {
    return { ...compileUnit(tree, options, warnings), warnings };
  } catch (thrown) {
    // The host's own stack may end first.
    if (thrown instanceof RangeError) failTooDeep();
    if (thrown instanceof SyntaxFailure && thrown.warnings.length === 0)
      thrown.warnings = warnings.map((warning) => ({ ...warning, place: null }));
    throw thrown;
  }
}

/** The first pass alone: constants are folded, `__debug__` is known. Changes the tree it is given. */
export function optimizeTree(tree: Mod, options: CompileOptions, warnInvertedBool: (place: Positioned) => void = () => {}): void {
  const { profile, flags = 0, optimize = 0, frames = 1 } = options;
  foldTree(tree, {
    depthMax: profile.compilerDepthMax - profile.compilerDepthPerFrame * frames,
    profile,
    isDebug: optimize === 0,
    futureAnnotations: ((futureFeatures(tree).flags | flags) & CodeFlag.FUTURE_ANNOTATIONS) !== 0,
    warnInvertedBool,
  });
}

function compileUnit(tree: Mod, options: CompileOptions, warnings: CompileWarning[]): Omit<Compiled, 'warnings'> {
  const { filename, profile } = options;
  const future = futureFeatures(tree);
  const futureFlags = future.flags | ((options.flags ?? 0) & FUTURE_MASK);
  const optimize = options.optimize ?? 0;
  const futureAnnotations = (futureFlags & CodeFlag.FUTURE_ANNOTATIONS) !== 0;
  const invertedBools: Positioned[] = [];
  optimizeTree(tree, options, (place) => invertedBools.push(place));
  const table = buildSymbolTable(tree, profile, futureAnnotations);
  const c = new Compiler(
    filename,
    profile,
    table,
    futureFlags,
    futureAnnotations,
    future.line,
    warnings,
    optimize,
    options.standsForC ?? false,
  );
  if (profile.invertedBoolWarning !== null) {
    for (const place of invertedBools) {
      warnings.push({ category: 'DeprecationWarning', message: profile.invertedBoolWarning, lineno: place.lineno, place: null });
    }
  }
  const code = compileTree(c, tree);
  return { code, work: { scopes: scopesWork(table.module, table.scopes.values()), units: c.units } };
}

function compileTree(c: Compiler, tree: Mod): CodeObject {
  const lineno = c.profile.modulesBeginAtLineZero ? 0 : 1;
  c.opArg(Opcode.RESUME, 0, { lineno, end_lineno: 1, col_offset: 0, end_col_offset: 0 });
  switch (tree.node) {
    case 'Module':
      compileBody(c, tree.body, null);
      return c.leave(true);
    case 'Interactive':
      c.isInteractive = true;
      if (hasAnnotation(tree.body))
        c.op(Opcode.SETUP_ANNOTATIONS, { lineno: 1, end_lineno: 1, col_offset: 0, end_col_offset: 0 });
      compileStatements(c, tree.body);
      return c.leave(true);
    case 'Expression':
      compileExpression(c, tree.body);
      return c.leave(false);
    case 'FunctionType':
      failAt('cannot compile a function type', null);
  }
}
