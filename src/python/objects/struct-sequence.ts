// Struct sequences: tuples whose items have names, as sys.version_info and time.struct_time are.
// Follows Objects/structseq.c, CPython 3.10-3.13. Fields beyond `visible` have names but are no items.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import { checkPositional } from './builtin-function.ts';
import { typeError } from './errors.ts';
import { newInt } from './int.ts';
import { newInstance, releaseObject } from './object.ts';
import { collectItems } from './protocols/iterate.ts';
import { reprText } from './protocols/object.ts';
import { newStr, newStrFromText } from './str.ts';
import { newTuple, TUPLE, tupleItems } from './tuple.ts';

export interface StructSequenceShape {
  readonly module: string;
  readonly name: string;
  /** Names of all fields; the first `visible` are items too. */
  readonly fields: readonly string[];
  readonly visible?: number;
  /** Cannot be called from Python (sys.version_info and its like). */
  readonly sealed?: boolean;
}

export function defineStructSequence(shape: StructSequenceShape): TypeSpec {
  const visible = shape.visible ?? shape.fields.length;
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
        checkPositional(t, 'structseq', args.length - (kwnames?.length ?? 0), 1, 2);
        const given = collectItems(t, args[0] as PyObject);
        if (given.length < visible || given.length > shape.fields.length) {
          for (const item of given) decref(t, item);
          const bound =
            visible === shape.fields.length
              ? `a ${visible}-sequence`
              : given.length < visible
                ? `an at least ${visible}-sequence`
                : `an at most ${shape.fields.length}-sequence`;
          throw typeError(t, `${typeName}() takes ${bound} (${given.length}-sequence given)`);
        }
        while (given.length < shape.fields.length) given.push(incref(t.none));
        const o = newUntracked(t, type, shape.fields.length);
        o.value = given.slice(0, visible);
        o.slots = given.slice(visible);
        return o;
      },
    },
    methods: [
      noArgs('__reduce__', (t, o) => {
        const args = newTuple(t, [newTuple(t, tupleItems(o).map(incref))]);
        return newTuple(t, [incref(o.type), args]);
      }),
    ],
    getset: shape.fields.map((name, i) => ({
      name,
      member: true,
      get: (t: Thread, o: PyObject) => incref(allItems(o)[i] ?? t.none),
    })),
    attributes: {
      n_fields: (t) => newInt(t, shape.fields.length),
      n_sequence_fields: (t) => newInt(t, visible),
      n_unnamed_fields: (t) => newInt(t, 0),
      __match_args__: (t) =>
        newTuple(
          t,
          shape.fields.slice(0, visible).map((name) => newStr(t, name)),
        ),
    },
  });
  return spec;
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
