// The methods and properties of a class of lib/ that CPython has in C, shown as those of C: `datetime.now` is a built-in method there,
// `date.year` an attribute that cannot be written, and `date.strftime` takes no instance of another class. Behind each is the Python
// function, which the descriptor keeps. Follows add_methods, add_getset and add_members of Objects/typeobject.c, CPython 3.10-3.13.
// Special methods stay what they are.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords } from '../heap/type-spec.ts';
import { CLASS_METHOD } from '../objects/class-method.ts';
import { newHeldGetSetDescriptor, newHeldMethodDescriptor } from '../objects/descriptors.ts';
import { dictForEach } from '../objects/dict.ts';
import { FUNCTION } from '../objects/function.ts';
import { PROPERTY, propertyData } from '../objects/property.ts';
import { setAttrText } from '../objects/protocols/attribute.ts';
import { strOf } from '../objects/str.ts';
import { typeDict } from '../objects/type-dict.ts';

/** Before the class is used: nothing may have looked up its properties. `areMembers`: they are fields of the struct. */
export function sealProperties(t: Thread, type: PyType, areMembers: boolean): void {
  const properties: { name: string; property: PyObject }[] = [];
  dictForEach(typeDict(t, type), (key, value) => {
    if (value.type === t.typeOf(PROPERTY)) properties.push({ name: strOf(key).value, property: value });
  });
  for (const { name, property } of properties) {
    const { fget, fset } = propertyData(property);
    if (fget === null) continue;
    const get = (thread: Thread, self: PyObject): PyObject => thread.call(fget, [self], null);
    const set = (thread: Thread, self: PyObject, value: PyObject | null): void => {
      if (fset !== null && value !== null) decref(thread, thread.call(fset, [self, value], null));
    };
    const spec = { name, member: areMembers, get, ...(fset === null ? {} : { set }) };
    const descriptor = newHeldGetSetDescriptor(t, type, spec, incref(property));
    setAttrText(t, type, name, descriptor);
    decref(t, descriptor);
  }
}

/** Before the class is used: nothing may have looked up its methods. */
export function sealMethods(t: Thread, type: PyType): void {
  const methods: { name: string; run: PyObject; isOfClass: boolean }[] = [];
  dictForEach(typeDict(t, type), (key, value) => {
    const name = strOf(key).value;
    if (name.startsWith('_')) return;
    if (value.type === t.typeOf(FUNCTION)) methods.push({ name, run: value, isOfClass: false });
    else if (value.type === t.typeOf(CLASS_METHOD)) methods.push({ name, run: value.value as PyObject, isOfClass: true });
  });
  for (const { name, run, isOfClass } of methods) {
    const spec = keywords(name, (thread, self, args, kwnames) => thread.call(run, [self, ...args], kwnames));
    const descriptor = newHeldMethodDescriptor(t, type, spec, { held: incref(run), isOfClass });
    setAttrText(t, type, name, descriptor);
    decref(t, descriptor);
  }
}
