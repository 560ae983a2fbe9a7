// How a reader and a writer of _csv come to be: the object exists, with nothing in it, before its arguments are looked at.
// Follows csv_reader and csv_writer of Modules/_csv.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, type NativeSpec, type TypeSpec } from '../heap/type-spec.ts';
import { positionalRange } from '../objects/container-arguments.ts';
import { callDialect } from './csv-dialect.ts';

interface CsvMaking<Data extends { dialect: PyObject }> {
  readonly name: string;
  readonly type: () => TypeSpec;
  readonly bytes: number;
  /** With references of its own to None where something is to come. */
  readonly empty: (t: Thread) => Data;
  /** Takes what is read from or written to. Borrows it. */
  readonly open: (t: Thread, data: Data, subject: PyObject) => void;
}

export function csvFunction<Data extends { dialect: PyObject }>({ name, type, bytes, empty, open }: CsvMaking<Data>): NativeSpec {
  return keywords(
    name,
    (t, _self, args, kwnames) => {
      const count = args.length - (kwnames?.length ?? 0);
      const o = t.heap.newContainer(t, t.typeOf(type()), bytes, null);
      const data = empty(t);
      o.value = data;
      try {
        positionalRange(t, '', count, 1, 2);
        open(t, data, args[0] as PyObject);
        data.dialect = replaced(t, data.dialect, callDialect(t, count > 1 ? args[1] : undefined, args, kwnames));
      } catch (thrown) {
        decref(t, o);
        throw thrown;
      }
      t.heap.track(o);
      return o;
    },
    { takesDict: true },
  );
}

/** The value, when the one in its place has been given up. */
export function replaced(t: Thread, old: PyObject, value: PyObject): PyObject {
  decref(t, old);
  return value;
}

/** In 3.10 the type can be called; what it makes has no content, and CPython crashes where it is used. */
export const isEmpty = (o: PyObject): boolean => o.value === null;
