// _symtable: the compiler's symbol table as objects. Follows Modules/symtablemodule.c and PySTEntry_Type of Python/symtable.c, CPython 3.10-3.13.

import { BlockType, type Scope } from '../compile/scope.ts';
import { decref, decrefAll } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { positional, TypeSpec } from '../heap/type-spec.ts';
import { kindOf } from '../objects/arguments.ts';
import { bufferOf } from '../objects/bytes.ts';
import { dictSetItem, dictSetStr, newDict } from '../objects/dict.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { newList } from '../objects/list-storage.ts';
import { moduleDict } from '../objects/module.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { fspath, pathText } from '../objects/protocols/path.ts';
import { isStr, newStr, newStrFromText, strOf } from '../objects/str.ts';
import { symbolTableOf } from '../vm/run-code.ts';
import type { PyThread } from '../vm/thread.ts';
import type { NativeModule } from './native-module.ts';

/** The scope of a name stands above these bits of its flags in the compiler here. */
const SCOPE_SHIFT = 12;
const SEEN_MASK = (1 << SCOPE_SHIFT) - 1;

interface EntryData {
  readonly scope: Scope;
  /** All owned. */
  readonly symbols: PyContainer;
  readonly varnames: PyContainer;
  readonly children: PyContainer;
}

const dataOf = (o: PyObject): EntryData => o.value as EntryData;

function newEntry(t: Thread, scope: Scope): PyObject {
  const symbols = newDict(t);
  const { symbolScopeOffset } = t.profile;
  for (const [text, flags] of scope.symbols) {
    const name = newStrFromText(t, text);
    const seen = flags & SEEN_MASK & ((1 << symbolScopeOffset) - 1);
    const value = newInt(t, seen | ((flags >> SCOPE_SHIFT) << symbolScopeOffset));
    dictSetItem(t, symbols, name, value);
    decref(t, name);
    decref(t, value);
  }
  const varnames = newList(
    t,
    scope.parameters.map((name) => newStr(t, name)),
  );
  const children = newList(
    t,
    scope.children.map((child) => newEntry(t, child)),
  );
  const o = newInstance(t, t.typeOf(ENTRY));
  o.value = { scope, symbols, varnames, children } satisfies EntryData;
  return o;
}

/** The names of kinds of blocks, without their numbers, which differ. */
const BLOCK_NAMES: Readonly<Record<BlockType, readonly string[]>> = {
  [BlockType.Function]: ['FUNCTION'],
  [BlockType.Class]: ['CLASS'],
  [BlockType.Module]: ['MODULE'],
  [BlockType.Annotation]: ['ANNOTATION'],
  [BlockType.TypeVariable]: ['TYPE_VARIABLE', 'TYPE_VAR_BOUND'],
  [BlockType.TypeAlias]: ['TYPE_ALIAS'],
  [BlockType.TypeParameters]: ['TYPE_PARAMETERS', 'TYPE_PARAM'],
};

function typeNumber(t: Thread, type: BlockType): number {
  const names = BLOCK_NAMES[type];
  // Annotations had a number before they had a name.
  return t.profile.symbolBlockNames.find(([name]) => names.includes(name))?.[1] ?? BlockType.Annotation;
}

const ENTRY = new TypeSpec({
  name: 'symtable entry',
  flags: TypeFlags.HaveGc,
  basicsize: 112,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const { symbols, varnames, children } = dataOf(o);
      decrefAll(t, [symbols, varnames, children]);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const data = o.value as EntryData | null;
      if (data === null) return;
      visit(data.symbols);
      visit(data.varnames);
      visit(data.children);
    },
    tpRepr: (t, o) => {
      const { scope } = dataOf(o);
      return newStrFromText(t, `<symtable entry ${scope.name}(${t.heap.idOf(o)}), line ${scope.place?.lineno ?? 0}>`);
    },
  },
  getset: [
    { name: 'id', member: true, get: (t, o) => newInt(t, t.heap.idOf(o)) },
    { name: 'name', member: true, get: (t, o) => newStrFromText(t, dataOf(o).scope.name) },
    { name: 'symbols', member: true, get: (_t, o) => incref(dataOf(o).symbols) },
    { name: 'varnames', member: true, get: (_t, o) => incref(dataOf(o).varnames) },
    { name: 'children', member: true, get: (_t, o) => incref(dataOf(o).children) },
    { name: 'nested', member: true, get: (t, o) => newInt(t, dataOf(o).scope.isNested ? 1 : 0) },
    { name: 'type', member: true, get: (t, o) => newInt(t, typeNumber(t, dataOf(o).scope.type)) },
    { name: 'lineno', member: true, get: (t, o) => newInt(t, dataOf(o).scope.place?.lineno ?? 0) },
  ],
});

const MODES = ['exec', 'eval', 'single'];

function symtable(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [source, filename, mode] = args as [PyObject, PyObject, PyObject];
  if (!isStr(mode)) throw typeError(t, `symtable() argument 3 must be str, not ${kindOf(t, mode)}`);
  const { value: modeText } = strOf(mode);
  const path = fspath(t, filename);
  const filenameText = pathText(path);
  decref(t, path);
  if (!isStr(source) && source.type.ops.bfGetbuffer === null)
    throw typeError(t, 'symtable() arg 1 must be a string or bytes object');
  const text = isStr(source) ? strOf(source).value : bufferOf(t, source).slice();
  if (isStr(source) && strOf(source).value.includes('\0')) throw valueError(t, 'source code string cannot contain null bytes');
  if (!MODES.includes(modeText)) throw valueError(t, "symtable() arg 3 must be 'exec' or 'eval' or 'single'");
  return newEntry(t, symbolTableOf(t as PyThread, text, { filename: filenameText, mode: modeText as 'exec' }));
}

const CONSTANTS: Readonly<Record<string, number>> = {
  USE: 16,
  DEF_GLOBAL: 1,
  DEF_NONLOCAL: 8,
  DEF_LOCAL: 2,
  DEF_PARAM: 4,
  DEF_FREE: 32,
  DEF_FREE_CLASS: 64,
  DEF_IMPORT: 128,
  DEF_BOUND: 134,
  DEF_ANNOT: 256,
  LOCAL: 1,
  GLOBAL_EXPLICIT: 2,
  GLOBAL_IMPLICIT: 3,
  FREE: 4,
  CELL: 5,
  SCOPE_MASK: 15,
};

export const SYMTABLE: NativeModule = {
  name: '_symtable',
  functions: [positional('symtable', [3, 3], symtable)],
  init: (t, module) => {
    const put = (name: string, value: number): void => {
      const o = newInt(t, value);
      dictSetStr(t, moduleDict(module), t.name(name), o);
      decref(t, o);
    };
    for (const [name, value] of Object.entries(CONSTANTS)) put(name, value);
    put('SCOPE_OFF', t.profile.symbolScopeOffset);
    for (const [name, type] of t.profile.symbolBlockNames) put(`TYPE_${name}`, type);
  },
};
