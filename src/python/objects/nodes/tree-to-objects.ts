// A syntax tree of ours as Python objects: what `compile(text, ..., PyCF_ONLY_AST)` hands out.
// Follows PyAST_mod2obj of Python/Python-ast.c, CPython 3.10-3.13: of each node its fields in the grammar's order, then its place.

import { decref } from '../../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../../heap/object.ts';
import type { Thread } from '../../heap/thread.ts';
import { normalize } from '../../numbers/int.ts';
import type { ConstantValue, Node } from '../../syntax/ast.ts';
import { newBytes } from '../bytes.ts';
import { newComplex } from '../complex.ts';
import { raiseNew } from '../errors.ts';
import { RECURSION_ERROR } from '../exceptions.ts';
import { newFloat } from '../float.ts';
import { storeAttribute } from '../instance-attributes.ts';
import { newInt } from '../int.ts';
import { newList } from '../list-storage.ts';
import { newInstance } from '../object.ts';
import { newFrozenset } from '../set.ts';
import { internInPlace, newStrFromText, newStrOf } from '../str.ts';
import { newTuple } from '../tuple.ts';
import type { Constructor, Definition, Field } from './grammar.ts';
import { type NodeClasses, nodeClasses } from './node-classes.ts';

/** Host work for one node, in steps: an object, its dict and a handful of stores. */
const STEPS_PER_NODE = 8;

/** A new reference. */
export function objectsOfTree(t: Thread, tree: Node): PyObject {
  return new TreeReader(t).node(tree);
}

class TreeReader {
  private readonly classes: NodeClasses;
  private readonly plans = new Map<string, readonly [Definition, Constructor]>();
  private depth = 0;

  constructor(private readonly t: Thread) {
    this.classes = nodeClasses(t);
    for (const definition of this.classes.grammar.definitions)
      for (const constructor of definition.constructors) this.plans.set(constructor.name, [definition, constructor]);
  }

  node(node: Node): PyObject {
    const { t } = this;
    const [definition, constructor] = this.plans.get(node.node)!;
    if (++this.depth > t.profile.compilerDepthMax)
      throw raiseNew(t, RECURSION_ERROR, 'maximum recursion depth exceeded during ast construction');
    t.charge(STEPS_PER_NODE);
    const made = newInstance(t, this.classes.classes.get(node.node)!);
    try {
      const values = node as unknown as Readonly<Record<string, unknown>>;
      for (const field of constructor.fields) this.store(made, field, values[field.name]);
      for (const attribute of definition.attributes) this.store(made, attribute, values[attribute.name]);
    } catch (thrown) {
      decref(t, made);
      throw thrown;
    }
    this.depth--;
    return made;
  }

  private store(made: PyContainer, field: Field, value: unknown): void {
    const { t } = this;
    const object = field.count === 'many' ? this.list(field, value as readonly unknown[]) : this.value(field.type, value);
    storeAttribute(t, made, t.name(field.name), object);
    decref(t, object);
  }

  private list(field: Field, values: readonly unknown[]): PyObject {
    return newList(
      this.t,
      values.map((value) => this.value(field.type, value)),
    );
  }

  private value(type: string, value: unknown): PyObject {
    const { t } = this;
    if (value === null) return incref(t.none);
    switch (type) {
      case 'identifier':
        return internInPlace(t, newStrFromText(t, value as string));
      case 'string':
        return newStrFromText(t, value as string);
      case 'int':
        return newInt(t, value as number);
      case 'constant':
        return this.constant(value as ConstantValue);
      default:
        return typeof value === 'string' ? incref(this.classes.singletons.get(value)!) : this.node(value as Node);
    }
  }

  private constant(c: ConstantValue): PyObject {
    const { t } = this;
    switch (c.type) {
      case 'None':
        return incref(t.none);
      case 'bool':
        return incref(c.value ? t.true_ : t.false_);
      case 'Ellipsis':
        return incref(t.ellipsis);
      case 'int':
        return newInt(t, normalize(c.value));
      case 'float':
        return newFloat(t, c.value);
      case 'complex':
        return newComplex(t, c.real, c.imag);
      case 'bytes':
        return newBytes(t, c.value);
      case 'str':
        return newStrOf(t, c);
      case 'tuple':
        return newTuple(
          t,
          c.items.map((item) => this.constant(item)),
        );
      case 'frozenset':
        return newFrozenset(
          t,
          c.items.map((item) => this.constant(item)),
        );
    }
  }
}
