// os.scandir() and the entries it gives. Follows ScandirIterator and DirEntry of Modules/posixmodule.c, CPython 3.10-3.13.
// Entries come in the order in which they were made; of a real system no order is promised.

import type { Inode } from '../files/inode.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { isBytes } from '../objects/bytes.ts';
import { newInt } from '../objects/int.ts';
import { selfIter } from '../objects/iterator-support.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { isTrue } from '../objects/protocols/number.ts';
import { reprText } from '../objects/protocols/object.ts';
import { pathText } from '../objects/protocols/path.ts';
import { newStrFromText } from '../objects/str.ts';
import { classGetItem } from '../objects/type.ts';
import { calling, descriptors, newName, type PathArgument } from './posix-path.ts';
import { newStatResult } from './posix-stat.ts';

class DirEntry {
  constructor(
    readonly inode: Inode,
    /** Owned, as the caller of scandir named things: str or bytes. */
    readonly name: PyObject,
    readonly path: PyObject,
  ) {}
}

function entryOf(o: PyObject): DirEntry {
  return o.value as DirEntry;
}

/** What the entry leads to; null for a link to nothing. */
function followed(t: Thread, o: PyObject, follow: boolean): Inode | null {
  const { inode, path } = entryOf(o);
  if (inode.kind !== 'link' || !follow) return inode;
  try {
    return descriptors(t).files.find(pathText(path));
  } catch {
    // A link that leads nowhere is neither file nor directory.
    return null;
  }
}

const FOLLOW = (name: string) => signature(name, { params: ['follow_symlinks'], required: 0, positionalMax: 0 });

function asking(name: string, answer: (t: Thread, o: PyObject, follow: boolean) => PyObject) {
  const shape = FOLLOW(name);
  return keywords(name, (t, o, args, kwnames) => {
    const [follow] = parseArguments(t, shape, args, kwnames);
    return answer(t, o, follow == null || isTrue(t, follow));
  });
}

export const DIR_ENTRY = new TypeSpec({
  name: 'DirEntry',
  module: 'posix',
  flags: TypeFlags.DisallowInstantiation,
  basicsize: 104,
  slots: {
    tpDealloc: (t, o) => {
      decref(t, entryOf(o).name);
      decref(t, entryOf(o).path);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      visit(entryOf(o).name);
      visit(entryOf(o).path);
    },
    tpRepr: (t, o) => newStrFromText(t, `<DirEntry ${reprText(t, entryOf(o).name)}>`),
  },
  methods: () => [
    asking('is_dir', (t, o, follow) => newBool(t, followed(t, o, follow)?.kind === 'directory')),
    asking('is_file', (t, o, follow) => newBool(t, followed(t, o, follow)?.kind === 'file')),
    noArgs('is_symlink', (t, o) => newBool(t, entryOf(o).inode.kind === 'link')),
    noArgs('is_junction', (t) => newBool(t, false), { when: (p) => p.pathsKnowJunctions }),
    asking('stat', (t, o, follow) => {
      const { inode, path } = entryOf(o);
      const given: PathArgument = { text: pathText(path), isBytes: isBytes(path), fd: -1, isNone: false };
      if (inode.kind !== 'link' || !follow) return newStatResult(t, inode);
      return calling(t, [given], () => newStatResult(t, descriptors(t).files.find(given.text)));
    }),
    noArgs('inode', (t, o) => newInt(t, entryOf(o).inode.number)),
    noArgs('__fspath__', (_t, o) => incref(entryOf(o).path)),
    oneArg('__class_getitem__', classGetItem, { binding: 'class' }),
  ],
  getset: [
    { name: 'name', member: true, get: (_t, o) => incref(entryOf(o).name) },
    { name: 'path', member: true, get: (_t, o) => incref(entryOf(o).path) },
  ],
});

class Scan {
  at = 0;
  constructor(
    readonly entries: readonly (readonly [string, Inode])[],
    readonly folder: string,
    readonly isBytes: boolean,
  ) {}
}

export const SCANDIR_ITERATOR = new TypeSpec({
  name: 'ScandirIterator',
  module: 'posix',
  flags: TypeFlags.DisallowInstantiation,
  basicsize: 56,
  slots: {
    tpDealloc: (t, o) => releaseObject(t, o),
    tpIter: selfIter,
    tpIternext: (t, o) => {
      const scan = o.value as Scan;
      const next = scan.entries[scan.at];
      if (next === undefined) return null;
      scan.at++;
      const [name, inode] = next;
      const entry = newInstance(t, t.typeOf(DIR_ENTRY));
      entry.value = new DirEntry(inode, newName(t, name, scan), newName(t, scan.folder + name, scan));
      return entry;
    },
  },
  methods: [
    noArgs('close', close),
    noArgs('__enter__', (_t, o) => incref(o)),
    positional('__exit__', [0, 3], (t, o) => close(t, o)),
  ],
});

function close(t: Thread, o: PyObject): PyObject {
  const scan = o.value as Scan;
  scan.at = scan.entries.length;
  return incref(t.none);
}

export function newScandir(t: Thread, path: PathArgument): PyObject {
  const { files } = descriptors(t);
  const directory = calling(t, [path], () => files.findDirectory(path.text));
  const folder = path.isNone ? './' : path.text.endsWith('/') ? path.text : `${path.text}/`;
  const o = newInstance(t, t.typeOf(SCANDIR_ITERATOR));
  o.value = new Scan([...(directory.entries ?? [])], folder, path.isBytes);
  return o;
}
