// Python objects as a syntax tree of ours: what `compile(tree, ...)` compiles.
// Follows PyAST_obj2mod of Python/Python-ast.c, CPython 3.10-3.13, and in its order: of a node its place, then its kind, then the fields;
// what a constructor needs is asked for when all its fields are read. The tree is well formed in shape; check-tree.ts looks at its sense.

import { decref } from '../../heap/heap.ts';
import { incref, isSubtype, type PyObject, type PyType } from '../../heap/object.ts';
import type { Thread } from '../../heap/thread.ts';
import type { ConstantValue, Mod } from '../../syntax/ast.ts';
import { NODE_FIELDS } from '../../syntax/ast.ts';
import { pointsOf, utf16Of } from '../../text/str-data.ts';
import { bytesOf } from '../bytes.ts';
import { complexOf } from '../complex.ts';
import { raiseNew, runtimeError, typeError, valueError } from '../errors.ts';
import { RECURSION_ERROR } from '../exceptions.ts';
import { doubleOf } from '../float.ts';
import { integerOf, isInt } from '../int.ts';
import { isList, listItems } from '../list-storage.ts';
import { getAttrOrNull } from '../protocols/attribute.ts';
import { asInt } from '../protocols/number.ts';
import { reprText } from '../protocols/object.ts';
import { SetCursor, setNext } from '../set.ts';
import { isStr, strOf } from '../str.ts';
import { tupleItems } from '../tuple.ts';
import type { Constructor, Definition, Field } from './grammar.ts';
import { type NodeClasses, nodeClasses } from './node-classes.ts';

const STEPS_PER_NODE = 8;

export interface ReadTree {
  readonly tree: Mod;
  /** Constants whose value no literal can have, with the name of the value's type. */
  readonly strangeConstants: ReadonlyMap<object, string>;
}

/** A node in the making. */
interface LooseNode {
  node: string;
  lineno?: unknown;
  col_offset?: unknown;
  end_lineno?: unknown;
  end_col_offset?: unknown;
  value?: unknown;
  [field: string]: unknown;
}

export type TreeMode = 'exec' | 'eval' | 'single' | 'func_type';

const ROOTS: { readonly [K in TreeMode]: string } = {
  exec: 'Module',
  eval: 'Expression',
  single: 'Interactive',
  func_type: 'FunctionType',
};

export function treeOfObjects(t: Thread, root: PyObject, mode: TreeMode): ReadTree {
  const reader = new ObjectReader(t);
  const wanted = ROOTS[mode];
  if (!isSubtype(root.type, nodeClasses(t).classes.get(wanted)!))
    throw typeError(t, `expected ${wanted} node, got ${root.type.name}`);
  const tree = reader.value('mod', root) as Mod;
  return { tree, strangeConstants: reader.strangeConstants };
}

class ObjectReader {
  readonly strangeConstants = new Map<object, string>();
  private readonly classes: NodeClasses;

  constructor(private readonly t: Thread) {
    this.classes = nodeClasses(t);
  }

  value(type: string, o: PyObject): unknown {
    const { t } = this;
    switch (type) {
      case 'identifier':
        if (o === t.none) return null;
        if (o.type !== t.types.str) throw typeError(t, 'AST identifier must be of type str');
        return textOf(o);
      case 'string':
        if (o === t.none) return null;
        if (o.type !== t.types.str && o.type !== t.types.bytes) throw typeError(t, 'AST string must be of type str');
        return isStr(o) ? textOf(o) : new TextDecoder().decode(bytesOf(o));
      case 'int':
        if (!isInt(o)) throw valueError(t, `invalid integer value: ${reprText(t, o)}`);
        return asInt(t, o);
      case 'constant':
        return this.constant(o);
      default:
        return this.node(this.classes.grammar.byName.get(type)!, o);
    }
  }

  private node(definition: Definition, o: PyObject): unknown {
    const { t } = this;
    const { name, isSum, isEnumeration, constructors, attributes } = definition;
    t.charge(STEPS_PER_NODE);
    if (isEnumeration) {
      for (const constructor of constructors) if (isSubtype(o.type, this.classOf(constructor.name))) return constructor.name;
      throw typeError(t, `expected some sort of ${name}, but got ${reprText(t, o)}`);
    }
    if (!isSum) {
      const node: LooseNode = { node: name };
      this.fields(node, o, constructors[0]!.fields, name);
      this.place(node, o, attributes, name);
      return this.finish(node, constructors[0]!);
    }
    if (o === t.none) return null;
    const node: LooseNode = { node: '' };
    this.place(node, o, attributes, name);
    const constructor = constructors.find(({ name: kind }) => isSubtype(o.type, this.classOf(kind)));
    if (constructor === undefined) throw typeError(t, `expected some sort of ${name}, but got ${reprText(t, o)}`);
    node.node = constructor.name;
    this.fields(node, o, constructor.fields, constructor.name);
    return this.finish(node, constructor);
  }

  private classOf(name: string): PyType {
    return this.classes.classes.get(name)!;
  }

  private place(node: LooseNode, o: PyObject, attributes: readonly Field[], owner: string): void {
    this.fields(node, o, attributes, owner);
    if (attributes.length === 0) return;
    node.end_lineno ??= this.t.profile.nodesEndWhereTheyBegin ? node.lineno : 0;
    node.end_col_offset ??= this.t.profile.nodesEndWhereTheyBegin ? node.col_offset : 0;
  }

  private fields(node: LooseNode, o: PyObject, fields: readonly Field[], owner: string): void {
    for (const field of fields) node[field.name] = this.field(o, field, owner);
  }

  private field(o: PyObject, field: Field, owner: string): unknown {
    const { t } = this;
    const { name, type, count } = field;
    const found = getAttrOrNull(t, o, t.name(name));
    if (found === null) {
      if (count === 'optional') return null;
      if (count === 'many' && t.profile.missingNodeListsAreEmpty) return [];
      throw typeError(t, `required field "${name}" missing from ${owner}`);
    }
    try {
      if (count === 'many') return this.list(found, field, owner);
      if (count === 'optional' && found === t.none) return null;
      return this.guarded(owner, type, found);
    } finally {
      decref(t, found);
    }
  }

  private list(found: PyObject, { name, type }: Field, owner: string): unknown[] {
    const { t } = this;
    if (!isList(found)) throw typeError(t, `${owner} field "${name}" must be a list, not a ${found.type.name}`);
    const { length } = listItems(found);
    const values: unknown[] = [];
    for (let i = 0; i < length; i++) {
      const item = incref(listItems(found)[i]!);
      try {
        values.push(this.guarded(owner, type, item));
      } finally {
        decref(t, item);
      }
      if (listItems(found).length !== length) throw runtimeError(t, `${owner} field "${name}" changed size during iteration`);
    }
    return values;
  }

  private guarded(owner: string, type: string, o: PyObject): unknown {
    const { t } = this;
    const where = ` while traversing '${owner}' node`;
    t.enterRecursive(where);
    try {
      return this.value(type, o);
    } catch (thrown) {
      // The host's own stack may end first.
      if (thrown instanceof RangeError) throw raiseNew(t, RECURSION_ERROR, `maximum recursion depth exceeded${where}`);
      throw thrown;
    } finally {
      t.leaveRecursive();
    }
  }

  /** What every constructor asks for; and the fields of other releases, empty. */
  private finish(node: LooseNode, constructor: Constructor): unknown {
    for (const { name, count, type } of constructor.fields) {
      if (count === 'one' && type !== 'int' && node[name] === null)
        throw valueError(this.t, `field '${name}' is required for ${constructor.name}`);
    }
    for (const name of NODE_FIELDS[constructor.name as keyof typeof NODE_FIELDS])
      if (!(name in node)) node[name] = name === 'type_params' ? [] : null;
    if (node.node === 'Constant' || node.node === 'MatchSingleton') {
      const { value } = node;
      if (value instanceof StrangeValue) {
        node.value = { type: 'None' };
        this.strangeConstants.set(node, value.typeName);
      }
    }
    return node;
  }

  private constant(o: PyObject): ConstantValue | StrangeValue {
    const { t } = this;
    const { types } = t;
    if (o === t.none) return { type: 'None' };
    if (o === t.true_ || o === t.false_) return { type: 'bool', value: o === t.true_ };
    if (o === t.ellipsis) return { type: 'Ellipsis' };
    switch (o.type) {
      case types.int:
        return { type: 'int', value: BigInt(integerOf(o)) };
      case types.float:
        return { type: 'float', value: doubleOf(o) };
      case types.complex: {
        const { real, imag } = complexOf(o);
        return { type: 'complex', real, imag };
      }
      case types.str: {
        const { value, codePoints } = strOf(o);
        return { type: 'str', value, codePoints };
      }
      case types.bytes:
        return { type: 'bytes', value: bytesOf(o) };
      case types.tuple:
        return this.items('tuple', tupleItems(o));
      case types.frozenset: {
        const items: PyObject[] = [];
        const cursor = new SetCursor();
        while (setNext(o as never, cursor)) items.push(cursor.key);
        return this.items('frozenset', items);
      }
      default:
        return new StrangeValue(o.type.name);
    }
  }

  private items(type: 'tuple' | 'frozenset', objects: readonly PyObject[]): ConstantValue | StrangeValue {
    const items: ConstantValue[] = [];
    for (const object of objects) {
      const item = this.constant(object);
      if (item instanceof StrangeValue) return item;
      items.push(item);
    }
    return { type, items };
  }
}

/** A constant of a type that has no literals. */
class StrangeValue {
  constructor(readonly typeName: string) {}
}

function textOf(o: PyObject): string {
  return utf16Of(pointsOf(strOf(o)));
}
