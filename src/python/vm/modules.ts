// The modules of one interpreter: sys.modules, and how a module that is not there yet is made. The import statement's work.
// What modules exist is given as a `ModuleCatalog` (modules/catalog.ts); this file only knows how to keep and find them.
// Follows Python/import.c and what importlib does for names without a file system, CPython 3.13.

import { collectGeneration, collectStarted } from '../heap/gc/collector.ts';
import type { GcList } from '../heap/gc/generations.ts';
import { decref, decrefAll } from '../heap/heap.ts';
import { type GcObject, incref, PyContainer, type PyObject, PyStr, type Visit } from '../heap/object.ts';
import type { TypeSpec } from '../heap/type-spec.ts';
import type { AsyncgenHooks } from '../objects/async-generator.ts';
import { CodecRegistry } from '../objects/codec-registry.ts';
import { dictDelItem, dictForEach, dictGetStr, dictSetStr, newDict } from '../objects/dict.ts';
import { asRaise, exceptionMatches, raiseNew, typeError, valueError } from '../objects/errors.ts';
import { exceptionData, getMember, IMPORT_ERROR, MODULE_NOT_FOUND_ERROR, setMember } from '../objects/exceptions.ts';
import { integerOf, isInt } from '../objects/int.ts';
import { listAppend } from '../objects/list.ts';
import { moduleDict, newModule } from '../objects/module.ts';
import { forEachItem } from '../objects/protocols/iterate.ts';
import { isTrue } from '../objects/protocols/number.ts';
import { newSourceFileLoader } from '../objects/source-file-loader.ts';
import { cacheUtf8, newStr, strOf } from '../objects/str.ts';
import { basesOf, mroOf } from '../objects/type.ts';
import { typeDict } from '../objects/type-dict.ts';
import { ImportHistory } from '../profiles/import-events.ts';
import { fromUtf16 } from '../text/str-data.ts';
import { reprOfStr } from '../text/str-repr.ts';
import { resolveRelative } from './relative-import.ts';
import type { PyThread } from './thread.ts';

/** The text of a module, and where it lies. */
export interface ModuleText {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly isPackage: boolean;
}

/** What there is to import and to find in `builtins`. */
export interface ModuleCatalog {
  /** Makes a builtin by name: a new reference; null when there is none. */
  makeBuiltin(t: PyThread, name: string): PyObject | null;
  builtinNames(t: PyThread): ReadonlySet<string>;
  /** Built-in classes that exist when a script begins, made here when they are first needed. */
  readonly startupTypes: readonly TypeSpec[];
  /** Makes and fills a module: a new reference; null when there is none of this name. */
  makeModule(t: PyThread, name: string, run: PyObject | null): PyContainer | null;
  /** Does CPython's library have a top module of this name that there is none of here? */
  isMissingHere(t: PyThread, name: string): boolean;
  isBuiltin(name: string): boolean;
  /** Is it a module in C? */
  isNative(name: string): boolean;
  missingAttribute(module: string, name: string): string | null;
  /** Where a module of the library lies: 'built-in', a path, or null where there is none of this name. */
  pathOf(t: PyThread, name: string): string | null;
  /** The Python text of a module, of the program or of the library. */
  findText(t: PyThread, name: string): ModuleText | null;
  /** Calls sys.unraisablehook when Python has replaced it; false: report as usual. Borrows the exception. */
  unraisable(t: PyThread, exception: PyObject, where: PyObject | null, message: string | null): boolean;
  /** Hands a warning to the warnings module when Python has changed its filters; false: report as usual. */
  warn(t: PyThread, category: string, message: string, filename: string, line: number): boolean;
  /** Functions registered with atexit, the last first. */
  runExitFunctions(t: PyThread): void;
  /** Fills the sys module when it is first imported or asked for. */
  fillSys(t: PyThread, sys: PyContainer): void;
}

const MODULE_ATTRIBUTES: ReadonlySet<string> = new Set(['__name__', '__doc__', '__package__', '__loader__', '__spec__']);

export class ModuleTable {
  readonly builtins: PyContainer;
  readonly sys: PyContainer;
  readonly main: PyContainer;
  /** sys.modules. Owned. */
  readonly loadedModules: PyContainer;
  /** What sys.set_asyncgen_hooks() was given. Owned. */
  readonly asyncgenHooks: AsyncgenHooks = { firstiter: null, finalizer: null };
  readonly codecRegistry = new CodecRegistry();
  /** The interpreter ends, and sys.meta_path is None. */
  findersGone = false;
  private sysFilled = false;
  private allBuiltinsMade = false;

  constructor(
    t: PyThread,
    readonly catalog: ModuleCatalog,
  ) {
    this.imports = new ImportHistory(t.profile.version);
    this.loadedModules = newDict(t);
    this.builtins = newModule(t, 'builtins');
    this.sys = newModule(t, 'sys');
    this.main = newModule(t, '__main__');
    dictSetStr(t, this.loadedModules, t.name('sys'), this.sys);
    dictSetStr(t, this.loadedModules, t.name('builtins'), this.builtins);
    dictSetStr(t, this.loadedModules, t.name('__main__'), this.main);
    const annotations = newDict(t);
    dictSetStr(t, moduleDict(this.main), t.name('__annotations__'), annotations);
    decref(t, annotations);
    dictSetStr(t, moduleDict(this.main), t.name('__builtins__'), this.builtins);
    dictSetStr(t, moduleDict(this.sys), t.name('modules'), this.loadedModules);
    // The collector's order, which decides in which order a program's objects are found: namespaces before what they hold.
    const started = t.heap.gc.lists[t.profile.startupGeneration];
    for (const o of [moduleDict(this.sys), this.loadedModules, this.main, moduleDict(this.main), this.builtins, this.sys])
      started.move(o);
  }

  /** `__main__` is a script: it knows its file. */
  nameMain(t: PyThread, filename: string): void {
    const dict = moduleDict(this.main);
    if (dictGetStr(dict, t.name('__file__')) !== null) return;
    t.heap.asStartup(() => {
      const path = newStr(t, scriptPath(filename));
      dictSetStr(t, dict, t.name('__file__'), path);
      decref(t, path);
      dictSetStr(t, dict, t.name('__cached__'), t.none);
      const asGiven = newStr(t, filename);
      const loader = newSourceFileLoader(t, t.name('__main__'), asGiven);
      dictSetStr(t, dict, t.name('__loader__'), loader);
      decref(t, asGiven);
      decref(t, loader);
    });
  }

  /** What start-up has made, some of it in Python, before anything could look on. */
  private asStarted<T>(t: PyThread, body: () => T): T {
    return t.tracing.quietly(() => t.heap.asStartup(body));
  }

  /** Borrowed. */
  makeBuiltin(t: PyThread, name: PyStr): PyObject | null {
    return this.asStarted(t, () => {
      const made = this.catalog.makeBuiltin(t, name.value);
      if (made === null) return null;
      dictSetStr(t, moduleDict(this.builtins), t.name(name.value), made);
      decref(t, made);
      return made;
    });
  }

  /** Python code is about to look into `builtins` as a module: everything must be there, in the order in which start-up makes it. */
  makeAllBuiltins(t: PyThread): void {
    if (this.allBuiltinsMade) return;
    this.allBuiltinsMade = true;
    const dict = moduleDict(this.builtins);
    this.asStarted(t, () => {
      const others = this.namesAddedToBuiltins(t);
      for (const name of this.catalog.builtinNames(t)) {
        const key = t.name(name);
        if (dictGetStr(dict, key) === null) this.makeBuiltin(t, key);
        else moveToEnd(t, dict, key);
      }
      for (const key of others) moveToEnd(t, dict, key);
      decrefAll(t, others);
    });
  }

  /** Takes out of builtins what a program has put there (finalize_restore_builtins_copy). */
  restoreBuiltins(t: PyThread): void {
    const others = this.namesAddedToBuiltins(t);
    for (const key of others) dictDelItem(t, moduleDict(this.builtins), key);
    decrefAll(t, others);
  }

  private namesAddedToBuiltins(t: PyThread): PyStr[] {
    const own = this.catalog.builtinNames(t);
    const others: PyStr[] = [];
    dictForEach(moduleDict(this.builtins), (key) => {
      if (key instanceof PyStr && !own.has(key.value) && !MODULE_ATTRIBUTES.has(key.value)) others.push(incref(key));
    });
    return others;
  }

  /** An attribute of sys. Borrowed; null when it is missing. */
  sysAttribute(t: PyThread, name: string): PyObject | null {
    this.fillSys(t);
    return dictGetStr(moduleDict(this.sys), t.name(name));
  }

  visitRoots(visit: Visit): void {
    for (const o of [this.loadedModules, this.builtins, this.sys, this.main]) visit(o);
    const { firstiter, finalizer } = this.asyncgenHooks;
    if (firstiter !== null) visit(firstiter);
    if (finalizer !== null) visit(finalizer);
    this.codecRegistry.visit(visit);
  }

  /** The gc module. Borrowed: sys.modules keeps it. */
  gcModule(t: PyThread): PyContainer {
    const module = this.importModule(t, 'gc');
    decref(t, module);
    return module as PyContainer;
  }

  /** sys.tracebacklimit, when a program has set it to an int: how many entries are shown. */
  tracebackLimit(t: PyThread): number | null {
    if (!this.sysFilled) return null;
    const limit = dictGetStr(moduleDict(this.sys), t.name('tracebacklimit'));
    return limit !== null && isInt(limit) ? Math.max(0, Number(integerOf(limit))) : null;
  }

  /** A function of builtins, whatever `builtins` holds by now. Borrowed. */
  builtinFunction(t: PyThread, name: string): PyObject {
    return t.builtinNamed(moduleDict(this.builtins), t.name(name)) as PyObject;
  }

  /** Every name of builtins, made or not, in CPython's order as far as it matters. */
  allBuiltinNames(t: PyThread): string[] {
    const names = new Set<string>(this.catalog.builtinNames(t));
    dictForEach(moduleDict(this.builtins), (key) => {
      if (key instanceof PyStr) names.add(key.value);
    });
    return [...names];
  }

  /** Somebody is about to look at every object there is: what start-up makes has to be among them. */
  completeStartup(t: PyThread): void {
    this.makeAllBuiltins(t);
    this.fillSys(t);
    // Entries may need types that are not made yet: the table grows while it is walked.
    for (const type of t.staticTypes.all()) {
      typeDict(t, type);
      mroOf(t, type);
      basesOf(t, type);
    }
  }

  /** What ended the program, or the entry, for a debugger: sys.last_value and its like (PyErr_PrintEx). Borrows. */
  keepLast(t: PyThread, exception: PyContainer): void {
    const kept: Record<string, PyObject> = t.profile.lastException ? { last_exc: exception } : {};
    kept['last_type'] = exception.type;
    kept['last_value'] = exception;
    kept['last_traceback'] = exceptionData(exception).traceback ?? t.none;
    for (const [name, value] of Object.entries(kept)) dictSetStr(t, moduleDict(this.sys), t.name(name), value);
  }

  fillSys(t: PyThread): void {
    if (this.sysFilled) return;
    this.sysFilled = true;
    t.heap.asStartup(() => this.catalog.fillSys(t, this.sys));
  }

  /** Borrowed; null when sys.modules has no such module. */
  loaded(t: PyThread, name: string): PyObject | null {
    return dictGetStr(this.loadedModules, t.probe(name));
  }

  isInitializing(_t: PyThread, module: PyObject): boolean {
    return this.initializing.has(module);
  }

  private readonly initializing = new Set<PyObject>();

  beginInitializing(module: PyObject): void {
    this.initializing.add(module);
  }

  endInitializing(module: PyObject): void {
    this.initializing.delete(module);
  }

  /**
   * The module of an absolute name, parents first. New reference. `run`, when given, is called with the module to run its text, if that
   * lies in a file of the program.
   */
  importModule(t: PyThread, name: string, run: PyObject | null = null): PyObject {
    const known = this.loaded(t, name);
    if (known === t.none) throw this.notFound(t, name, `import of ${name} halted; None in sys.modules`);
    if (known !== null) {
      if (known === this.sys) this.fillSys(t);
      if (known === this.builtins) this.makeAllBuiltins(t);
      return incref(known);
    }
    const dot = name.lastIndexOf('.');
    const parent = dot <= 0 ? null : this.importModule(t, name.slice(0, dot));
    try {
      // Importing the parent may have brought it: `os` puts `os.path` into sys.modules.
      const brought = parent === null ? null : this.loaded(t, name);
      if (brought !== null && brought !== t.none) return incref(brought);
      if (this.findersGone) throw raiseNew(t, IMPORT_ERROR, 'sys.meta_path is None, Python is likely shutting down');
      const made = this.counted(t, name, () => this.catalog.makeModule(t, name, run) ?? null);
      if (made === null) throw this.notFound(t, name, this.notFoundMessage(t, name, parent));
      if (this.loaded(t, name) === null) dictSetStr(t, this.loadedModules, t.name(name), made);
      // A module may have put another object in its own place while it ran (_load_unlocked).
      const module = incref(this.loaded(t, name) as PyObject);
      decref(t, made);
      if (parent !== null && (parent as PyContainer).dict !== null)
        dictSetStr(t, moduleDict(parent), t.name(name.slice(dot + 1)), module);
      return module;
    } finally {
      if (parent !== null) decref(t, parent);
    }
  }

  private readonly imports: ImportHistory;
  private countsImport = false;

  /**
   * The outermost import of a standard module counts for the collector, and takes of the allocator, what it does in CPython, whose text of
   * it is another. What CPython has when a script begins is made as at the start.
   */
  private counted<T>(t: PyThread, name: string, make: () => T): T {
    if (this.countsImport || t.profile.startupModules.has(name)) return make();
    const effects = this.imports.effectsOf(name);
    if (effects === null) return this.catalog.isNative(name) ? t.heap.asStartup(make) : make();
    const { heap } = t;
    // tracemalloc shows the blocks themselves.
    const isApart = heap.tracer === null;
    this.countsImport = true;
    try {
      const sweep = (made: GcList, old: GcList): void => {
        if (isApart) heap.apart(() => collectStarted(t, made, old));
        else collectStarted(t, made, old);
      };
      const makeApart = (): T => {
        if (!isApart) return make();
        const made = heap.apart(make);
        heap.imported.take(effects.blocks);
        return made;
      };
      if (effects.events === null) return makeApart();
      return heap.gc.countedAs(effects.events, makeApart, sweep, !t.profile.collectsInsideAllocation, () => t.collectNow());
    } finally {
      this.countsImport = false;
    }
  }

  private notFoundMessage(t: PyThread, name: string, parent: PyObject | null): string {
    if (parent !== null && dictGetStr(moduleDict(parent), t.name('__path__')) === null) {
      return `No module named '${name}'; '${name.slice(0, name.lastIndexOf('.'))}' is not a package`;
    }
    // Where CPython has the module, its absence is ours.
    const why = this.catalog.isMissingHere(t, name.split('.')[0] as string) ? ' (not simulated by HeapLab; see /v1/pythons)' : '';
    return `No module named ${reprOfStr(fromUtf16(name), t.unicode).value}${why}`;
  }

  private notFound(t: PyThread, name: string, message: string): unknown {
    const error = raiseNew(t, MODULE_NOT_FOUND_ERROR, message);
    const text = newStr(t, name);
    setMember(t, error.value, 1, text);
    decref(t, text);
    return error;
  }

  /** Has a program put something else in place of this attribute of sys? */
  isReplaced(t: PyThread, name: string): boolean {
    if (!this.sysFilled) return false;
    const dict = moduleDict(this.sys);
    return dictGetStr(dict, t.name(name)) !== dictGetStr(dict, t.name(`__${name}__`));
  }

  /** Is sys.stdout (or stderr) still what the interpreter began with, and open? */
  writesDirectly(t: PyThread, stream: 'stdout' | 'stderr'): boolean {
    if (!this.sysFilled) return true;
    const current = dictGetStr(moduleDict(this.sys), t.name(stream));
    if (current === null || current !== dictGetStr(moduleDict(this.sys), t.name(`__${stream}__`))) return false;
    return (current.value as { closed: boolean } | null)?.closed !== true;
  }

  /** What `__import__` does: the top package, or with a fromlist the module itself. New reference. */
  importStatement(t: PyThread, nameObject: PyObject, globals: PyObject, fromlist: PyObject, level: number): PyObject {
    const name = strOf(nameObject).value;
    if (level < 0) throw valueError(t, 'level must be >= 0');
    if (level === 0 && name === '') throw valueError(t, 'Empty module name');
    const absolute = level > 0 ? resolveRelative(t, name, globals, level) : name;
    const isSought = t.profile.findersKeepUtf8 && level === 0 && this.loaded(t, name) === null;
    let module: PyObject;
    try {
      module = this.importModule(t, absolute);
    } finally {
      if (isSought && this.isInPackage(t, name)) cacheUtf8(t, nameObject);
    }
    if (fromlist !== t.none && isTrue(t, fromlist)) {
      try {
        this.importSubmodules(t, module, absolute, fromlist);
      } catch (thrown) {
        decref(t, module);
        throw thrown;
      }
      return module;
    }
    const dot = name.indexOf('.');
    if (dot < 0) return module;
    decref(t, module);
    const top = level > 0 ? absolute.slice(0, absolute.length - (name.length - dot)) : name.slice(0, dot);
    return this.importModule(t, top);
  }

  /** Do finders come to see this name: is it a top one, or one below a package? That for frozen modules asks for UTF-8. */
  private isInPackage(t: PyThread, name: string): boolean {
    const dot = name.lastIndexOf('.');
    if (dot < 0) return true;
    const parent = this.loaded(t, name.slice(0, dot));
    return parent instanceof PyContainer && parent.dict !== null && dictGetStr(moduleDict(parent), t.name('__path__')) !== null;
  }

  /** `from package import submodule`: names that are not attributes yet may be modules (_handle_fromlist). */
  private importSubmodules(t: PyThread, module: PyObject, name: string, names: PyObject, isAll = false): void {
    if ((module as PyContainer).dict === null || dictGetStr(moduleDict(module), t.name('__path__')) === null) return;
    forEachItem(t, names, (item) => {
      if (!(item instanceof PyStr)) {
        const where = isAll ? `${name}.__all__` : "``from list''";
        throw typeError(t, `Item in ${where} must be str, not ${item.type.name}`);
      }
      if (item.value === '*') {
        const all = isAll ? null : dictGetStr(moduleDict(module), t.name('__all__'));
        if (all !== null) this.importSubmodules(t, module, name, all, true);
      } else if (dictGetStr(moduleDict(module), item) === null) {
        this.importIfThere(t, `${name}.${item.value}`);
      }
    });
  }

  /** That the module itself is missing is for somebody else to say. */
  private importIfThere(t: PyThread, name: string): void {
    try {
      decref(t, this.importModule(t, name));
    } catch (thrown) {
      const raise = asRaise(t, thrown);
      if (raise === null) throw thrown;
      const missing = exceptionMatches(t, raise, MODULE_NOT_FOUND_ERROR) ? getMember(raise.value, 1) : null;
      if (!(missing instanceof PyStr) || missing.value !== name || this.loaded(t, name) === t.none) throw raise;
      decref(t, raise.value);
    }
  }

  isBuiltin(name: string): boolean {
    return this.catalog.isBuiltin(name);
  }

  missingAttribute(module: string, name: string): string | null {
    return this.catalog.missingAttribute(module, name);
  }

  pathOf(t: PyThread, name: string): string | null {
    return this.catalog.pathOf(t, name);
  }

  findText(t: PyThread, name: string): ModuleText | null {
    return this.catalog.findText(t, name);
  }

  /** gc callbacks and debugging output, set by the gc module. */
  collector: ((generation: 0 | 1 | 2) => void) | null = null;
  /** gc.garbage, once the gc module exists. Borrowed. */
  garbage: PyContainer | null = null;

  collect(t: PyThread, generation: 0 | 1 | 2): void {
    if (this.collector !== null) this.collector(generation);
    else {
      const { gc } = t.heap;
      gc.collecting = true;
      try {
        collectGeneration(t, generation, null);
      } finally {
        gc.collecting = false;
      }
    }
  }

  saveGarbage(t: PyThread, o: GcObject): void {
    if (this.garbage !== null) listAppend(t, this.garbage, incref(o));
  }
}

/** Where a script lies that was started by its name: CPython makes `__file__` absolute. */
export function scriptPath(filename: string): string {
  return filename.startsWith('/') ? filename : `/home/user/${filename}`;
}

function moveToEnd(t: PyThread, dict: PyContainer, key: PyStr): void {
  const value = incref(dictGetStr(dict, key) as PyObject);
  dictDelItem(t, dict, key);
  dictSetStr(t, dict, key, value);
  decref(t, value);
}
