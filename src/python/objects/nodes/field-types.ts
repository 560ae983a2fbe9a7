// `_field_types` of the node classes (3.13): each field's name with the type that its value should have.
// Follows add_ast_annotations of Python/Python-ast.c, CPython 3.13.

import { decref } from '../../heap/heap.ts';
import type { PyObject, PyType } from '../../heap/object.ts';
import { incref } from '../../heap/object.ts';
import type { Thread } from '../../heap/thread.ts';
import { dictSetStr, newDict } from '../dict.ts';
import { newGenericAlias } from '../generic-alias.ts';
import { setAttr } from '../protocols/attribute.ts';
import { newUnion } from '../union.ts';
import type { Field, NodeGrammar } from './grammar.ts';

export function addFieldTypes(t: Thread, grammar: NodeGrammar, classes: ReadonlyMap<string, PyType>): void {
  for (const { constructors } of grammar.definitions) {
    for (const { name, fields } of constructors) {
      const types = newDict(t);
      for (const field of fields) {
        const type = fieldType(t, field, classes);
        dictSetStr(t, types, t.name(field.name), type);
        decref(t, type);
      }
      const cls = classes.get(name)!;
      setAttr(t, cls, t.name('_field_types'), types);
      setAttr(t, cls, t.name('__annotations__'), types);
      decref(t, types);
    }
  }
}

/** New reference. */
function fieldType(t: Thread, { type, count }: Field, classes: ReadonlyMap<string, PyType>): PyObject {
  const plain = plainType(t, type, classes);
  if (count === 'many') return newGenericAlias(t, t.types.list, plain);
  if (count === 'optional') return newUnion(t, plain, t.none);
  return incref(plain);
}

function plainType(t: Thread, type: string, classes: ReadonlyMap<string, PyType>): PyType {
  switch (type) {
    case 'identifier':
    case 'string':
      return t.types.str;
    case 'int':
      return t.types.int;
    case 'constant':
      return t.types.object;
    default:
      return classes.get(type)!;
  }
}
