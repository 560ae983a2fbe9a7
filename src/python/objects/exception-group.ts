// BaseExceptionGroup and ExceptionGroup (PEP 654). Follows Objects/exceptions.c, CPython 3.11-3.13.
// Members: message, exceptions (a tuple). Splitting keeps tracebacks, causes, contexts and notes of every part.

import { decref } from '../heap/heap.ts';
import { incref, isSubtype, isType, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { oneArg } from '../heap/type-spec.ts';
import { kindOf } from './arguments.ts';
import { newGetSetDescriptor } from './descriptors.ts';
import { typeError, valueError } from './errors.ts';
import {
  BASE_EXCEPTION,
  baseExceptionNew,
  defineException,
  EXCEPTION,
  exceptionData,
  getMember,
  replaceTraceback,
  setCause,
  setContext,
  setMember,
} from './exceptions.ts';
import { listItems, newList } from './list-storage.ts';
import { getAttrOrNull, getAttrText, setAttr } from './protocols/attribute.ts';
import { collectItems } from './protocols/iterate.ts';
import { isTrue } from './protocols/number.ts';
import { newStr, strOf } from './str.ts';
import { newTuple, tupleItems } from './tuple.ts';
import { classGetItem } from './type.ts';
import { weakrefListGetter } from './weakref.ts';

function isException(t: Thread, o: PyObject): boolean {
  return isSubtype(o.type, t.typeOf(BASE_EXCEPTION));
}

export function isExceptionGroup(t: Thread, o: PyObject): boolean {
  return isSubtype(o.type, t.typeOf(BASE_EXCEPTION_GROUP));
}

/** The exceptions inside. Borrowed. */
export function groupItems(o: PyObject): readonly PyObject[] {
  return tupleItems(getMember(o, 1) as PyObject);
}

function groupNew(t: Thread, given: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  let type = given;
  const count = args.length - (kwnames?.length ?? 0);
  if (count !== 2) {
    throw typeError(t, `BaseExceptionGroup.__new__() takes exactly 2 arguments (${count} given)`);
  }
  const [message, list] = args as [PyObject, PyObject];
  if ((message.type.flags & TypeFlags.UnicodeSubclass) === 0) {
    throw typeError(t, `BaseExceptionGroup.__new__() argument 1 must be str, not ${kindOf(t, message)}`);
  }
  if (list.type.ops.sqItem === null || (list.type.flags & TypeFlags.DictSubclass) !== 0) {
    throw typeError(t, 'second argument (exceptions) must be a sequence');
  }
  const items = collectItems(t, list);
  const tuple = newTuple(t, items);
  try {
    if (items.length === 0) throw valueError(t, 'second argument (exceptions) must be a non-empty sequence');
    const base = t.typeOf(BASE_EXCEPTION_GROUP);
    const plain = t.typeOf(EXCEPTION_GROUP);
    let onlyExceptions = true;
    items.forEach((item, i) => {
      if (!isException(t, item)) throw valueError(t, `Item ${i} of second argument (exceptions) is not an exception`);
      if (!isSubtype(item.type, t.typeOf(EXCEPTION))) onlyExceptions = false;
    });
    if (type === base && onlyExceptions) type = plain;
    else if (type === plain && !onlyExceptions) throw typeError(t, 'Cannot nest BaseExceptions in an ExceptionGroup');
    else if (!onlyExceptions && isSubtype(type, t.typeOf(EXCEPTION)))
      throw typeError(t, `Cannot nest BaseExceptions in '${type.name}'`);
    const o = baseExceptionNew(t, type, args, kwnames);
    setMember(t, o, 0, message);
    setMember(t, o, 1, tuple);
    return o;
  } finally {
    decref(t, tuple);
  }
}

/** A group like `original` with other exceptions, by its `derive`. Steals nothing. New reference; null when there are none. */
export function deriveGroup(t: Thread, original: PyObject, exceptions: readonly PyObject[]): PyObject | null {
  if (exceptions.length === 0) return null;
  const tuple = newTuple(t, exceptions.map(incref));
  const items = t.call(t.types.list, [tuple], null);
  decref(t, tuple);
  const derive = getAttrText(t, original, 'derive');
  let made: PyObject;
  try {
    made = t.call(derive, [items], null);
  } finally {
    decref(t, derive);
    decref(t, items);
  }
  if (!isExceptionGroup(t, made)) {
    decref(t, made);
    throw typeError(t, 'derive must return an instance of BaseExceptionGroup');
  }
  copyMetadata(t, original, made);
  return made;
}

function copyMetadata(t: Thread, from: PyObject, to: PyObject): void {
  const data = exceptionData(from);
  replaceTraceback(t, to, data.traceback === null ? null : incref(data.traceback));
  setContext(t, to, data.context === null ? null : incref(data.context));
  setCause(t, to, data.cause === null ? null : incref(data.cause));
  exceptionData(to).suppressContext = data.suppressContext;
  const notes = getAttrOrNull(t, from, t.name('__notes__'));
  if (notes === null) return;
  try {
    // A sequence is copied, so that the parts do not share it; anything else is left behind.
    if (notes.type.ops.sqItem === null || (notes.type.flags & TypeFlags.DictSubclass) !== 0) return;
    const copy = t.call(t.types.list, [notes], null);
    setAttr(t, to, t.name('__notes__'), copy);
    decref(t, copy);
  } finally {
    decref(t, notes);
  }
}

export type Matcher = (o: PyObject) => boolean;

export interface Split {
  readonly match: PyObject | null;
  readonly rest: PyObject | null;
}

/** Splits a tree of groups by its leaves and by whole groups. New references. */
export function splitTree(t: Thread, group: PyObject, matches: Matcher, wantRest: boolean): Split {
  if (matches(group)) return { match: incref(group), rest: null };
  if (!isExceptionGroup(t, group)) return { match: null, rest: wantRest ? incref(group) : null };
  t.enterRecursive(' in exceptiongroup_split_recursive');
  const matched: PyObject[] = [];
  const rest: PyObject[] = [];
  try {
    for (const item of groupItems(group)) {
      const part = splitTree(t, item, matches, wantRest);
      if (part.match !== null) matched.push(part.match);
      if (part.rest !== null) rest.push(part.rest);
    }
    return { match: deriveGroup(t, group, matched), rest: wantRest ? deriveGroup(t, group, rest) : null };
  } finally {
    t.leaveRecursive();
    for (const o of matched) decref(t, o);
    for (const o of rest) decref(t, o);
  }
}

/** Splits by a class or a tuple of classes. New references; None where a part is empty. */
export function splitGroup(t: Thread, group: PyObject, wanted: PyObject): [PyObject, PyObject] {
  const { match, rest } = splitTree(t, group, matcherOf(t, wanted), true);
  return [match ?? incref(t.none), rest ?? incref(t.none)];
}

export function isGroupType(t: Thread, o: PyObject): boolean {
  return isType(o) && isSubtype(o, t.typeOf(BASE_EXCEPTION_GROUP));
}

/** A group of these exceptions, borrowed. */
export function newExceptionGroup(t: Thread, message: string, exceptions: readonly PyObject[]): PyObject {
  const text = newStr(t, message);
  const list = newList(t, exceptions.map(incref));
  try {
    return t.call(t.typeOf(BASE_EXCEPTION_GROUP), [text, list], null);
  } finally {
    decref(t, text);
    decref(t, list);
  }
}

/** What is raised after the clauses of an `except*`: what they let through and what they raised, or None (_PyExc_PrepReraiseStar). */
export function prepareReraiseStar(t: Thread, original: PyObject, results: PyObject): PyObject {
  const given = listItems(results).filter((o) => o !== t.none);
  if (given.length === 0) return incref(t.none);
  // A single exception was wrapped for its clause; what came of it is new.
  if (!isExceptionGroup(t, original)) return incref(given[0] as PyObject);
  const raised = given.filter((o) => !hasSameOrigin(o, original));
  const kept = given.filter((o) => hasSameOrigin(o, original));
  const projection = kept.length === 0 ? null : project(t, original, kept);
  if (raised.length === 0) return projection ?? incref(t.none);
  try {
    const all = projection === null ? raised : [...raised, projection];
    return all.length === 1 ? incref(all[0] as PyObject) : newExceptionGroup(t, '', all);
  } finally {
    if (projection !== null) decref(t, projection);
  }
}

/** Parts of one group share its notes, traceback, cause and context; a newly raised exception does not. */
function hasSameOrigin(a: PyObject, b: PyObject): boolean {
  const x = exceptionData(a);
  const y = exceptionData(b);
  return x.traceback === y.traceback && x.cause === y.cause && x.context === y.context;
}

/** The part of `group` whose leaves occur in `kept`. New reference. */
function project(t: Thread, group: PyObject, kept: readonly PyObject[]): PyObject | null {
  const leaves = new Set<PyObject>();
  const collect = (o: PyObject): void => {
    if (isExceptionGroup(t, o)) groupItems(o).forEach(collect);
    else leaves.add(o);
  };
  kept.forEach(collect);
  return splitTree(t, group, (o) => leaves.has(o), false).match;
}

/** What `subgroup` and `split` take: a class, a tuple of classes, or a function. */
function matcherOf(t: Thread, condition: PyObject): Matcher {
  const isExceptionClass = (o: PyObject): boolean => isType(o) && isSubtype(o, t.typeOf(BASE_EXCEPTION));
  if (isExceptionClass(condition)) return (o) => isSubtype(o.type, condition as PyType);
  if ((condition.type.flags & TypeFlags.TupleSubclass) !== 0 && tupleItems(condition).every(isExceptionClass)) {
    return (o) => tupleItems(condition).some((cls) => isSubtype(o.type, cls as PyType));
  }
  if (condition.type.ops.tpCall !== null && !isType(condition)) {
    return (o) => {
      const result = t.call(condition, [o], null);
      try {
        return isTrue(t, result);
      } finally {
        decref(t, result);
      }
    };
  }
  throw typeError(t, t.profile.messages.groupCondition);
}

function derive(t: Thread, self: PyObject, exceptions: PyObject): PyObject {
  return t.call(t.typeOf(BASE_EXCEPTION_GROUP), [getMember(self, 0) as PyObject, exceptions], null);
}

function groupStr(t: Thread, self: PyObject): PyObject {
  const count = groupItems(self).length;
  const message = strOf(getMember(self, 0) as PyObject).value;
  return newStr(t, `${message} (${count} sub-exception${count > 1 ? 's' : ''})`);
}

export const BASE_EXCEPTION_GROUP = defineException('BaseExceptionGroup', BASE_EXCEPTION, {
  extraBytes: 16,
  members: ['message', 'exceptions'],
  readOnlyMembers: true,
  when: (p) => p.exceptStar,
  slots: { tpNew: groupNew, tpStr: groupStr },
  init: (t, _self, _args, kwnames) => {
    if (kwnames !== null && kwnames.length > 0) throw typeError(t, 'BaseExceptionGroup() takes no keyword arguments');
  },
  methods: [
    oneArg('__class_getitem__', classGetItem, { binding: 'class' }),
    oneArg('derive', derive),
    oneArg('split', (t, self, condition) => {
      const { match, rest } = splitTree(t, self, matcherOf(t, condition), true);
      return newTuple(t, [match ?? incref(t.none), rest ?? incref(t.none)]);
    }),
    oneArg('subgroup', (t, self, condition) => splitTree(t, self, matcherOf(t, condition), false).match ?? incref(t.none)),
  ],
});

/** Also an Exception: its second base. */
export const EXCEPTION_GROUP = defineException('ExceptionGroup', BASE_EXCEPTION_GROUP, {
  isHeapType: true,
  moreBases: () => [EXCEPTION],
  // A class made at run time in CPython, whose instances can be weakly referenced: a field, or a pre-header.
  extraBytes: (p) => (p.managedWeakrefs ? 16 : 8),
  when: (p) => p.exceptStar,
  attributes: {
    __module__: (t) => incref(t.name('builtins')),
    __weakref__: (t, type) =>
      newGetSetDescriptor(t, type, { name: '__weakref__', get: weakrefListGetter, doc: 'list of weak references to the object' }),
  },
});
