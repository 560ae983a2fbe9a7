// The methods of a class of lib/ that CPython has in C, shown as methods of C: `datetime.now` is a built-in method there, and
// `date.strftime` takes no instance of another class. Behind each is the Python function, which the descriptor keeps.
// Follows add_methods of Objects/typeobject.c, CPython 3.10-3.13. Special methods and properties stay what they are.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords } from '../heap/type-spec.ts';
import { CLASS_METHOD } from '../objects/class-method.ts';
import { newHeldMethodDescriptor } from '../objects/descriptors.ts';
import { dictForEach } from '../objects/dict.ts';
import { FUNCTION } from '../objects/function.ts';
import { setAttrText } from '../objects/protocols/attribute.ts';
import { strOf } from '../objects/str.ts';
import { typeDict } from '../objects/type-dict.ts';

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
