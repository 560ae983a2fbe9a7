// _sources: the text behind a file name, for linecache. Stands for the files of an installation: CPython reads them from disk.
// Answers for the running snippet and for every module of lib/ that was imported, None for others.

import { incref, type PyObject } from '../heap/object.ts';
import { oneArg, positional } from '../heap/type-spec.ts';
import { newInt } from '../objects/int.ts';
import { isStr, newStr, strOf } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { lengthOf, pointsOf, utf16Of } from '../text/str-data.ts';
import type { PyThread } from '../vm/thread.ts';
import { libraryLineAnchors, segmentAnchors } from '../vm/traceback-anchors.ts';
import { width } from '../vm/traceback-lines.ts';
import type { NativeModule } from './native-module.ts';
import { findProgramModule } from './program-modules.ts';

const textOf = (o: PyObject): string => utf16Of(pointsOf(strOf(o)));

export const SOURCES: NativeModule = {
  name: '_sources',
  functions: [
    oneArg('source_of', (t, _self, filename) => {
      const thread = t as PyThread; // every Thread of a running process is one
      const text = isStr(filename) && !thread.sourcesGone ? thread.sources.get(utf16Of(pointsOf(strOf(filename)))) : undefined;
      return text === undefined ? incref(t.none) : newStr(t, text);
    }),
    // Where a module of the library lies, whether it is imported or not: 'built-in', a path, or None.
    oneArg('path_of', (t, _self, name) => {
      const thread = t as PyThread;
      const path = thread.modules.pathOf(thread, textOf(name));
      return path === null ? incref(t.none) : newStr(t, path);
    }),
    // The file of the program that a module's text is in, or None.
    oneArg('file_of', (t, _self, name) => {
      const found = findProgramModule(t as PyThread, textOf(name));
      return found === null ? incref(t.none) : newStr(t, found.path);
    }),
    // import_by(name, run): the module; a text in a file of the program is run by calling `run` with the new module.
    positional('import_by', [2, 2], (t, _self, [name, run]) => {
      const thread = t as PyThread;
      return thread.modules.importModule(thread, textOf(name as PyObject), run as PyObject);
    }),
    // (left line, left column, right line, right column), or None.
    oneArg('anchors_of', (t, _self, segment) => {
      const text = textOf(segment);
      const found = t.profile.pythonTracebackPrinter ? segmentAnchors(text, t.profile) : libraryLineAnchors(text, t.profile);
      if (found === null) return incref(t.none);
      const { leftLine, leftColumn, rightLine, rightColumn } = found;
      return newTuple(
        t,
        [leftLine, leftColumn, rightLine, rightColumn].map((n) => newInt(t, n)),
      );
    }),
    oneArg('width_of', (t, _self, line) => newInt(t, width(t as PyThread, textOf(line), lengthOf(strOf(line))))),
  ],
};
