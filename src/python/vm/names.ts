// Strings the machine makes for itself: interned names, and probes that look a key up without being on the heap.

import { immortalize } from '../heap/heap.ts';
import { Interned, PyStr } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { computeHash, internInPlace, newStr } from '../objects/str.ts';

/** An interned name that is kept for good; static data, as CPython's own identifiers are. */
export function newInterned(t: Thread, text: string): PyStr {
  const known = t.interned.get(text);
  if (known !== undefined && known.refcount > 0) {
    known.refcount++;
    return known;
  }
  if (text.length === 0 || (text.length === 1 && !t.profile.startupNames.has(text))) return internInPlace(t, newStr(t, text));
  const s = new PyStr(t.types.str, t.heap.newStaticAddress(48 + text.length), text, null, 48 + text.length);
  s.interned = Interned.Mortal;
  if (t.profile.immortalObjects) {
    s.interned = Interned.Immortal;
    immortalize(s);
  }
  t.interned.set(text, s);
  computeHash(t, s);
  return s;
}

/** A str only for looking a key up; never stored, never freed. */
export function newProbe(t: Thread, text: string): PyStr {
  const s = new PyStr(t.types.str, 0, text, null, 0);
  computeHash(t, s);
  return s;
}
