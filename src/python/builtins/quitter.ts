// exit, quit, help, copyright, credits and license: what the site module adds to builtins. Follows Lib/_sitebuiltins.py, CPython 3.10-3.13;
// the first three are of classes in Python.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { newStr } from '../objects/str.ts';

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

/** An object of a class in Python, in _sitebuiltins, as exit, quit and help are. */
function makeOf(t: Thread, name: string, texts: readonly string[] = []): PyObject {
  const module = t.importModule('_sitebuiltins');
  const type = getAttrText(t, module, name);
  const args = texts.map((text) => newStr(t, text));
  try {
    return t.call(type, args, null);
  } finally {
    for (const o of [type, module, ...args]) decref(t, o);
  }
}

const END_OF_FILE = 'Ctrl-D (i.e. EOF)';

export const SITE_BUILTINS: ReadonlyMap<string, (t: Thread) => PyObject> = new Map([
  ['help', (t: Thread) => makeOf(t, '_Helper')],
  ['exit', (t: Thread) => makeOf(t, 'Quitter', ['exit', END_OF_FILE])],
  ['quit', (t: Thread) => makeOf(t, 'Quitter', ['quit', END_OF_FILE])],
  [
    'copyright',
    (t: Thread) => make(t, PRINTER, 'Simulated by HeapLab; Python is a trademark of the Python Software Foundation.'),
  ],
  ['credits', (t: Thread) => make(t, PRINTER, 'Thanks to all who made CPython what it is.')],
  ['license', (t: Thread) => make(t, PRINTER, 'See https://www.python.org/psf/license/')],
]);
