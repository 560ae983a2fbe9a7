// _static_types: classes of lib/ that CPython has in C. Such a class is known by its dotted name in messages ("'datetime.date' object has
// no attribute 'x'") and cannot be changed. Follows what tp_name and Py_TPFLAGS_IMMUTABLETYPE do there, CPython 3.10-3.13.

import { incref, type PyType, TypeFlags } from '../heap/object.ts';
import { positional } from '../heap/type-spec.ts';
import { typeError, typeName } from '../objects/errors.ts';
import { isStr, strOf } from '../objects/str.ts';
import type { NativeModule } from './native-module.ts';

export const STATIC_TYPES: NativeModule = {
  name: '_static_types',
  functions: [
    // seal(class, module): from now on it is `module.name`, and immutable.
    positional('seal', [2, 2], (t, _self, [given, module]) => {
      if (given === undefined || (given.type.flags & TypeFlags.TypeSubclass) === 0)
        throw typeError(t, `seal() argument 1 must be a class, not ${given === undefined ? 'nothing' : typeName(given)}`);
      if (module === undefined || !isStr(module)) throw typeError(t, 'seal() argument 2 must be str');
      const type = given as PyType;
      type.name = `${strOf(module).value}.${type.name}`;
      type.flags |= TypeFlags.Immutable;
      return incref(t.none);
    }),
  ],
};
