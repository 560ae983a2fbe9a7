// import statements. Follows IMPORT_NAME, IMPORT_FROM and import_all_from (Python/ceval.c, intrinsics.c), CPython 3.13.

import { Opcode } from '../../compile/opcodes.ts';
import { decref } from '../../heap/heap.ts';
import { incref, type PyObject, PyStr, TypeFlags } from '../../heap/object.ts';
import { type PyRaise, raiseNew, typeError } from '../../objects/errors.ts';
import { IMPORT_ERROR, setMember } from '../../objects/exceptions.ts';
import type { Frame } from '../../objects/frame.ts';
import { getAttrOrNull, getAttrText, getAttrTextOrNull } from '../../objects/protocols/attribute.ts';
import { collectItems } from '../../objects/protocols/iterate.ts';
import { repr, setItem } from '../../objects/protocols/object.ts';
import type { Handler } from '../loop.ts';
import type { PyThread } from '../thread.ts';
import { lookupBuiltin } from './names.ts';

/** level fromlist -- IMPORT_NAME i -- module */
function importName(t: PyThread, frame: Frame, stack: (PyObject | null)[], sp: number, index: number): number {
  const fromlist = stack[sp - 1] as PyObject;
  const level = stack[sp - 2] as PyObject;
  const name = frame.linked.names[index] as PyStr;
  const hook = lookupBuiltin(t, frame.builtins, t.name('__import__'));
  if (hook === null) throw raiseNew(t, IMPORT_ERROR, '__import__ not found');
  const locals = frame.locals ?? t.none;
  let module: PyObject;
  try {
    module = t.call(hook, [name, frame.globals, locals, fromlist, level], null);
  } finally {
    decref(t, hook);
  }
  stack[sp - 2] = module;
  stack[sp - 1] = null;
  decref(t, level);
  decref(t, fromlist);
  return sp - 1;
}

/** module -- IMPORT_FROM i -- module attribute */
function importFrom(t: PyThread, frame: Frame, stack: (PyObject | null)[], sp: number, index: number): number {
  const module = stack[sp - 1] as PyObject;
  const name = frame.linked.names[index] as PyStr;
  stack[sp] = getAttrOrNull(t, module, name) ?? submodule(t, module, name) ?? fail(t, module, name);
  return sp + 1;
}

function fail(t: PyThread, module: PyObject, name: PyStr): never {
  throw cannotImport(t, module, name);
}

/** A circular import may have the submodule in sys.modules only. */
function submodule(t: PyThread, module: PyObject, name: PyStr): PyObject | null {
  const packageName = getAttrTextOrNull(t, module, '__name__');
  if (!(packageName instanceof PyStr)) {
    if (packageName !== null) decref(t, packageName);
    return null;
  }
  const found = t.modules.loaded(t, `${packageName.value}.${name.value}`);
  decref(t, packageName);
  return found === null ? null : incref(found);
}

function cannotImport(t: PyThread, module: PyObject, name: PyStr): PyRaise {
  const packageName = getAttrTextOrNull(t, module, '__name__');
  const file = getAttrTextOrNull(t, module, '__file__');
  const shownName = repr(t, name);
  const shownPackage = packageName instanceof PyStr ? repr(t, packageName) : null;
  const from = shownPackage?.value ?? "'<unknown module name>'";
  const partial = t.modules.isInitializing(t, module);
  const where = file instanceof PyStr ? file.value : 'unknown location';
  const message = partial
    ? `cannot import name ${shownName.value} from partially initialized module ${from} (most likely due to a circular import) (${where})`
    : `cannot import name ${shownName.value} from ${from} (${where})`;
  const error = raiseNew(t, IMPORT_ERROR, message);
  if (packageName !== null) setMember(t, error.value, 1, packageName);
  if (file !== null) setMember(t, error.value, 2, file);
  if (t.profile.importErrorHasNameFrom) setMember(t, error.value, 3, name);
  for (const o of [packageName, file, shownName, shownPackage]) if (o !== null) decref(t, o);
  return error;
}

/** `from m import *` into the running frame's namespace. */
export function importStar(t: PyThread, frame: Frame, module: PyObject): void {
  const target = frame.locals as PyObject;
  const all = getAttrTextOrNull(t, module, '__all__');
  const names = all ?? publicNames(t, module);
  const items = collectItems(t, names);
  try {
    for (const name of items) {
      if (!(name instanceof PyStr) && (name.type.flags & TypeFlags.UnicodeSubclass) === 0)
        throw badName(t, module, name, all !== null);
      if (all === null && (name as PyStr).value.startsWith('_')) continue;
      const value = getAttrText(t, module, (name as PyStr).value);
      try {
        setItem(t, target, name, value);
      } finally {
        decref(t, value);
      }
    }
  } finally {
    for (const item of items) decref(t, item);
    decref(t, names);
  }
}

function publicNames(t: PyThread, module: PyObject): PyObject {
  const dict = getAttrTextOrNull(t, module, '__dict__');
  if (dict === null) throw raiseNew(t, IMPORT_ERROR, 'from-import-* object has no __dict__ and no __all__');
  const keys = t.call(t.types.list, [dict], null);
  decref(t, dict);
  return keys;
}

function badName(t: PyThread, module: PyObject, name: PyObject, fromAll: boolean): PyRaise {
  const packageName = getAttrTextOrNull(t, module, '__name__');
  const text = packageName instanceof PyStr ? packageName.value : '?';
  if (packageName !== null) decref(t, packageName);
  const where = fromAll ? 'Item in' : 'Key in';
  return typeError(t, `${where} ${text}.${fromAll ? '__all__' : '__dict__'} must be str, not ${name.type.name}`);
}

export const IMPORT_HANDLERS: { readonly [opcode: number]: Handler } = {
  [Opcode.IMPORT_NAME]: importName,
  [Opcode.IMPORT_FROM]: importFrom,
};
