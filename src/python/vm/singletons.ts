// The objects that exist before any program: None, the booleans, small ints, the empty tuple, '' and b'', characters.
// Follows Include/internal/pycore_runtime_init.h, CPython 3.12: from 3.11 they are static data, in 3.10 heap blocks made at start-up.

import { immortalize } from '../heap/heap.ts';
import { IMMORTAL_BIAS, PyAtom, PyContainer, type PyObject, PyStr, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';

export interface Singletons {
  readonly none: PyAtom;
  readonly true_: PyAtom;
  readonly false_: PyAtom;
  readonly ellipsis: PyAtom;
  readonly notImplemented: PyAtom;
  readonly emptyTuple: PyContainer;
  readonly emptyStr: PyStr;
  readonly emptyBytes: PyAtom;
  readonly smallInts: PyAtom[];
  readonly characters: (PyStr | null)[];
  readonly singleBytes: (PyAtom | null)[];
}

const SMALL_INTS = 262;
const SMALL_INT_MIN = -5;

export function makeSingletons(t: Thread): Singletons {
  const { types, heap, profile } = t;
  // The machine itself holds on to these, so that no program can bring their count to 0.
  const keep = <T extends PyObject>(o: T): T => {
    if (profile.immortalObjects) immortalize(o);
    else o.refcount = IMMORTAL_BIAS / 2;
    return o;
  };
  const atom = (type: PyType, bytes: number, value: unknown): PyAtom => keep(new PyAtom(type, heap.newStaticAddress(bytes), value, bytes));
  const none = atom(types.none, 16, null);
  const notImplemented = atom(types.notImplemented, 16, null);
  const ellipsis = atom(types.ellipsis, 16, null);
  const false_ = atom(types.bool, 32, 0);
  const true_ = atom(types.bool, 32, 1);
  const smallInts: PyAtom[] = [];
  // Static addresses count downwards in our numbering, so the last int is made first.
  for (let i = SMALL_INTS - 1; i >= 0; i--) smallInts.push(atom(types.int, 32, i + SMALL_INT_MIN));
  smallInts.reverse();
  const emptyTuple = keep(new PyContainer(types.tuple, heap.newStaticAddress(24), []));
  const emptyStr = keep(new PyStr(types.str, heap.newStaticAddress(48), '', null, 48));
  emptyStr.kind = 0;
  const emptyBytes = atom(types.bytes, 40, new Uint8Array(0));
  return {
    none,
    true_,
    false_,
    ellipsis,
    notImplemented,
    emptyTuple,
    emptyStr,
    emptyBytes,
    smallInts,
    characters: new Array<PyStr | null>(256).fill(null),
    singleBytes: new Array<PyAtom | null>(256).fill(null),
  };
}
