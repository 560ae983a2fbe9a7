// `Name('x', Load())`: how a program makes a node, and how a node is pickled and copied.
// Follows ast_type_init and ast_type_reduce of Python/Python-ast.c, CPython 3.10-3.13. From 3.13 a class knows the types of its fields:
// missing lists and contexts are filled in, what else is missing or unknown is warned of.

import { decref, decrefAll } from '../../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../../heap/object.ts';
import type { Thread } from '../../heap/thread.ts';
import type { KeywordNames } from '../../heap/type-slots.ts';
import { dictGetItem } from '../dict.ts';
import { typeError } from '../errors.ts';
import { GENERIC_ALIAS } from '../generic-alias.ts';
import { newList } from '../list-storage.ts';
import { attributeName, getAttrTextOrNull, setAttr } from '../protocols/attribute.ts';
import { collectItems } from '../protocols/iterate.ts';
import { contains } from '../protocols/object.ts';
import { newSet, SetCursor, setAdd, setDiscard, setNext } from '../set.ts';
import { strOf } from '../str.ts';
import { newTuple } from '../tuple.ts';
import { shortTypeName } from '../type.ts';
import { UNION } from '../union.ts';
import { nodeClasses } from './node-classes.ts';

export function initNode(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const fields = getAttrTextOrNull(t, self.type, '_fields');
  if (fields === null) return initNamed(t, self, [], args, kwnames, null);
  try {
    const names = collectItems(t, fields);
    try {
      initNamed(t, self, names, args, kwnames, fields);
    } finally {
      decrefAll(t, names);
    }
  } finally {
    decref(t, fields);
  }
}

function initNamed(
  t: Thread,
  self: PyObject,
  names: readonly PyObject[],
  args: readonly PyObject[],
  kwnames: KeywordNames,
  fields: PyObject | null,
): void {
  const count = args.length - (kwnames?.length ?? 0);
  const typeName = self.type.name;
  const remaining = t.profile.nodesKnowFieldTypes ? newSet(t) : null;
  try {
    if (remaining !== null) for (const name of names) setAdd(t, remaining, name);
    if (count > names.length) {
      const plural = names.length === 1 ? '' : 's';
      throw typeError(t, `${shortTypeName(self.type)} constructor takes at most ${names.length} positional argument${plural}`);
    }
    for (let i = 0; i < count; i++) {
      const name = names[i] as PyObject;
      setAttr(t, self, attributeName(t, name), args[i] as PyObject);
      if (remaining !== null) setDiscard(t, remaining, name);
    }
    for (const [i, name] of (kwnames ?? []).entries()) {
      if (fields !== null && contains(t, fields, name)) {
        const isGivenTwice =
          remaining === null ? names.slice(0, count).some((given) => t.equalTo(given, name)) : !setDiscard(t, remaining, name);
        if (isGivenTwice) throw typeError(t, `${typeName} got multiple values for argument '${name.value}'`);
      } else if (remaining !== null) warnOfUnknown(t, self, name);
      setAttr(t, self, t.internKey(name), args[count + i] as PyObject);
    }
    if (remaining !== null) fillMissing(t, self, remaining);
  } finally {
    if (remaining !== null) decref(t, remaining);
  }
}

function warnOfUnknown(t: Thread, self: PyObject, name: PyObject): void {
  const attributes = getAttrTextOrNull(t, self.type, '_attributes');
  if (attributes !== null) {
    const isKnown = contains(t, attributes, name);
    decref(t, attributes);
    if (isKnown) return;
  }
  t.warn(
    'DeprecationWarning',
    `${self.type.name}.__init__ got an unexpected keyword argument '${strOf(name).value}'. Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.`,
  );
}

/** Lists begin empty, the context is Load, what may be None is None on the class; the rest should have been given. */
function fillMissing(t: Thread, self: PyObject, remaining: PyContainer): void {
  const missing: PyObject[] = [];
  const cursor = new SetCursor();
  while (setNext(remaining, cursor)) missing.push(incref(cursor.key as PyObject));
  if (missing.length === 0) return;
  const types = getAttrTextOrNull(t, self.type, '_field_types');
  try {
    if (types !== null) for (const name of missing) fillField(t, self, name, types);
  } finally {
    if (types !== null) decref(t, types);
    decrefAll(t, missing);
  }
}

function fillField(t: Thread, self: PyObject, name: PyObject, types: PyObject): void {
  const type = dictGetItem(t, types as PyContainer, name);
  const text = strOf(name).value;
  if (type === null) {
    const message = `Field '${text}' is missing from ${self.type.name}._field_types. This will become an error in Python 3.15.`;
    return t.warn('DeprecationWarning', message);
  }
  if (type.type === t.typeOf(UNION)) return;
  const { classes, singletons } = nodeClasses(t);
  if (type.type === t.typeOf(GENERIC_ALIAS)) {
    const empty = newList(t, []);
    setAttr(t, self, attributeName(t, name), empty);
    decref(t, empty);
  } else if (type === classes.get('expr_context')) {
    setAttr(t, self, attributeName(t, name), singletons.get('Load') as PyObject);
  } else {
    const message = `${self.type.name}.__init__ missing 1 required positional argument: '${text}'. This will become an error in Python 3.15.`;
    t.warn('DeprecationWarning', message);
  }
}

export function reduceNode(t: Thread, self: PyObject): PyObject {
  const dict = getAttrTextOrNull(t, self, '__dict__') as PyContainer | null;
  if (dict === null) return newTuple(t, [incref(self.type), incref(t.emptyTuple)]);
  if (!t.profile.nodesKnowFieldTypes) return newTuple(t, [incref(self.type), incref(t.emptyTuple), dict]);
  // So many Nones that the constructor misses nothing; the state puts the values there afterwards.
  const places: PyObject[] = [];
  const fields = getAttrTextOrNull(t, self.type, '_fields');
  const names = fields === null ? [] : collectItems(t, fields);
  for (const name of names) {
    if (dictGetItem(t, dict, name) === null) break;
    places.push(incref(t.none));
  }
  decrefAll(t, names);
  if (fields !== null) decref(t, fields);
  return newTuple(t, [incref(self.type), newTuple(t, places), dict]);
}
