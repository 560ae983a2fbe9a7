// The objects that exist before any program: None, the booleans, small ints, the empty tuple, '' and b'', characters.
// Follows Include/internal/pycore_runtime_init.h, CPython 3.12: from 3.11 they are static data, in 3.10 heap blocks made at start-up.

import { immortalize } from '../heap/heap.ts';
import { type Address, KEPT_REFCOUNT, PyAtom, PyContainer, type PyObject, PyStr, type PyType } from '../heap/object.ts';
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
  /** Makes the shared object of a character or byte at its place in static data; null where the version has none there. */
  readonly staticCharacter: ((code: number) => PyStr) | null;
  readonly staticByte: ((code: number) => PyAtom) | null;
}

const SMALL_INTS = 262;
const SMALL_INT_MIN = -5;
/** Distance of the static one-byte bytes objects. */
const SINGLE_BYTES_STEP = 48;
const SINGLE_BYTES = 34;

export function makeSingletons(t: Thread): Singletons {
  const { types, heap, profile } = t;
  const misaligned = profile.staticMisalignedBytes;
  // The machine itself holds on to these, so that no program can bring their count to 0.
  const keep: Keep = (o) => {
    if (profile.immortalObjects) immortalize(o);
    else o.refcount = KEPT_REFCOUNT;
    return o;
  };
  const atom = (type: PyType, bytes: number, value: unknown): PyAtom =>
    keep(new PyAtom(type, heap.newStaticAddress(bytes), value, bytes));
  const place = (bytes: number, misalignedBytes: 0 | 8): Address =>
    profile.staticSmallObjects ? heap.newStaticAddress(bytes, misalignedBytes) : heap.newEarlyAddress(bytes);
  const none = atom(types.none, 16, null);
  const notImplemented = atom(types.notImplemented, 16, null);
  const ellipsis = atom(types.ellipsis, 16, null);
  const true_ = atom(types.bool, 32, 1);
  const false_ = atom(types.bool, 32, 0);
  const smallInts: PyAtom[] = [];
  for (let i = 0; i < SMALL_INTS; i++)
    smallInts.push(keep(new PyAtom(types.int, place(32, misaligned.smallInts), i + SMALL_INT_MIN, 32)));
  const emptyTuple = keep(new PyContainer(types.tuple, place(24, misaligned.emptyTuple), []));
  const emptyStr = keep(new PyStr(types.str, place(48, misaligned.emptyStr), '', null, 48));
  emptyStr.kind = 0;
  const emptyBytes = keep(new PyAtom(types.bytes, place(40, misaligned.emptyBytes), new Uint8Array(0), 40));
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
    ...makeCharacters(t, keep),
  };
}

type Keep = <T extends PyObject>(o: T) => T;

/** Those that lie in static data are there from the start; most programs never ask for most of them. */
function makeCharacters(
  t: Thread,
  keep: Keep,
): Pick<Singletons, 'characters' | 'singleBytes' | 'staticCharacter' | 'staticByte'> {
  const { types, heap, profile } = t;
  const { ascii, wide } = profile.strHeaderBytes;
  const characters = new Array<PyStr | null>(256).fill(null);
  const singleBytes = new Array<PyAtom | null>(256).fill(null);
  if (!profile.staticSmallObjects) {
    // Heap blocks, of which the start of the interpreter has made those of ASCII when it first needed each.
    for (const text of profile.asciiInAddressOrder) {
      const made = heap.newStr(types.str, ascii + 2, text, null);
      made.kind = 0;
      characters[text.charCodeAt(0)] = made;
    }
    for (const byte of profile.startupSingleBytes) {
      const code = byte.charCodeAt(0);
      singleBytes[code] = heap.newAtom(types.bytes, SINGLE_BYTES, Uint8Array.of(code)) as PyAtom;
    }
    return { characters, singleBytes, staticCharacter: null, staticByte: null };
  }
  const misaligned = profile.staticMisalignedBytes;
  const bytesOf = (code: number): number => (code < 128 ? ascii : wide) + 2;
  const row = [
    [128, bytesOf(0)],
    [128, bytesOf(128)],
  ] as const;
  const characterAddress = heap.newStaticAddresses(row, misaligned.characters);
  const byteAddress = heap.newStaticAddresses([[256, SINGLE_BYTES_STEP]], misaligned.singleBytes);
  const staticCharacter = (code: number): PyStr => {
    const made = keep(new PyStr(types.str, characterAddress(code), String.fromCharCode(code), null, bytesOf(code)));
    made.kind = code < 128 ? 0 : 1;
    return made;
  };
  const staticByte = (code: number): PyAtom =>
    keep(new PyAtom(types.bytes, byteAddress(code), Uint8Array.of(code), SINGLE_BYTES));
  return { characters, singleBytes, staticCharacter, staticByte };
}
