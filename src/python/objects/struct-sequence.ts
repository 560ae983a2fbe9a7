// Struct sequences: tuples whose items have names, as sys.version_info and time.struct_time are.
// Follows Objects/structseq.c, CPython 3.10-3.13. Fields beyond `visible` have names but are no items.

import { decref, decrefAll } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, noArgs, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from './arguments.ts';
import { dictGetStr, dictSetStr, dictSize, newDict } from './dict.ts';
import { typeError } from './errors.ts';
import { newInt } from './int.ts';
import { newInstance, releaseObject } from './object.ts';
import { collectItems, isSequence } from './protocols/iterate.ts';
import { reprText } from './protocols/object.ts';
import { newStr, newStrFromText } from './str.ts';
import { newPair, newTuple, TUPLE, tupleItems } from './tuple.ts';

export interface StructSequenceShape {
  readonly module: string;
  readonly name: string;
  /** Names of all fields; the first `visible` are items too. */
  readonly fields: readonly string[];
  readonly visible?: number;
  /** Items from this place on have no attribute of their own: a hidden field has their name. */
  readonly namedItems?: number;
  /** Completes what a caller's sequence and dict left out (None so far), as the C type's own constructor does. */
  readonly complete?: (items: PyObject[], none: PyObject) => void;
  /** Cannot be called from Python (sys.version_info and its like). */
  readonly sealed?: boolean;
}

export function defineStructSequence(shape: StructSequenceShape): TypeSpec {
  const visible = shape.visible ?? shape.fields.length;
  const named = shape.namedItems ?? visible;
  const count = shape.fields.length;
  const hiddenNames = shape.fields.slice(visible);
  const attributes = [...shape.fields.slice(0, named), ...hiddenNames];
  const typeName = shape.module === 'builtins' ? shape.name : `${shape.module}.${shape.name}`;
  const spec: TypeSpec = new TypeSpec({
    name: shape.name,
    module: shape.module,
    base: () => TUPLE,
    flags: TypeFlags.HaveGc | (shape.sealed === true ? TypeFlags.DisallowInstantiation : 0),
    basicsize: 24,
    itemsize: 8,
    slots: {
      // As for the items of a tuple, with the fields that are no items.
      tpTraverse: (o, visit) => {
        for (const field of allItems(o)) visit(field);
      },
      tpDealloc: (t, o) => {
        t.heap.untrack(o as PyContainer);
        for (const field of allItems(o)) decref(t, field);
        releaseObject(t, o, 8 * shape.fields.length);
      },
      tpRepr: (t, o) => {
        const items = allItems(o);
        const parts = shape.fields.slice(0, visible).map((field, i) => `${field}=${reprText(t, items[i] as PyObject)}`);
        return newStrFromText(t, `${typeName}(${parts.join(', ')})`);
      },
      tpNew: (t, type, args, kwnames) => {
        if (shape.sealed === true) throw typeError(t, `tuple.__new__(${typeName}) is not safe, use ${typeName}.__new__()`);
        const [sequence, dict] = parseArguments(t, STRUCTSEQ, args, kwnames) as [PyObject, PyObject | null];
        const given = sequenceItems(t, sequence);
        try {
          checkGiven(t, given, dict);
          completeFrom(t, given, dict as PyContainer | null);
        } catch (thrown) {
          decrefAll(t, given);
          throw thrown;
        }
        shape.complete?.(given, t.none);
        return newOf(t, type, given);
      },
    },
    methods: [
      noArgs('__reduce__', (t, o) => {
        const items = allItems(o);
        const hidden = newDict(t);
        hiddenNames.forEach((name, at) => dictSetStr(t, hidden, t.name(name), items[visible + at] as PyObject));
        return newTuple(t, [incref(o.type), newPair(t, newTuple(t, tupleItems(o).map(incref)), hidden)]);
      }),
      keywords('__replace__', replaced, { when: (p) => p.structSequencesReplace }),
    ],
    getset: attributes.map((name, i) => ({
      name,
      member: true,
      get: (t: Thread, o: PyObject) => incref(allItems(o)[i < named ? i : i + visible - named] ?? t.none),
    })),
    attributes: {
      n_fields: (t) => newInt(t, count),
      n_sequence_fields: (t) => newInt(t, visible),
      n_unnamed_fields: (t) => newInt(t, visible - named),
      __match_args__: (t) =>
        newTuple(
          t,
          shape.fields.slice(0, named).map((name) => newStr(t, name)),
        ),
    },
  });
  return spec;

  function checkGiven(t: Thread, given: readonly PyObject[], dict: PyObject | null): void {
    if (dict !== null && (dict.type.flags & TypeFlags.DictSubclass) === 0)
      throw typeError(t, `${typeName}() takes a dict as second arg, if any`);
    if (given.length >= visible && given.length <= count) return;
    const bound = visible === count ? 'a' : given.length < visible ? 'an at least' : 'an at most';
    const wanted = given.length < visible ? visible : count;
    throw typeError(t, `${typeName}() takes ${bound} ${wanted}-sequence (${given.length}-sequence given)`);
  }

  /** The fields that the sequence has not, by name from the dict, else None. */
  function completeFrom(t: Thread, given: PyObject[], dict: PyContainer | null): void {
    let found = 0;
    for (let at = given.length; at < count; at++) {
      const value = dict === null ? null : dictGetStr(dict, t.name(shape.fields[at] as string));
      if (value !== null) found++;
      given.push(incref(value ?? t.none));
    }
    if (t.profile.structSequencesReplace && dict !== null && dictSize(dict) > found)
      throw typeError(t, `${typeName}() got duplicate or unexpected field name(s)`);
  }

  function newOf(t: Thread, type: PyType, items: readonly PyObject[]): PyObject {
    const o = newUntracked(t, type, count);
    o.value = items.slice(0, visible);
    o.slots = items.slice(visible);
    return o;
  }

  /** For copy.replace(). */
  function replaced(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
    const names = (kwnames ?? []).map((name) => name.value);
    if (args.length > names.length) throw typeError(t, '__replace__() takes no positional arguments');
    if (named < visible) throw typeError(t, `__replace__() is not supported for ${typeName} because it has unnamed field(s)`);
    const unknown = (kwnames ?? []).filter((name) => !shape.fields.includes(name.value));
    if (unknown.length > 0)
      throw typeError(t, `Got unexpected field name(s): [${unknown.map((name) => reprText(t, name)).join(', ')}]`);
    const items = allItems(o).map((item, i) => args[names.indexOf(shape.fields[i] as string)] ?? item);
    return newOf(t, o.type, items.map(incref));
  }
}

const STRUCTSEQ = signature('structseq', { params: ['sequence', 'dict'], required: 1 });

/** The items of what is iterable; its own message for what is not. */
function sequenceItems(t: Thread, sequence: PyObject): PyObject[] {
  if (sequence.type.ops.tpIter === null && !isSequence(sequence)) throw typeError(t, 'constructor requires a sequence');
  return collectItems(t, sequence);
}

function allItems(o: PyObject): readonly PyObject[] {
  const hidden = (o as PyContainer).slots ?? [];
  return [...tupleItems(o), ...(hidden as PyObject[])];
}

/** The collector never looks at struct sequences: nothing tracks them. */
function newUntracked(t: Thread, type: PyType, fieldCount: number): PyContainer {
  const o = newInstance(t, type, 8 * fieldCount);
  t.heap.untrack(o);
  return o;
}

/** A new struct sequence of all its fields. Steals the items. */
export function newStructSequence(t: Thread, spec: TypeSpec, items: PyObject[], visible = items.length): PyObject {
  const o = newUntracked(t, t.typeOf(spec), items.length);
  o.value = items.slice(0, visible);
  if (visible < items.length) o.slots = items.slice(visible);
  return o;
}
