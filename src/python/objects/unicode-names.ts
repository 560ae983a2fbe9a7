// The names of characters for the interpreter's version of Unicode; decoded when first asked for.

import type { Thread } from '../heap/thread.ts';
import { UnicodeNames } from '../text/unicode/unicode-names.ts';

/** One table per Unicode version and process: a memo of constant data. */
const TABLES = new Map<string, UnicodeNames>();

export function unicodeNamesOf(t: Thread): UnicodeNames {
  const { version } = t.unicode;
  const known = TABLES.get(version);
  if (known !== undefined) return known;
  const made = new UnicodeNames(t.unicode);
  TABLES.set(version, made);
  return made;
}
