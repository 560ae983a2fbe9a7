// _static_types: classes of lib/ that CPython has in C. Such a class is known by its dotted name in messages ("'datetime.date' object has
// no attribute 'x'"), cannot be changed, and its instances have the size and the place in the collector that the struct gives them there.
// Follows what tp_name, tp_basicsize, Py_TPFLAGS_HAVE_GC and Py_TPFLAGS_IMMUTABLETYPE do, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, isType, type PyType, TypeFlags } from '../heap/object.ts';
import { oneArg, positional } from '../heap/type-spec.ts';
import { newCapsule } from '../objects/capsule.ts';
import { typeError, typeName } from '../objects/errors.ts';
import { isStr, strOf } from '../objects/str.ts';
import { moduleOf } from '../objects/type.ts';
import { applyLayout } from '../objects/type-static.ts';
import { typeLayout } from '../profiles/type-layouts.ts';
import type { NativeModule } from './native-module.ts';
import { sealMethods, sealProperties } from './sealed-methods.ts';

export const STATIC_TYPES: NativeModule = {
  name: '_static_types',
  functions: [
    // lay_out(class), a decorator: no instance may exist yet.
    oneArg('lay_out', (t, _self, given) => {
      if (!isType(given)) throw typeError(t, `lay_out() argument must be a class, not ${typeName(given)}`);
      const module = moduleOf(t, given);
      const layout = typeLayout(t.profile.version, `${strOf(module).value}.${given.name}`);
      decref(t, module);
      if (layout === undefined) return incref(given);
      given.basicsize = layout.basicsize;
      applyLayout(given, layout, given.base);
      return incref(given);
    }),
    // seal(class, module, has_members=False): from now on it is `module.name`, its methods are built-in ones, its properties attributes
    // that are computed or, with `has_members`, stored in the struct, and it is immutable.
    positional('seal', [2, 3], (t, _self, [given, module, hasMembers]) => {
      if (given === undefined || (given.type.flags & TypeFlags.TypeSubclass) === 0)
        throw typeError(t, `seal() argument 1 must be a class, not ${given === undefined ? 'nothing' : typeName(given)}`);
      if (module === undefined || !isStr(module)) throw typeError(t, 'seal() argument 2 must be str');
      const type = given as PyType;
      sealMethods(t, type);
      sealProperties(t, type, hasMembers !== undefined && t.truthOf(hasMembers));
      type.name = `${strOf(module).value}.${type.name}`;
      type.flags |= TypeFlags.Immutable;
      return incref(t.none);
    }),
    // new_capsule(name): what the module of C holds for other modules of C.
    oneArg('new_capsule', (t, _self, name) => {
      if (!isStr(name)) throw typeError(t, `new_capsule() argument must be str, not ${typeName(name)}`);
      return newCapsule(t, { name: strOf(name).value });
    }),
  ],
};
