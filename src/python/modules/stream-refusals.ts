// A stream that belongs to a file of the system is neither pickled nor copied. Follows _io__IOBase ... __reduce__ of Modules/_io, which
// CPython has since 3.12; before, object.__reduce_ex__ refuses because the state is in C.

import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type NativeSpec, noArgs, oneArg } from '../heap/type-spec.ts';
import { typeError } from '../objects/errors.ts';
import type { Profile } from '../profiles/profile.ts';

const options = { when: (p: Profile) => p.streamsRefuseReduce };

function refuse(t: Thread, o: PyObject): never {
  throw typeError(t, `cannot pickle '${o.type.name.slice(o.type.name.lastIndexOf('.') + 1)}' instances`);
}

export const STREAM_REFUSALS: readonly NativeSpec[] = [
  noArgs('__reduce__', refuse, options),
  oneArg('__reduce_ex__', refuse, options),
];
