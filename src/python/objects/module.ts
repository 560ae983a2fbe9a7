// module: a namespace with a name. Follows Objects/moduleobject.c, CPython 3.10-3.13.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import { kindOf, parseArguments, signature } from './arguments.ts';
import { dictGetStr, dictSetStr, newDict } from './dict.ts';
import { attributeError, catching, typeError } from './errors.ts';
import { ATTRIBUTE_ERROR } from './exceptions.ts';
import { newInstance, releaseObject } from './object.ts';
import { genericGetAttr, getAttr } from './protocols/attribute.ts';
import { isTrue } from './protocols/number.ts';
import { newStr, strOf } from './str.ts';

/** A module with the attributes every module starts with. */
export function newModule(t: Thread, name: string, doc: string | null = null): PyContainer {
  const o = newInstance(t, t.types.module);
  const nameObject = newStr(t, name);
  const docObject = doc === null ? incref(t.none) : newStr(t, doc);
  fill(t, o, nameObject, docObject);
  decref(t, nameObject);
  decref(t, docObject);
  return o;
}

function fill(t: Thread, o: PyContainer, name: PyObject, doc: PyObject): void {
  o.dict ??= newDict(t);
  dictSetStr(t, o.dict, t.name('__name__'), name);
  dictSetStr(t, o.dict, t.name('__doc__'), doc);
  for (const rest of ['__package__', '__loader__', '__spec__']) dictSetStr(t, o.dict, t.name(rest), t.none);
}

/** The module's namespace. Borrowed. */
export function moduleDict(o: PyObject): PyContainer {
  return (o as PyContainer).dict as PyContainer;
}

const SIGNATURE = signature('module', { params: ['name', 'doc'], required: 1 });

function init(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const [name, doc] = parseArguments(t, SIGNATURE, args, kwnames);
  if (name == null || (name.type.flags & TypeFlags.UnicodeSubclass) === 0) {
    throw typeError(t, `module() argument 'name' must be str, not ${kindOf(t, name as PyObject)}`);
  }
  fill(t, self as PyContainer, name, doc ?? t.none);
}

/** The generic way, then the module's own `__getattr__`, then a message that names the module. */
function getattro(t: Thread, o: PyObject, name: PyStr): PyObject {
  t.completeBuiltins(o);
  const found = catching(t, ATTRIBUTE_ERROR, () => genericGetAttr(t, o, name));
  if (found !== null) return found;
  const { dict } = o as PyContainer;
  if (dict !== null) {
    const hook = dictGetStr(dict, t.name('__getattr__'));
    if (hook !== null) return t.call(hook, [name], null);
    const moduleName = dictGetStr(dict, t.name('__name__'));
    if (moduleName !== null && (moduleName.type.flags & TypeFlags.UnicodeSubclass) !== 0) {
      throw attributeError(t, o, name, missingText(t, dict, strOf(moduleName).value, name.value));
    }
  }
  throw attributeError(t, o, name, `module has no attribute '${name.value}'`);
}

function missingText(t: Thread, dict: PyContainer, moduleName: string, name: string): string {
  if (isInitializing(t, dict)) {
    return `partially initialized module '${moduleName}' has no attribute '${name}' (most likely due to a circular import)`;
  }
  return t.missingModuleAttribute(moduleName, name) ?? `module '${moduleName}' has no attribute '${name}'`;
}

function isInitializing(t: Thread, dict: PyContainer): boolean {
  const spec = dictGetStr(dict, t.name('__spec__'));
  if (spec === null || spec === t.none) return false;
  const flag = catching(t, ATTRIBUTE_ERROR, () => genericGetAttr(t, spec, t.name('_initializing')));
  if (flag === null) return false;
  const result = isTrue(t, flag);
  decref(t, flag);
  return result;
}

function reprModule(t: Thread, o: PyObject): PyObject {
  const dict = moduleDict(o);
  const name = dict === null ? null : dictGetStr(dict, t.name('__name__'));
  const text = name === null || (name.type.flags & TypeFlags.UnicodeSubclass) === 0 ? '?' : strOf(name).value;
  const file = dict === null ? null : dictGetStr(dict, t.name('__file__'));
  if (file !== null && (file.type.flags & TypeFlags.UnicodeSubclass) !== 0) {
    const path = strOf(file).value;
    const frozen = t.frozenModuleAt(path);
    return newStr(t, frozen === null ? `<module '${text}' from '${path}'>` : `<module '${frozen}' (frozen)>`);
  }
  const spec = dict === null ? null : dictGetStr(dict, t.name('__spec__'));
  return newStr(
    t,
    spec === null || spec === t.none
      ? `<module '${text}'${t.isBuiltinModule(text) ? ' (built-in)' : ''}>`
      : `<module '${text}' (built-in)>`,
  );
}

function dirModule(t: Thread, o: PyObject): PyObject {
  const dict = getAttr(t, o, t.name('__dict__'));
  try {
    if ((dict.type.flags & TypeFlags.DictSubclass) === 0) throw typeError(t, '<module>.__dict__ is not a dictionary');
    const hook = dictGetStr(dict as PyContainer, t.name('__dir__'));
    if (hook !== null) return t.call(hook, [], null);
    return t.call(t.types.list, [dict], null);
  } finally {
    decref(t, dict);
  }
}

export const MODULE = new TypeSpec({
  name: 'module',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasDict | TypeFlags.HasWeakrefs,
  basicsize: 56,
  slots: {
    tpDealloc: (t, o) => {
      const self = o as PyContainer;
      t.heap.untrack(self);
      clearWeakrefs(t, self);
      const { dict } = self;
      self.dict = null;
      xdecref(t, dict);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const { dict } = o as PyContainer;
      if (dict !== null) visit(dict);
    },
    tpNew: (t, type: PyType) => {
      const o = newInstance(t, type);
      o.dict ??= newDict(t);
      return o;
    },
    tpInit: init,
    tpGetattro: getattro,
    tpRepr: reprModule,
  },
  methods: [noArgs('__dir__', dirModule)],
  getset: [
    {
      name: '__dict__',
      member: true,
      get: (_t, o) => incref(moduleDict(o)),
    },
    {
      name: '__annotations__',
      get: (t, o) => {
        const dict = moduleDict(o);
        const found = dictGetStr(dict, t.name('__annotations__'));
        if (found !== null) return incref(found);
        const made = newDict(t);
        dictSetStr(t, dict, t.name('__annotations__'), made);
        return made;
      },
      set: (t, o, value) => {
        const dict = moduleDict(o);
        if (value === null) throw attributeError(t, null, null, '__annotations__');
        dictSetStr(t, dict, t.name('__annotations__'), value);
      },
    },
  ],
});
