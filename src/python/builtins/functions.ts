// The functions of `builtins`. Follows Python/bltinmodule.c, CPython 3.13.

import { optimizeTree } from '../compile/compile.ts';
import { decref } from '../heap/heap.ts';
import { incref, isSubtype, type PyContainer, type PyObject, type PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { newAnextAwaitable } from '../objects/anext-awaitable.ts';
import { kindOf, parseArguments, type Signature, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { checkPositional } from '../objects/builtin-function.ts';
import { BYTEARRAY } from '../objects/bytearray.ts';
import { bufferOf } from '../objects/bytes.ts';
import { newCallableIterator } from '../objects/callable-iterator.ts';
import type { PyCode } from '../objects/code.ts';
import { rejectKeywords } from '../objects/container-arguments.ts';
import { catching, stopIteration, typeError, valueError } from '../objects/errors.ts';
import { EXCEPTION } from '../objects/exceptions.ts';
import { localsOfFrame } from '../objects/frame-locals.ts';
import { newInt } from '../objects/int.ts';
import { listFrom } from '../objects/list.ts';
import { checkTree } from '../objects/nodes/check-tree.ts';
import { isNode } from '../objects/nodes/node-classes.ts';
import { type TreeMode, treeOfObjects } from '../objects/nodes/objects-to-tree.ts';
import { objectsOfTree } from '../objects/nodes/tree-to-objects.ts';
import { attributeName, callBound, getAttr, getAttrOrNull, getAttrText, setAttr } from '../objects/protocols/attribute.ts';
import { isInstanceByCheck, isSubclassByCheck } from '../objects/protocols/class-checks.ts';
import { compareBool } from '../objects/protocols/compare.ts';
import { advance, forEachItem, getIter, iterNext } from '../objects/protocols/iterate.ts';
import * as number from '../objects/protocols/number.ts';
import * as object from '../objects/protocols/object.ts';
import { fspath, pathText } from '../objects/protocols/path.ts';
import { cacheUtf8, characterOf, newStr, newStrFromText, strOf } from '../objects/str.ts';
import { tupleItems } from '../objects/tuple.ts';
import { CompileFlag } from '../vm/compile-flags.ts';
import { compileSource, compileTree, parseSource, runCode, runSource, type Source } from '../vm/run-code.ts';
import type { PyThread } from '../vm/thread.ts';
import { print } from './print.ts';
import { sum } from './sum.ts';

const machine = (t: Thread): PyThread => t as PyThread;

function next(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const it = args[0] as PyObject;
  const { tpIternext } = it.type.ops;
  if (tpIternext === null) throw typeError(t, `'${it.type.name}' object is not an iterator`);
  if (args.length === 2) return iterNext(t, it) ?? incref(args[1] as PyObject);
  const item = advance(t, it, tpIternext);
  if (item === null) throw stopIteration(t, null);
  return item;
}

function iter(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  if (args.length === 1) return getIter(t, args[0] as PyObject);
  if ((args[0] as PyObject).type.ops.tpCall === null) throw typeError(t, t.profile.messages.iterNotCallable);
  return newCallableIterator(t, args[0] as PyObject, args[1] as PyObject);
}

function aiter(t: Thread, _self: PyObject, o: PyObject): PyObject {
  const { amAiter } = o.type.ops;
  if (amAiter === null) throw typeError(t, `'${o.type.name}' object is not an async iterable`);
  const it = amAiter(t, o);
  if (it.type.ops.amAnext !== null) return it;
  const { name } = it.type;
  decref(t, it);
  throw typeError(t, `aiter() returned not an async iterator of type '${name}'`);
}

function anext(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const it = args[0] as PyObject;
  const { amAnext } = it.type.ops;
  if (amAnext === null) throw typeError(t, `'${it.type.name}' object is not an async iterator`);
  const awaitable = amAnext(t, it);
  return args.length === 1 ? awaitable : newAnextAwaitable(t, awaitable, args[1] as PyObject);
}

function extreme(name: 'min' | 'max', op: CompareOp) {
  const options = signature(name, { params: ['key', 'default'], required: 0, positionalMax: 0 });
  return (t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject => {
    const count = args.length - (kwnames?.length ?? 0);
    let key: PyObject | null = null;
    let fallback: PyObject | null = null;
    if (count === 0) throw typeError(t, `${name} expected at least 1 argument, got 0`);
    if (kwnames !== null) {
      const [given, orElse] = parseArguments(t, options, args.slice(count), kwnames);
      if (given !== null && given !== t.none) key = given as PyObject;
      fallback = orElse ?? null;
    }
    if (count > 1 && fallback !== null) {
      throw typeError(t, `Cannot specify a default for ${name}() with multiple positional arguments`);
    }
    return bestOf(t, name, op, count > 1 ? args.slice(0, count) : null, args[0] as PyObject, key, fallback);
  };
}

function bestOf(
  t: Thread,
  name: string,
  op: CompareOp,
  given: readonly PyObject[] | null,
  iterable: PyObject,
  key: PyObject | null,
  fallback: PyObject | null,
): PyObject {
  let best: PyObject | null = null;
  let bestKey: PyObject | null = null;
  const consider = (item: PyObject): void => {
    const value = key === null ? incref(item) : t.call(key, [item], null);
    try {
      if (bestKey !== null && !compareBoolOrdered(t, value, bestKey, op)) return;
      const oldBest = best;
      const oldKey = bestKey;
      best = incref(item);
      bestKey = incref(value);
      if (oldBest !== null) decref(t, oldBest);
      if (oldKey !== null) decref(t, oldKey);
    } finally {
      decref(t, value);
    }
  };
  try {
    if (given !== null) {
      for (const item of given) {
        incref(item);
        try {
          consider(item);
        } finally {
          decref(t, item);
        }
      }
    }
    if (given === null) forEachItem(t, iterable, consider);
  } catch (thrown) {
    if (best !== null) decref(t, best);
    throw thrown;
  } finally {
    if (bestKey !== null) decref(t, bestKey);
  }
  if (best !== null) return best;
  if (fallback !== null) return incref(fallback);
  throw valueError(t, t.profile.emptyExtremeMessage(name));
}

function compareBoolOrdered(t: Thread, a: PyObject, b: PyObject, op: CompareOp): boolean {
  return compareBool(t, a, b, op);
}

function sorted(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const count = args.length - (kwnames?.length ?? 0);
  if (count !== 1) throw typeError(t, `sorted expected 1 argument, got ${count}`);
  const list = listFrom(t, args[0] as PyObject);
  try {
    const sort = getAttrText(t, list, 'sort');
    try {
      decref(t, t.call(sort, args.slice(1), kwnames));
    } finally {
      decref(t, sort);
    }
  } catch (thrown) {
    decref(t, list);
    throw thrown;
  }
  return list;
}

function anyOrAll(wanted: boolean) {
  return (t: Thread, _self: PyObject, iterable: PyObject): PyObject => {
    const it = getIter(t, iterable);
    try {
      for (let item = iterNext(t, it); item !== null; item = iterNext(t, it)) {
        let truth: boolean;
        try {
          truth = number.isTrue(t, item);
        } finally {
          decref(t, item);
        }
        if (truth === wanted) return newBool(t, wanted);
      }
      return newBool(t, !wanted);
    } finally {
      decref(t, it);
    }
  };
}

function chr(t: Thread, _self: PyObject, o: PyObject): PyObject {
  const code = number.asInt(t, o);
  if (code < 0 || code > 0x10ffff) throw valueError(t, 'chr() arg not in range(0x110000)');
  if (code < 256) return incref(characterOf(t, code));
  return code < 0x10000 ? newStr(t, String.fromCharCode(code)) : newStrFromText(t, String.fromCodePoint(code));
}

function ord(t: Thread, _self: PyObject, o: PyObject): PyObject {
  if ((o.type.flags & TypeFlags.UnicodeSubclass) !== 0) {
    const s = strOf(o);
    const length = s.codePoints?.length ?? s.value.length;
    if (length === 1) return newInt(t, s.codePoints?.[0] ?? s.value.charCodeAt(0));
    throw typeError(t, `ord() expected a character, but string of length ${length} found`);
  }
  const isBytes = (o.type.flags & TypeFlags.BytesSubclass) !== 0 || isSubtype(o.type, t.typeOf(BYTEARRAY));
  if (isBytes) {
    const bytes = bufferOf(t, o);
    if (bytes.length === 1) return newInt(t, bytes[0] as number);
    throw typeError(t, `ord() expected a character, but string of length ${bytes.length} found`);
  }
  throw typeError(t, `ord() expected string of length 1, but ${o.type.name} found`);
}

function radix(base: number, prefix: string) {
  return (t: Thread, _self: PyObject, o: PyObject): PyObject => {
    const value = number.index(t, o);
    const n = BigInt(value.value as number | bigint);
    decref(t, value);
    const digits = (n < 0n ? -n : n).toString(base);
    return newStr(t, `${n < 0n ? '-' : ''}${prefix}${digits}`);
  };
}

function attributeNamed(t: Thread, callable: string, name: PyObject): PyStr {
  if ((name.type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, t.profile.messages.attributeNameType(callable, name.type.name));
  return attributeName(t, name);
}

function getattr(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const name = attributeNamed(t, 'getattr', args[1] as PyObject);
  if (args.length === 2) return getAttr(t, args[0] as PyObject, name);
  return getAttrOrNull(t, args[0] as PyObject, name) ?? incref(args[2] as PyObject);
}

function hasattr(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const found = getAttrOrNull(t, args[0] as PyObject, attributeNamed(t, 'hasattr', args[1] as PyObject));
  if (found !== null) decref(t, found);
  return newBool(t, found !== null);
}

function round(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [o, digits] = parseArguments(t, ROUND, args, kwnames);
  const result = callBound(t, o as PyObject, '__round__', digits == null || digits === t.none ? [] : [digits]);
  if (result === null) throw typeError(t, `type ${(o as PyObject).type.name} doesn't define __round__ method`);
  return result;
}
const ROUND = signature('round', { params: ['number', 'ndigits'], required: 1 });

function pow(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [base, exponent, modulus] = parseArguments(t, POW, args, kwnames);
  return number.power(t, base as PyObject, exponent as PyObject, modulus ?? t.none);
}
const POW = signature('pow', { params: ['base', 'exp', 'mod'], required: 2 });

function currentFrame(t: Thread) {
  const { frame } = machine(t);
  if (frame === null) throw typeError(t, 'frame does not exist');
  return frame;
}

function vars(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  if (args.length === 0) return localsOfFrame(t, currentFrame(t));
  const dict = getAttrOrNull(t, args[0] as PyObject, t.name('__dict__'));
  if (dict === null) throw typeError(t, 'vars() argument must have __dict__ attribute');
  return dict;
}

function format(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const spec = args[1] ?? null;
  if (spec !== null && (spec.type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, `format() argument 2 must be str, not ${kindOf(t, spec)}`);
  return object.format(t, args[0] as PyObject, spec);
}

function dir(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  if (args.length === 1) {
    const names = callBound(t, args[0] as PyObject, '__dir__', []) as PyObject;
    try {
      return sorted(t, t.none, [names], null);
    } finally {
      decref(t, names);
    }
  }
  const locals = localsOfFrame(t, currentFrame(t));
  try {
    const names = mappingKeys(t, locals);
    try {
      return sorted(t, t.none, [names], null);
    } finally {
      decref(t, names);
    }
  } finally {
    decref(t, locals);
  }
}

/** What `keys()` of a mapping gives; it has to be iterable (PyMapping_Keys). New reference. */
function mappingKeys(t: Thread, mapping: PyObject): PyObject {
  if (mapping.type === t.types.dict) return incref(mapping);
  const keys = callBound(t, mapping, 'keys', []);
  if (keys === null) throw typeError(t, `'${mapping.type.name}' object has no attribute 'keys'`);
  if (keys.type.ops.tpIter !== null || keys.type.ops.sqItem !== null) return keys;
  const kind = keys.type.name;
  decref(t, keys);
  throw typeError(t, `${mapping.type.name}.keys() returned a non-iterable (type ${kind})`);
}

function sourceText(t: Thread, o: PyObject, refusal: string): Source {
  if ((o.type.flags & TypeFlags.UnicodeSubclass) !== 0) {
    cacheUtf8(t, o);
    return strOf(o).value;
  }
  const { bfGetbuffer, bfReleasebuffer } = o.type.ops;
  if (bfGetbuffer === null) throw typeError(t, refusal);
  const bytes = catching(t, EXCEPTION, () => bfGetbuffer(t, o));
  if (bytes === null) throw typeError(t, refusal);
  const source = bytes.slice();
  bfReleasebuffer?.(t, o);
  return source;
}

/** eval() takes an expression that is indented. */
function withoutIndent(source: Source): Source {
  if (!(source instanceof Uint8Array)) return source.replace(/^[ 	]+/, '');
  let start = 0;
  while (source[start] === 0x20 || source[start] === 0x09) start++;
  return source.subarray(start);
}

function execOrEval(name: 'exec' | 'eval') {
  const signatures = new Map([1, 3].map((positionalOnly) => [positionalOnly, runner(name, positionalOnly)]));
  return (t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject => {
    const keywordsFrom = t.profile.runnerKeywords[name];
    if (keywordsFrom === null) {
      rejectKeywords(t, name, kwnames);
      checkPositional(t, name, args.length, 1, 3);
    }
    const [source, globalsGiven, localsGiven, closure] = parseArguments(
      t,
      signatures.get(keywordsFrom ?? 3) as Signature,
      args,
      kwnames,
    );
    const frame = machine(t).frame;
    const given = (o: PyObject | null | undefined): PyObject | null => (o == null || o === t.none ? null : o);
    let globals = given(globalsGiven) as PyContainer | null;
    let locals = given(localsGiven);
    let made: PyObject | null = null;
    if (globals === null) {
      globals = frame?.globals ?? null;
      if (locals === null && frame !== null) locals = made = localsOfFrame(t, frame);
    } else if ((globals.type.flags & TypeFlags.DictSubclass) === 0) {
      const hint =
        globals.type.ops.mpSubscript === null
          ? 'globals must be a dict'
          : 'globals must be a real dict; try eval(expr, {}, mapping)';
      throw typeError(t, name === 'exec' ? `exec() globals must be a dict, not ${globals.type.name}` : hint);
    }
    if (locals !== null && locals.type.ops.mpSubscript === null)
      throw typeError(
        t,
        name === 'exec' ? `locals must be a mapping or None, not ${locals.type.name}` : 'locals must be a mapping',
      );
    locals ??= globals;
    try {
      const result = runGiven(
        t,
        name,
        source as PyObject,
        globals as PyContainer,
        locals as PyObject,
        given(closure) as PyContainer | null,
      );
      if (name === 'eval') return result;
      decref(t, result);
      return incref(t.none);
    } finally {
      if (made !== null) decref(t, made);
    }
  };
}

/** `positionalOnly` of its parameters take no keyword. */
function runner(name: 'exec' | 'eval', positionalOnly: number): Signature {
  const params = ['source', 'globals', 'locals', ...(name === 'exec' ? ['closure'] : [])];
  return signature(name, { params, required: 1, positionalOnly, positionalMax: 3 });
}

function runGiven(
  t: Thread,
  name: 'exec' | 'eval',
  source: PyObject,
  globals: PyContainer,
  locals: PyObject,
  closure: PyContainer | null,
): PyObject {
  if (source.type === t.types.code) {
    checkClosure(t, name, source as PyCode, closure);
    return runCode(machine(t), source as PyCode, globals, locals, closure);
  }
  if (closure !== null) throw typeError(t, 'closure can only be used when source is a code object');
  let text = sourceText(t, source, `${name}() arg 1 must be a string, bytes or code object`);
  if (name === 'eval') text = withoutIndent(text);
  return runSource(machine(t), text, { filename: '<string>', mode: name, flags: inheritedFlags(t) }, globals, locals);
}

/** Code with free variables needs exactly their cells, other code none. */
function checkClosure(t: Thread, name: 'exec' | 'eval', code: PyCode, closure: PyContainer | null): void {
  const count = code.value.host.freevars.length;
  if (count === 0) {
    if (closure !== null) throw typeError(t, 'cannot use a closure with this code object');
    return;
  }
  if (name === 'eval') throw typeError(t, 'code object passed to eval() may not contain free variables');
  const cells = closure !== null && closure.type === t.types.tuple ? tupleItems(closure) : null;
  const areCells = cells !== null && cells.length === count && cells.every((item) => item.type === t.types.cell);
  if (!areCells) throw typeError(t, t.profile.messages.execFreeVariables(count));
}

/** The `from __future__` features of the running code hold in what it compiles. */
function inheritedFlags(t: Thread): number {
  return (machine(t).frame?.linked.host.flags ?? 0) & FUTURE_FLAGS;
}

const FUTURE_FLAGS = 0x1fe_0000;

const MODES: readonly string[] = ['exec', 'eval', 'single', 'func_type'];

function compile(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [source, filename, mode, flagsGiven, dontInherit, optimizeGiven] = parseArguments(t, COMPILE, args, kwnames);
  const path = fspath(t, filename as PyObject);
  const filenameText = pathText(path);
  decref(t, path);
  if (((mode as PyObject).type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, `compile() argument 'mode' must be str, not ${kindOf(t, mode as PyObject)}`);
  const given = flagsGiven == null ? 0 : number.asInt(t, flagsGiven);
  const known = CompileFlag.Known | (t.profile.compileOptimizesTrees ? CompileFlag.Optimized : 0);
  if ((given & ~known) !== 0) throw valueError(t, 'compile(): unrecognised flags');
  const level = optimizeGiven == null ? -1 : number.asInt(t, optimizeGiven);
  if (level < -1 || level > 2) throw valueError(t, 'compile(): invalid optimize value');
  const inherited = dontInherit != null && number.isTrue(t, dontInherit) ? 0 : inheritedFlags(t);
  const givesTree = (given & CompileFlag.OnlyTree) !== 0;
  const options = {
    filename: filenameText,
    mode: compileMode(t, strOf(mode as PyObject).value, givesTree),
    flags: given | inherited,
    optimize: Math.max(level, 0) as 0 | 1 | 2,
    isOptimized: (given & CompileFlag.Optimized) === CompileFlag.Optimized,
  };
  if (isNode(t, source as PyObject))
    return givesTree ? givenTree(t, source as PyObject, options) : compileGiven(t, source as PyObject, options);
  const text = sourceText(t, source as PyObject, 'compile() arg 1 must be a string, bytes or AST object');
  if (givesTree) return objectsOfTree(t, parseSource(machine(t), text, options));
  const { code, unit } = compileSource(machine(t), text, options);
  unit.release(t);
  return code;
}

function compileMode(t: Thread, mode: string, givesTree: boolean): TreeMode {
  if (mode === 'func_type' && !givesTree) throw valueError(t, "compile() mode 'func_type' requires flag PyCF_ONLY_AST");
  if (MODES.includes(mode)) return mode as TreeMode;
  throw valueError(t, `compile() mode must be 'exec', 'eval'${givesTree ? ", 'single' or 'func_type'" : " or 'single'"}`);
}

interface TreeOptions {
  readonly filename: string;
  readonly mode: TreeMode;
  readonly flags: number;
  readonly optimize: 0 | 1 | 2;
  readonly isOptimized: boolean;
}

/** A tree that is to stay a tree is handed back, unless it is to be optimized. */
function givenTree(t: Thread, root: PyObject, { mode, isOptimized, ...options }: TreeOptions): PyObject {
  if (!isOptimized) return incref(root);
  const { tree } = treeOfObjects(t, root, mode);
  optimizeTree(tree, { ...options, profile: t.profile });
  return objectsOfTree(t, tree);
}

function compileGiven(t: Thread, root: PyObject, { mode, ...options }: TreeOptions): PyObject {
  const read = treeOfObjects(t, root, mode);
  checkTree(t, read);
  return compileTree(machine(t), read.tree, options);
}

const COMPILE = signature('compile', {
  params: ['source', 'filename', 'mode', 'flags', 'dont_inherit', 'optimize', '_feature_version'],
  required: 3,
  positionalMax: 6,
});

function importFunction(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [name, globals, , fromlist, level] = parseArguments(t, IMPORT, args, kwnames);
  if (((name as PyObject).type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, t.profile.messages.moduleNameType((name as PyObject).type.name));
  return machine(t).modules.importStatement(
    machine(t),
    name as PyObject,
    globals ?? t.none,
    fromlist ?? t.none,
    level == null ? 0 : number.asInt(t, level),
  );
}
const IMPORT = signature('__import__', { params: ['name', 'globals', 'locals', 'fromlist', 'level'], required: 1 });

export const FUNCTIONS: readonly NativeSpec[] = [
  keywords('print', print),
  oneArg('len', (t, _self, o) => newInt(t, object.exactLength(t, o))),
  oneArg('repr', (t, _self, o) => object.repr(t, o)),
  oneArg('ascii', (t, _self, o) => object.ascii(t, o)),
  oneArg('id', (t, _self, o) => newInt(t, t.heap.idOf(o))),
  oneArg('hash', (t, _self, o) => hashInt(t, o)),
  oneArg('abs', (t, _self, o) => number.absolute(t, o)),
  oneArg('callable', (t, _self, o) => newBool(t, o.type.ops.tpCall !== null)),
  oneArg('chr', chr),
  oneArg('ord', ord),
  oneArg('bin', radix(2, '0b')),
  oneArg('oct', radix(8, '0o')),
  oneArg('hex', radix(16, '0x')),
  oneArg('any', anyOrAll(true)),
  oneArg('all', anyOrAll(false)),
  positional('next', [1, 2], next),
  positional('iter', [1, 2], iter),
  oneArg('aiter', aiter),
  positional('anext', [1, 2], anext),
  positional('divmod', [2, 2], (t, _self, args) => number.divmod(t, args[0] as PyObject, args[1] as PyObject)),
  positional('isinstance', [2, 2], (t, _self, args) =>
    newBool(t, isInstanceByCheck(t, args[0] as PyObject, args[1] as PyObject)),
  ),
  positional('issubclass', [2, 2], (t, _self, args) =>
    newBool(t, isSubclassByCheck(t, args[0] as PyObject, args[1] as PyObject)),
  ),
  positional('getattr', [2, 3], getattr),
  positional('hasattr', [2, 2], hasattr),
  positional('setattr', [3, 3], (t, _self, args) => {
    setAttr(t, args[0] as PyObject, attributeName(t, args[1] as PyObject), args[2] as PyObject);
    return incref(t.none);
  }),
  positional('delattr', [2, 2], (t, _self, args) => {
    setAttr(t, args[0] as PyObject, attributeName(t, args[1] as PyObject), null);
    return incref(t.none);
  }),
  positional('format', [1, 2], format),
  positional('vars', [0, 1], vars),
  positional('dir', [0, 1], dir),
  noArgs('globals', (t) => incref(currentFrame(t).globals)),
  noArgs('locals', (t) => localsOfFrame(t, currentFrame(t))),
  keywords('sum', sum),
  keywords('min', extreme('min', CompareOp.LT)),
  keywords('max', extreme('max', CompareOp.GT)),
  keywords('sorted', sorted),
  keywords('round', round),
  keywords('pow', pow),
  keywords('exec', execOrEval('exec')),
  keywords('eval', execOrEval('eval')),
  keywords('compile', compile),
  keywords('__import__', importFunction),
];

function hashInt(t: Thread, o: PyObject): PyObject {
  const lo = object.hash(t, o);
  return newInt(t, fromHalves(lo, t.hashHi));
}

/** The signed 64-bit number of two halves, canonical. */
function fromHalves(lo: number, hi: number): number | bigint {
  const exact = hi * 4294967296 + (lo >>> 0);
  if (Number.isSafeInteger(exact)) return exact;
  return BigInt(hi) * 4294967296n + BigInt(lo >>> 0);
}
