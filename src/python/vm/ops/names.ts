// Instructions that look names up: globals, builtins, class and module namespaces, cells.
// Follows LOAD_NAME, LOAD_GLOBAL, LOAD_FROM_DICT_OR_* ... of Python/bytecodes.c, CPython 3.13.

import { SlotKind } from '../../compile/code-object.ts';
import { Opcode } from '../../compile/opcodes.ts';
import { KeysKind } from '../../heap/dict-keys.ts';
import { decref } from '../../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr } from '../../heap/object.ts';
import { cellSet, newCell, type PyCell } from '../../objects/cell.ts';
import type { InlineCache, LinkedCode } from '../../objects/code.ts';
import { dictDelItem, dictGetItem, dictGetStr, dictSetItem, dictSetStr, newDict } from '../../objects/dict.ts';
import { maintainTracking } from '../../objects/dict-access.ts';
import type { DictStorage } from '../../objects/dict-storage.ts';
import { catching, nameError, type PyRaise, raiseNew, systemError } from '../../objects/errors.ts';
import { ASSERTION_ERROR, KEY_ERROR, UNBOUND_LOCAL_ERROR } from '../../objects/exceptions.ts';
import type { Frame } from '../../objects/frame.ts';
import type { PyFunction } from '../../objects/function.ts';
import { delItem, getItem, setItem } from '../../objects/protocols/object.ts';
import { tupleItems } from '../../objects/tuple.ts';
import type { Handler } from '../loop.ts';
import type { PyThread } from '../thread.ts';

function notDefined(t: PyThread, name: PyStr): PyRaise {
  return nameError(t, name, `name '${name.value}' is not defined`);
}

function isDict(t: PyThread, o: PyObject): o is PyContainer {
  return o.type === t.types.dict;
}

/** A mapping's item, borrowed when it is a dict (then `incref`ed here): new reference, or null when the key is missing. */
function lookup(t: PyThread, mapping: PyObject, name: PyStr): PyObject | null {
  if (isDict(t, mapping)) {
    const found = dictGetItem(t, mapping, name);
    return found === null ? null : incref(found);
  }
  return catching(t, KEY_ERROR, () => getItem(t, mapping, name));
}

/**
 * The entry of a name in the table of a namespace, kept in the instruction's cache; -1 where the namespace is no plain dict of names or
 * has no such entry. The entry's value may be gone.
 */
function entryAt(t: PyThread, frame: Frame, mapping: PyObject, name: PyStr): number {
  if (mapping.type !== t.types.dict) return -1;
  const storage = mapping.value as DictStorage;
  if (storage.values !== null) return -1;
  const { keys } = storage;
  const code = frame.linked;
  const at = frame.pc - 1;
  const cache = code.caches[at] as InlineCache | null;
  if (cache !== null && cache.keys === keys && keys.keys[cache.index] === name) return cache.index;
  if (keys.kind !== KeysKind.Unicode || !name.hashed) return -1;
  const entry = keys.findStr(name);
  if (entry < 0 || keys.keys[entry] !== name) return -1;
  const made = cache ?? code.cacheAt(at);
  made.keys = keys;
  made.index = entry;
  return entry;
}

function valuesOf(mapping: PyObject): (PyObject | null | undefined)[] {
  return (mapping.value as DictStorage).keys.values;
}

/** LOAD_GLOBAL: also leaves in the instruction's cache where the name was found. */
export function loadGlobal(t: PyThread, frame: Frame, code: LinkedCode, at: number, index: number): PyObject {
  const name = code.names[index] as PyStr;
  const { globals, builtins } = frame;
  if (isDict(t, globals) && isDict(t, builtins)) {
    const found = dictGetStr(globals, name);
    if (found !== null) {
      remember(code, at, 1, globals.value as DictStorage, null, name);
      return incref(found);
    }
    const builtin = t.builtinNamed(builtins, name);
    if (builtin !== null) {
      remember(code, at, 2, globals.value as DictStorage, builtins.value as DictStorage, name);
      return incref(builtin);
    }
    throw notDefined(t, name);
  }
  const found = lookup(t, globals, name) ?? lookupBuiltin(t, builtins, name);
  if (found === null) throw notDefined(t, name);
  return found;
}

function remember(
  code: LinkedCode,
  at: number,
  kind: number,
  globals: DictStorage,
  builtins: DictStorage | null,
  name: PyStr,
): void {
  if (globals.values !== null || (builtins !== null && builtins.values !== null)) return;
  const keys = builtins === null ? globals.keys : builtins.keys;
  if (keys.kind !== KeysKind.Unicode || globals.keys.kind !== KeysKind.Unicode) return;
  const index = keys.findStr(name);
  if (index < 0) return;
  const cache = code.caches[at] ?? code.cacheAt(at);
  cache.kind = kind;
  cache.keys = globals.keys;
  cache.version = globals.keys.version;
  cache.keys2 = builtins === null ? null : builtins.keys;
  cache.version2 = builtins === null ? 0 : builtins.keys.version;
  cache.index = index;
}

/** New reference; null when there is none. `__builtins__` of a program's own may be any mapping. */
export function lookupBuiltin(t: PyThread, builtins: PyObject, name: PyStr): PyObject | null {
  if (isDict(t, builtins)) {
    const found = t.builtinNamed(builtins, name);
    return found === null ? null : incref(found);
  }
  return lookup(t, builtins, name);
}

function globalOrBuiltin(t: PyThread, frame: Frame, name: PyStr): PyObject {
  const found = lookup(t, frame.globals, name) ?? lookupBuiltin(t, frame.builtins, name);
  if (found === null) throw notDefined(t, name);
  return found;
}

function namespace(t: PyThread, frame: Frame, what: string, name: PyStr): PyObject {
  if (frame.locals === null) throw systemError(t, `no locals ${what} ${name.value}`);
  return frame.locals;
}

const nameAt = (frame: Frame, i: number): PyStr => frame.linked.names[i] as PyStr;

/** A local or free variable without a value. */
export function unbound(t: PyThread, frame: Frame, slot: number): PyRaise {
  const name = frame.linked.slotNames[slot] as PyStr;
  if (((frame.linked.host.localsplusKinds[slot] as number) & SlotKind.FREE) !== 0) {
    return nameError(t, name, t.profile.unboundFreeMessage(name.value));
  }
  // Its attribute `name` stays None, so that nothing is suggested.
  return raiseNew(t, UNBOUND_LOCAL_ERROR, t.profile.unboundLocalMessage(name.value));
}

export const NAME_HANDLERS: { readonly [opcode: number]: Handler } = {
  [Opcode.LOAD_FAST_CHECK]: (t, frame, stack, sp, slot) => {
    const o = stack[slot] as PyObject | null;
    if (o === null) throw unbound(t, frame, slot);
    stack[sp] = incref(o);
    return sp + 1;
  },
  [Opcode.LOAD_FAST_AND_CLEAR]: (_t, _frame, stack, sp, slot) => {
    stack[sp] = stack[slot] as PyObject | null;
    stack[slot] = null;
    return sp + 1;
  },
  [Opcode.DELETE_FAST]: (t, frame, stack, sp, slot) => {
    const o = stack[slot] as PyObject | null;
    if (o === null) throw unbound(t, frame, slot);
    stack[slot] = null;
    decref(t, o);
    return sp;
  },
  [Opcode.MAKE_CELL]: (t, _frame, stack, sp, slot) => {
    stack[slot] = newCell(t, stack[slot] as PyObject | null);
    return sp;
  },
  [Opcode.COPY_FREE_VARS]: (_t, frame, stack, sp, count) => {
    const cells = tupleItems((frame.func as PyFunction).value.closure as PyContainer);
    const first = frame.linked.slotCount - count;
    for (let i = 0; i < count; i++) stack[first + i] = incref(cells[i] as PyObject);
    return sp;
  },
  [Opcode.LOAD_DEREF]: (t, frame, stack, sp, slot) => {
    const content = (stack[slot] as PyCell).value;
    if (content === null) throw unbound(t, frame, slot);
    stack[sp] = incref(content);
    return sp + 1;
  },
  [Opcode.STORE_DEREF]: (t, _frame, stack, sp, slot) => {
    const value = stack[sp - 1] as PyObject;
    cellSet(t, stack[slot] as PyCell, value);
    return sp - 1;
  },
  [Opcode.DELETE_DEREF]: (t, frame, stack, sp, slot) => {
    const cell = stack[slot] as PyCell;
    if (cell.value === null) throw unbound(t, frame, slot);
    cellSet(t, cell, null);
    return sp;
  },
  [Opcode.LOAD_FROM_DICT_OR_DEREF]: (t, frame, stack, sp, slot) => {
    const mapping = stack[sp - 1] as PyObject;
    const name = frame.linked.slotNames[slot] as PyStr;
    let found = lookup(t, mapping, name);
    if (found === null) {
      const { value } = stack[slot] as PyCell;
      if (value === null) throw unbound(t, frame, slot);
      found = incref(value);
    }
    stack[sp - 1] = found;
    decref(t, mapping);
    return sp;
  },
  [Opcode.LOAD_FROM_DICT_OR_GLOBALS]: (t, frame, stack, sp, index) => {
    const mapping = stack[sp - 1] as PyObject;
    const name = nameAt(frame, index);
    stack[sp - 1] = lookup(t, mapping, name) ?? globalOrBuiltin(t, frame, name);
    decref(t, mapping);
    return sp;
  },
  [Opcode.LOAD_LOCALS]: (t, frame, stack, sp) => {
    if (frame.locals === null) throw systemError(t, 'no locals');
    stack[sp] = incref(frame.locals);
    return sp + 1;
  },
  [Opcode.LOAD_NAME]: (t, frame, stack, sp, index) => {
    const name = nameAt(frame, index);
    const { locals } = frame;
    if (locals === null) throw systemError(t, `no locals when loading ${name.value}`);
    const entry = entryAt(t, frame, locals, name);
    const known = entry < 0 ? null : (valuesOf(locals)[entry] ?? null);
    stack[sp] = known !== null ? incref(known) : (lookup(t, locals, name) ?? globalOrBuiltin(t, frame, name));
    return sp + 1;
  },
  [Opcode.STORE_NAME]: (t, frame, stack, sp, index) => {
    const name = nameAt(frame, index);
    const target = namespace(t, frame, 'found when storing', name);
    const value = stack[sp - 1] as PyObject;
    const entry = entryAt(t, frame, target, name);
    const old = entry < 0 ? null : (valuesOf(target)[entry] ?? null);
    if (old !== null) {
      // The stack keeps its reference until the other value is gone, as that one's finalizer can see.
      maintainTracking(t, target as PyContainer, name, value);
      valuesOf(target)[entry] = incref(value);
      decref(t, old);
      stack[sp - 1] = null;
      decref(t, value);
      return sp - 1;
    }
    if (isDict(t, target)) dictSetItem(t, target, name, value);
    else setItem(t, target, name, value);
    stack[sp - 1] = null;
    decref(t, value);
    return sp - 1;
  },
  [Opcode.DELETE_NAME]: (t, frame, _stack, sp, index) => {
    const name = nameAt(frame, index);
    const target = namespace(t, frame, 'when deleting', name);
    const done = catching(t, KEY_ERROR, () => {
      delItem(t, target, name);
      return true;
    });
    if (done === null) throw notDefined(t, name);
    return sp;
  },
  [Opcode.STORE_GLOBAL]: (t, frame, stack, sp, index) => {
    const value = stack[sp - 1] as PyObject;
    dictSetItem(t, frame.globals, nameAt(frame, index), value);
    stack[sp - 1] = null;
    decref(t, value);
    return sp - 1;
  },
  [Opcode.DELETE_GLOBAL]: (t, frame, _stack, sp, index) => {
    const name = nameAt(frame, index);
    if (!dictDelItem(t, frame.globals, name)) throw notDefined(t, name);
    return sp;
  },
  [Opcode.LOAD_BUILD_CLASS]: (t, frame, stack, sp) => {
    const name = t.name('__build_class__');
    const found = lookupBuiltin(t, frame.builtins, name);
    if (found === null) throw nameError(t, name, '__build_class__ not found');
    stack[sp] = found;
    return sp + 1;
  },
  [Opcode.LOAD_ASSERTION_ERROR]: (t, _frame, stack, sp) => {
    stack[sp] = incref(t.typeOf(ASSERTION_ERROR));
    return sp + 1;
  },
  [Opcode.SETUP_ANNOTATIONS]: (t, frame, _stack, sp) => {
    const { locals } = frame;
    if (locals === null) throw systemError(t, 'no locals found when setting up annotations');
    const name = t.name('__annotations__');
    const found = lookup(t, locals, name);
    if (found !== null) {
      decref(t, found);
      return sp;
    }
    const dict = newDict(t);
    try {
      if (isDict(t, locals)) dictSetStr(t, locals, name, dict);
      else setItem(t, locals, name, dict);
    } finally {
      decref(t, dict);
    }
    return sp;
  },
};
