// How a node of a syntax tree lives and dies: it has a dict of attributes and nothing else.
// Follows ast_dealloc, ast_traverse and ast_clear of Python/Python-ast.c, CPython 3.10-3.13.

import { xdecref } from '../../heap/heap.ts';
import type { PyContainer, PyObject, Visit } from '../../heap/object.ts';
import type { Thread } from '../../heap/thread.ts';
import { releaseObject } from '../object.ts';

export function deallocNode(t: Thread, o: PyObject): void {
  t.heap.untrack(o as PyContainer);
  clearNode(t, o);
  releaseObject(t, o);
}

export function traverseNode(o: PyObject, visit: Visit): void {
  const { dict } = o as PyContainer;
  if (dict !== null) visit(dict);
}

export function clearNode(t: Thread, o: PyObject): void {
  const self = o as PyContainer;
  const { dict } = self;
  self.dict = null;
  xdecref(t, dict);
}
