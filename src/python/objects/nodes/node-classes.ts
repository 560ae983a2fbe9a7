// The classes of syntax tree nodes: `ast.AST`, one class for each definition of the grammar, one for each constructor.
// Follows Python/Python-ast.c (init_types, ast_type_init, ast_type_reduce) of CPython 3.10-3.13. All but AST are made by `type`, so
// that a program can derive from them and set their attributes. They are made when an interpreter first needs one, and kept for good.

import { decref, decrefAll } from '../../heap/heap.ts';
import { incref, isSubtype, type PyContainer, type PyObject, type PyType, TypeFlags } from '../../heap/object.ts';
import type { Thread } from '../../heap/thread.ts';
import { noArgs, TypeSpec } from '../../heap/type-spec.ts';
import { dictSetStr, newDict } from '../dict.ts';
import { genericDict, setGenericDict } from '../instance-attributes.ts';
import { newInstance } from '../object.ts';
import { setAttr } from '../protocols/attribute.ts';
import { internInPlace, newStr } from '../str.ts';
import { newTuple } from '../tuple.ts';
import { typeDict } from '../type-dict.ts';
import { typeNew } from '../type-new.ts';
import { addFieldTypes } from './field-types.ts';
import { constructorText, type Definition, definitionText, type Field, type NodeGrammar, nodeGrammar } from './grammar.ts';
import { initNode, reduceNode } from './node-construction.ts';
import { clearNode, deallocNode, traverseNode } from './node-life.ts';

/** `ast.AST`. */
export const NODE: TypeSpec = new TypeSpec({
  name: 'AST',
  module: 'ast',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasDict,
  basicsize: 24,
  slots: {
    tpNew: (t, type) => newInstance(t, type),
    tpInit: (t, self, args, kwnames) => initNode(t, self, args, kwnames),
    tpDealloc: deallocNode,
    tpTraverse: traverseNode,
    tpClear: clearNode,
  },
  methods: [noArgs('__reduce__', reduceNode)],
  getset: [{ name: '__dict__', get: genericDict, set: setGenericDict }],
  attributes: {
    __doc__: (t) => incref(t.none),
    _fields: (t) => incref(t.emptyTuple),
    __match_args__: (t) => incref(t.emptyTuple),
    _attributes: (t) => incref(t.emptyTuple),
  },
});

export interface NodeClasses {
  readonly grammar: NodeGrammar;
  /** By name, in the order in which they are made; without AST. */
  readonly classes: ReadonlyMap<string, PyType>;
  /** The one object for each operator and context. */
  readonly singletons: ReadonlyMap<string, PyObject>;
  readonly nameOf: ReadonlyMap<PyType, string>;
}

const CLASSES = new WeakMap<Thread, NodeClasses>();

/** Has this interpreter made its classes? Without them no object can be a node. */
export function hasNodeClasses(t: Thread): boolean {
  return CLASSES.has(t);
}

export function isNode(t: Thread, o: PyObject): boolean {
  return hasNodeClasses(t) && isSubtype(o.type, t.typeOf(NODE));
}

export function nodeClasses(t: Thread): NodeClasses {
  const known = CLASSES.get(t);
  if (known !== undefined) return known;
  const made = makeClasses(t);
  CLASSES.set(t, made);
  return made;
}

function makeClasses(t: Thread): NodeClasses {
  const grammar = nodeGrammar(t.profile);
  const root = t.typeOf(NODE);
  typeDict(t, root);
  root.flags &= ~TypeFlags.Immutable;
  const classes = new Map<string, PyType>();
  const singletons = new Map<string, PyObject>();
  const make = (name: string, base: PyType, fields: readonly Field[], doc: string): PyType => {
    const made = makeClass(t, { name, base, fields, doc });
    classes.set(name, made);
    t.keepForever(made);
    return made;
  };
  for (const definition of grammar.definitions) {
    const { name, constructors, isSum, isEnumeration } = definition;
    if (!isSum) {
      const { fields } = constructors[0]!;
      const cls = make(name, root, fields, constructorText(constructors[0]!));
      addAttributes(t, cls, definition);
      setOptional(t, cls, fields);
      continue;
    }
    const sum = make(name, root, [], definitionText(definition));
    addAttributes(t, sum, definition);
    for (const constructor of constructors) {
      const cls = make(constructor.name, sum, constructor.fields, constructorText(constructor));
      setOptional(t, cls, constructor.fields);
      if (!isEnumeration) continue;
      const only = newInstance(t, cls);
      singletons.set(constructor.name, only);
      t.keepForever(only);
    }
  }
  if (t.profile.nodesKnowFieldTypes) addFieldTypes(t, grammar, classes);
  return { grammar, classes, singletons, nameOf: new Map([...classes].map(([name, cls]) => [cls, name])) };
}

interface ClassPlan {
  readonly name: string;
  readonly base: PyType;
  readonly fields: readonly Field[];
  readonly doc: string;
}

/** New reference. */
function makeClass(t: Thread, { name, base, fields, doc }: ClassPlan): PyType {
  const namespace = newDict(t);
  const names = nameTuple(t, fields);
  const put = (key: string, value: PyObject): void => dictSetStr(t, namespace, t.name(key), value);
  const owned = [newStr(t, name), newTuple(t, [incref(base)]), namespace, names, newStr(t, 'ast'), newStr(t, doc)];
  put('_fields', names);
  put('__match_args__', names);
  put('__module__', owned[4]!);
  put('__doc__', owned[5]!);
  const made = typeNew(t, t.types.type, owned.slice(0, 3), null) as PyType;
  decrefAll(t, owned);
  return made;
}

/** New reference. */
function nameTuple(t: Thread, fields: readonly Field[]): PyContainer {
  return newTuple(
    t,
    fields.map((field) => internInPlace(t, newStr(t, field.name))),
  );
}

function addAttributes(t: Thread, cls: PyType, { attributes }: Definition): void {
  const names = nameTuple(t, attributes);
  setAttr(t, cls, t.name('_attributes'), names);
  decref(t, names);
  setOptional(t, cls, attributes);
}

/** What may be missing is None on the class. */
function setOptional(t: Thread, cls: PyType, fields: readonly Field[]): void {
  for (const { name, count } of fields) if (count === 'optional') setAttr(t, cls, t.name(name), t.none);
}
