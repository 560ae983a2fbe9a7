// What loaded the script: `__main__.__loader__`. Only its face: the script's text does not come through it.
// Follows SourceFileLoader of Lib/importlib/_bootstrap_external.py, CPython 3.10-3.13.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { xdecref } from '../heap/heap.ts';
import { type PyContainer, type PyObject, type PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { dictSetStr, newDict } from './dict.ts';
import { genericDict, setGenericDict } from './instance-attributes.ts';
import { newInstance, releaseObject } from './object.ts';

const SOURCE_FILE_LOADER = new TypeSpec({
  name: 'SourceFileLoader',
  module: '_frozen_importlib_external',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasDict | TypeFlags.HasWeakrefs,
  basicsize: (profile) => profile.exceptionBytes,
  slots: {
    tpDealloc: (t, o) => {
      const self = o as PyContainer;
      t.heap.untrack(self);
      clearWeakrefs(t, self);
      clear(t, self);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const { dict } = o as PyContainer;
      if (dict !== null) visit(dict);
    },
    tpClear: (t, o) => clear(t, o as PyContainer),
  },
  getset: [{ name: '__dict__', get: genericDict, set: setGenericDict }],
});

function clear(t: Thread, o: PyContainer): void {
  const { dict } = o;
  o.dict = null;
  xdecref(t, dict);
}

/** The loader of the file at `path`, as the module `name`. */
export function newSourceFileLoader(t: Thread, name: PyStr, path: PyStr): PyObject {
  const o = newInstance(t, t.typeOf(SOURCE_FILE_LOADER));
  o.dict = newDict(t);
  dictSetStr(t, o.dict, t.name('name'), name);
  dictSetStr(t, o.dict, t.name('path'), path);
  return o;
}
