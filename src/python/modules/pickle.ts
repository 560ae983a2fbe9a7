// _pickle: what the module pickle takes its classes and functions from. Follows Modules/_pickle.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBytes } from '../objects/bytes.ts';
import { dictSetStr, newDict } from '../objects/dict.ts';
import { EXCEPTION } from '../objects/exceptions.ts';
import { moduleDict } from '../objects/module.ts';
import { newStr } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import type { NativeModule } from './native-module.ts';
import { PICKLE_BUFFER } from './pickle-buffer.ts';
import { PICKLER, pickleOf } from './pickler.ts';
import { UNPICKLER, UNPICKLER_PARAMS, unpickle } from './unpickler.ts';

const WRITING = ['protocol', 'fix_imports', 'buffer_callback'];
const DUMP = signature('dump', { params: ['obj', 'file', ...WRITING], required: 2, positionalMax: 3 });
const DUMPS = signature('dumps', { params: ['obj', ...WRITING], required: 1, positionalMax: 2 });
const LOAD = signature('load', { params: ['file', ...UNPICKLER_PARAMS], required: 1, positionalMax: 1 });
const LOADS = signature('loads', { params: ['', ...UNPICKLER_PARAMS], required: 1, positionalOnly: 1, positionalMax: 1 });

const orNull = (o: PyObject | null | undefined): PyObject | null => o ?? null;

/** A class of its own, as a class statement in the module would make it. */
function exceptionClass(t: Thread, module: PyContainer, name: string, base: PyType): PyType {
  const namespace = newDict(t);
  const moduleName = newStr(t, '_pickle');
  dictSetStr(t, namespace, t.name('__module__'), moduleName);
  decref(t, moduleName);
  const args = [newStr(t, name), newTuple(t, [incref(base)]), namespace];
  const cls = t.call(t.types.type, args, null) as PyType;
  for (const arg of args) decref(t, arg);
  dictSetStr(t, moduleDict(module), t.name(name), cls);
  decref(t, cls);
  return cls;
}

export const PICKLE: NativeModule = {
  name: '_pickle',
  doc: 'Optimized C implementation for the Python pickle module.',
  functions: [
    keywords('dump', (t, _module, args, kwnames) => {
      const [o, file, protocol, fixImports, bufferCallback] = parseArguments(t, DUMP, args, kwnames) as PyObject[];
      pickleOf(t, o as PyObject, file as PyObject, {
        protocol: orNull(protocol),
        fixImports: orNull(fixImports),
        bufferCallback: orNull(bufferCallback),
      });
      return incref(t.none);
    }),
    keywords('dumps', (t, _module, args, kwnames) => {
      const [o, protocol, fixImports, bufferCallback] = parseArguments(t, DUMPS, args, kwnames) as PyObject[];
      const options = {
        protocol: orNull(protocol),
        fixImports: orNull(fixImports),
        bufferCallback: orNull(bufferCallback),
      };
      return newBytes(t, pickleOf(t, o as PyObject, null, options));
    }),
    keywords('load', (t, _module, args, kwnames) => {
      const [file, ...given] = parseArguments(t, LOAD, args, kwnames) as [PyObject, ...(PyObject | null)[]];
      return unpickle(t, file, { isFile: true, given });
    }),
    keywords('loads', (t, _module, args, kwnames) => {
      const [source, ...given] = parseArguments(t, LOADS, args, kwnames) as [PyObject, ...(PyObject | null)[]];
      return unpickle(t, source, { isFile: false, given });
    }),
  ],
  types: () => ({ Pickler: PICKLER, Unpickler: UNPICKLER, PickleBuffer: PICKLE_BUFFER }),
  init: (t, module) => {
    const base = exceptionClass(t, module, 'PickleError', t.typeOf(EXCEPTION));
    exceptionClass(t, module, 'PicklingError', base);
    exceptionClass(t, module, 'UnpicklingError', base);
  },
};
