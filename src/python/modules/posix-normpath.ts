// posix._path_normpath and posix._path_splitroot_ex: what os.path has in C from 3.11 and from 3.13 on.
// Follows os__path_normpath_impl and os__path_splitroot_ex_impl of Modules/posixmodule.c, and _Py_normpath of Python/fileutils.c.

import { decref } from '../heap/heap.ts';
import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, type NativeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { isBytes } from '../objects/bytes.ts';
import { typeError } from '../objects/errors.ts';
import { fspath, pathText } from '../objects/protocols/path.ts';
import { isStr } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { newName } from './posix-path.ts';

interface GivenPath {
  readonly text: string;
  readonly isBytes: boolean;
}

function pathOf(t: Thread, o: PyObject, fn: string): GivenPath {
  const path = fspath(t, o, `${fn}: path should be string, bytes or os.PathLike, not ${o.type.name}`);
  const given = { text: pathText(path), isBytes: isBytes(path) };
  decref(t, path);
  return given;
}

/** The slashes a path begins with, as far as they mean something: exactly two are not one. */
function rootOf(text: string): string {
  if (!text.startsWith('/')) return '';
  return text.startsWith('//') && !text.startsWith('///') ? '//' : '/';
}

/** Without empty parts, `.` and what `..` takes back; empty when nothing is left. */
function normal(text: string): string {
  const root = rootOf(text);
  const parts: string[] = [];
  for (const part of text.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue;
    const isUp = part === '..';
    if (isUp && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
    else if (!isUp || root === '') parts.push(part);
  }
  return root + parts.join('/');
}

const NORMPATH = signature('_path_normpath', { params: ['path'], required: 1 });

const pathNormpath = keywords(
  '_path_normpath',
  (t, _module, args, kwnames) => {
    const [given] = parseArguments(t, NORMPATH, args, kwnames) as [PyObject];
    const isWhole = t.profile.normpathIsOfC;
    if (!isWhole && !isStr(given)) throw typeError(t, `expected 'str', not '${given.type.name}'`);
    const path = pathOf(t, given, '_path_normpath');
    t.charge(path.text.length);
    const result = normal(path.text);
    return newName(t, result === '' && isWhole ? '.' : result, path);
  },
  { when: (profile) => profile.hasPathNormpath },
);

const SPLITROOT = signature('_path_splitroot_ex', { params: ['path'], required: 1 });

const pathSplitroot = keywords(
  '_path_splitroot_ex',
  (t, _module, args, kwnames) => {
    const [given] = parseArguments(t, SPLITROOT, args, kwnames) as [PyObject];
    const path = pathOf(t, given, '_path_splitroot_ex');
    const root = rootOf(path.text);
    return newTuple(
      t,
      ['', root, path.text.slice(root.length)].map((part) => newName(t, part, path)),
    );
  },
  { when: (profile) => profile.normpathIsOfC },
);

export const POSIX_NORMPATH_FUNCTIONS: readonly NativeSpec[] = [pathNormpath, pathSplitroot];
