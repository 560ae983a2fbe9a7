// property: attribute access by functions. Follows Objects/descrobject.c (propertyobject), CPython 3.10-3.13.

import { decref, decrefAll, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from './arguments.ts';
import { newBool } from './bool.ts';
import { attributeError, catching, typeError } from './errors.ts';
import { ATTRIBUTE_ERROR } from './exceptions.ts';
import { newInstance, releaseObject } from './object.ts';
import { getAttrOrNull, setAttr } from './protocols/attribute.ts';
import { isTrue } from './protocols/number.ts';
import { repr } from './protocols/object.ts';
import { strOf } from './str.ts';
import { qualnameText } from './type.ts';

export class PropertyData {
  fget: PyObject | null = null;
  fset: PyObject | null = null;
  fdel: PyObject | null = null;
  doc: PyObject | null = null;
  name: PyObject | null = null;
  getterDoc = false;
}

/** The functions of a property, borrowed. */
export function propertyData(o: PyObject): Readonly<PropertyData> {
  return data(o);
}

function data(o: PyObject): PropertyData {
  return o.value as PropertyData;
}

const SIGNATURE = signature('property', { params: ['fget', 'fset', 'fdel', 'doc'], required: 0 });

function init(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const [fget, fset, fdel, doc] = parseArguments(t, SIGNATURE, args, kwnames);
  const property = data(self);
  replace(t, property, 'fget', optional(t, fget));
  replace(t, property, 'fset', optional(t, fset));
  replace(t, property, 'fdel', optional(t, fdel));
  replace(t, property, 'doc', null);
  property.getterDoc = false;
  setDoc(t, self, doc ?? null);
}

/** The getter's docstring serves when none is given; a subclass keeps it as an instance attribute. */
function setDoc(t: Thread, self: PyObject, given: PyObject | null): void {
  const property = data(self);
  const own = given === null || given === t.none ? null : given;
  if (own === null && property.fget !== null) takeGetterDoc(t, property);
  else property.doc = own === null ? noDoc(t, given) : incref(own);
  if (self.type === t.types.property || !(t.profile.propertyDocsInSubclasses || property.getterDoc)) return;
  const { doc } = property;
  property.doc = null;
  try {
    // A subclass may have no place for it: then it is dropped, unless it is the getter's.
    if (property.getterDoc) setAttr(t, self, t.name('__doc__'), doc ?? t.none);
    else catching(t, ATTRIBUTE_ERROR, () => setAttr(t, self, t.name('__doc__'), doc ?? t.none));
  } finally {
    xdecref(t, doc);
  }
}

function takeGetterDoc(t: Thread, property: PropertyData): void {
  const doc = getAttrOrNull(t, property.fget as PyObject, t.name('__doc__'));
  property.getterDoc = doc !== null && (doc !== t.none || t.profile.propertiesKeepNoneDocs);
  property.doc = property.getterDoc ? doc : null;
  if (!property.getterDoc) xdecref(t, doc);
}

/** Until 3.11 a None that was given is kept and counted. */
function noDoc(t: Thread, given: PyObject | null): PyObject | null {
  return given !== null && t.profile.propertiesKeepNoneDocs ? incref(given) : null;
}

function optional(t: Thread, o: PyObject | null | undefined): PyObject | null {
  return o === null || o === undefined || o === t.none ? null : incref(o);
}

/** Steals `value`. */
function replace(
  t: Thread,
  property: PropertyData,
  field: 'fget' | 'fset' | 'fdel' | 'doc' | 'name',
  value: PyObject | null,
): void {
  const old = property[field];
  property[field] = value;
  xdecref(t, old);
}

function newProperty(t: Thread, type: PyType): PyObject {
  const o = newInstance(t, type);
  o.value = new PropertyData();
  return o;
}

/** getter(), setter() and deleter(): a copy with one function replaced. */
function copyWith(field: 'fget' | 'fset' | 'fdel'): (t: Thread, self: PyObject, fn: PyObject) => PyObject {
  return (t, self, fn) => {
    const old = data(self);
    const pick = (name: 'fget' | 'fset' | 'fdel'): PyObject =>
      name === field ? (fn === t.none ? (old[name] ?? t.none) : fn) : (old[name] ?? t.none);
    const keepGetterDoc = old.getterDoc && pick('fget') !== t.none;
    const doc = keepGetterDoc ? t.none : (old.doc ?? t.none);
    const made = t.call(self.type, [pick('fget'), pick('fset'), pick('fdel'), doc], null);
    const property = made.value instanceof PropertyData ? made.value : null;
    if (property !== null && old.name !== null) replace(t, property, 'name', incref(old.name));
    return made;
  };
}

function get(t: Thread, self: PyObject, instance: PyObject | null): PyObject {
  if (instance === null || instance === t.none) return incref(self);
  const { fget } = data(self);
  if (fget === null) throw missing(t, self, instance, 'getter');
  return t.call(fget, [instance], null);
}

function set(t: Thread, self: PyObject, instance: PyObject, value: PyObject | null): void {
  const { fset, fdel } = data(self);
  const fn = value === null ? fdel : fset;
  if (fn === null) throw missing(t, self, instance, value === null ? 'deleter' : 'setter');
  decref(t, t.call(fn, value === null ? [instance] : [instance, value], null));
}

function missing(
  t: Thread,
  self: PyObject,
  instance: PyObject,
  what: 'getter' | 'setter' | 'deleter',
): ReturnType<typeof attributeError> {
  const name = nameOf(t, self);
  let text: string | null = null;
  if (name !== null) {
    const quoted = repr(t, name);
    text = strOf(quoted).value;
    decrefAll(t, [quoted, name]);
  }
  return attributeError(t, null, null, t.profile.messages.missingAccessor(what, text, qualnameText(instance.type)));
}

/** The name it was given in a class body; from 3.13 else that of its getter. New reference, or null. */
function nameOf(t: Thread, self: PyObject): PyObject | null {
  const { name, fget } = data(self);
  if (name !== null) return incref(name);
  return t.profile.propertyHasName && fget !== null ? getAttrOrNull(t, fget, t.name('__name__')) : null;
}

function visit(o: PyObject, visitor: Visit): void {
  const { fget, fset, fdel, doc, name } = data(o);
  for (const part of [fget, fset, fdel, doc, name]) if (part !== null) visitor(part);
}

function clear(t: Thread, o: PyObject): void {
  for (const field of ['fget', 'fset', 'fdel', 'doc', 'name'] as const) replace(t, data(o), field, null);
}

export const PROPERTY = new TypeSpec({
  name: 'property',
  doc: 'An attribute that functions get, set and delete.',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: 64,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      clear(t, o);
      releaseObject(t, o);
    },
    tpTraverse: visit,
    tpClear: clear,
    tpNew: newProperty,
    tpInit: init,
    tpDescrGet: get,
    tpDescrSet: set,
  },
  methods: [
    oneArg('getter', copyWith('fget')),
    oneArg('setter', copyWith('fset')),
    oneArg('deleter', copyWith('fdel')),
    positional('__set_name__', [0, Number.POSITIVE_INFINITY], setName),
  ],
  getset: [
    { name: 'fget', member: true, get: (t, o) => incref(data(o).fget ?? t.none) },
    { name: 'fset', member: true, get: (t, o) => incref(data(o).fset ?? t.none) },
    { name: 'fdel', member: true, get: (t, o) => incref(data(o).fdel ?? t.none) },
    {
      name: '__doc__',
      member: true,
      get: (t, o) => incref(data(o).doc ?? t.none),
      set: (t, o, value) => replace(t, data(o), 'doc', value === null ? null : incref(value)),
    },
    {
      name: '__name__',
      get: (t, o) => {
        const found = nameOf(t, o);
        if (found === null) throw attributeError(t, o, t.name('__name__'), "'property' object has no attribute '__name__'");
        return found;
      },
      set: (t, o, value) => replace(t, data(o), 'name', value === null ? null : incref(value)),
      when: (p) => p.propertyHasName,
    },
    {
      name: '__isabstractmethod__',
      get: (t, o) => {
        const { fget, fset, fdel } = data(o);
        for (const fn of [fget, fset, fdel]) {
          const flag = fn === null ? null : getAttrOrNull(t, fn, t.name('__isabstractmethod__'));
          if (flag === null) continue;
          try {
            if (isTrue(t, flag)) return newBool(t, true);
          } finally {
            decref(t, flag);
          }
        }
        return newBool(t, false);
      },
    },
  ],
});

function setName(t: Thread, self: PyObject, args: readonly PyObject[]): PyObject {
  if (args.length !== 2) throw typeError(t, `__set_name__() takes 2 positional arguments but ${args.length} were given`);
  replace(t, data(self), 'name', incref(args[1] as PyObject));
  return incref(t.none);
}
