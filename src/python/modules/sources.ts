// _sources: the text behind a file name, for linecache. Stands for the files of an installation: CPython reads them from disk.
// Answers for the running snippet and for every module of lib/ that was imported, None for others.

import { incref } from '../heap/object.ts';
import { oneArg } from '../heap/type-spec.ts';
import { isStr, newStr, strOf } from '../objects/str.ts';
import { pointsOf, utf16Of } from '../text/str-data.ts';
import type { PyThread } from '../vm/thread.ts';
import type { NativeModule } from './native-module.ts';

export const SOURCES: NativeModule = {
  name: '_sources',
  functions: [
    oneArg('source_of', (t, _self, filename) => {
      const thread = t as PyThread; // every Thread of a running process is one
      const text = isStr(filename) && !thread.sourcesGone ? thread.sources.get(utf16Of(pointsOf(strOf(filename)))) : undefined;
      return text === undefined ? incref(t.none) : newStr(t, text);
    }),
  ],
};
