// exit, quit, help, copyright, credits and license: what the site module adds to builtins. Follows Lib/_sitebuiltins.py, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { raiseWith } from '../objects/errors.ts';
import { SYSTEM_EXIT } from '../objects/exceptions.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { newStr } from '../objects/str.ts';

const QUITTER = new TypeSpec({
  name: 'Quitter',
  module: '_sitebuiltins',
  flags: 0,
  basicsize: 32,
  slots: {
    tpDealloc: (t, o) => releaseObject(t, o),
    tpRepr: (t, o) => newStr(t, `Use ${String(o.value)}() or Ctrl-D (i.e. EOF) to exit`),
    tpCall: (t, _o, args) => {
      throw raiseWith(t, SYSTEM_EXIT, [incref(args[0] ?? t.none)]);
    },
  },
});

const PRINTER = new TypeSpec({
  name: '_Printer',
  module: '_sitebuiltins',
  flags: 0,
  basicsize: 32,
  slots: {
    tpDealloc: (t, o) => releaseObject(t, o),
    tpRepr: (t, o) => newStr(t, String(o.value)),
    tpCall: (t, o) => {
      t.writeStdout(`${String(o.value)}\n`);
      return incref(t.none);
    },
  },
});

function make(t: Thread, spec: TypeSpec, value: string): PyObject {
  const o = newInstance(t, t.typeOf(spec));
  o.value = value;
  return o;
}

/** `help` is of a class in Python, in _sitebuiltins. */
function makeHelper(t: Thread): PyObject {
  const module = t.importModule('_sitebuiltins');
  const helper = getAttrText(t, module, '_Helper');
  try {
    return t.call(helper, [], null);
  } finally {
    decref(t, helper);
    decref(t, module);
  }
}

export const SITE_BUILTINS: ReadonlyMap<string, (t: Thread) => PyObject> = new Map([
  ['help', makeHelper],
  ['exit', (t: Thread) => make(t, QUITTER, 'exit')],
  ['quit', (t: Thread) => make(t, QUITTER, 'quit')],
  [
    'copyright',
    (t: Thread) => make(t, PRINTER, 'Simulated by HeapLab; Python is a trademark of the Python Software Foundation.'),
  ],
  ['credits', (t: Thread) => make(t, PRINTER, 'Thanks to all who made CPython what it is.')],
  ['license', (t: Thread) => make(t, PRINTER, 'See https://www.python.org/psf/license/')],
]);
