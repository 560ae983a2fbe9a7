// What `list[int]` and `int | str` have in common: the type variables among their arguments, what puts other types in their place,
// and how an argument is shown.
// Follows _Py_make_parameters and _Py_subs_parameters in Objects/genericaliasobject.c, CPython 3.10-3.13. Since 3.11 a variable is
// what has `__typing_subst__`, and it says itself what it accepts; 3.10 knows TypeVar by its name.

import { decref, decrefAll, xdecref } from '../heap/heap.ts';
import { incref, isType, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { typeError } from './errors.ts';
import { listItems } from './list-storage.ts';
import { getAttrText, getAttrTextOrNull } from './protocols/attribute.ts';
import { isTrue } from './protocols/number.ts';
import { getItem, reprText, strText } from './protocols/object.ts';
import { isStr, strOf } from './str.ts';
import { newTuple, tupleItems } from './tuple.ts';

function isTuple(o: PyObject): boolean {
  return (o.type.flags & TypeFlags.TupleSubclass) !== 0;
}

function isList(o: PyObject): boolean {
  return (o.type.flags & TypeFlags.ListSubclass) !== 0;
}

/** The distinct type variables of the arguments, in order. */
export function newParameters(t: Thread, args: readonly PyObject[]): PyContainer {
  const found: PyObject[] = [];
  const addUnique = (o: PyObject): void => {
    if (!found.includes(o)) found.push(incref(o));
  };
  try {
    for (const arg of args) {
      // A class has `__parameters__` as well: those that it still waits for.
      if (isType(arg)) continue;
      if (isVariable(t, arg)) {
        addUnique(arg);
        continue;
      }
      const nested = getAttrTextOrNull(t, arg, '__parameters__');
      if (nested === null) continue;
      if (isTuple(nested)) tupleItems(nested).forEach(addUnique);
      decref(t, nested);
    }
  } catch (thrown) {
    decrefAll(t, found);
    throw thrown;
  }
  return newTuple(t, found);
}

function isVariable(t: Thread, o: PyObject): boolean {
  if (!t.profile.typesSubstituteThemselves) return isNamedTypeVar(t, o);
  const substitute = getAttrTextOrNull(t, o, '__typing_subst__');
  xdecref(t, substitute);
  return substitute !== null;
}

function isNamedTypeVar(t: Thread, o: PyObject): boolean {
  if (o.type.name !== 'TypeVar') return false;
  const module = getAttrText(t, o.type, '__module__');
  const isTyping = isStr(module) && strOf(module).value === 'typing';
  decref(t, module);
  return isTyping;
}

/**
 * The arguments of `alias` with `item`, what it is subscripted with, in place of its parameters: a new tuple.
 * Every parameter gets exactly one value; that of a TypeVarTuple is a tuple, which is spread where the variable stood.
 */
export function substituteParameters(
  t: Thread,
  alias: PyObject,
  args: readonly PyObject[],
  parameters: PyContainer,
  item: PyObject,
): PyContainer {
  const variables = tupleItems(parameters);
  if (variables.length === 0) throw typeError(t, t.profile.messages.aliasNotGeneric(reprText(t, alias)));
  const given = preparedArguments(t, alias, variables, item);
  const made: PyObject[] = [];
  try {
    const values = tupleItems(given);
    if (values.length !== variables.length)
      throw typeError(t, t.profile.messages.aliasArgumentCount(reprText(t, alias), values.length, variables.length));
    for (const arg of args) substituteOne(t, arg, variables, values, made);
  } catch (thrown) {
    decrefAll(t, made);
    throw thrown;
  } finally {
    decref(t, given);
  }
  return newTuple(t, made);
}

/** What is between the brackets as a tuple, unpacked, and as each variable wants it that asks to see it first. New reference. */
function preparedArguments(t: Thread, alias: PyObject, variables: readonly PyObject[], item: PyObject): PyObject {
  const items = isTuple(item) ? tupleItems(item) : [item];
  if (!t.profile.typesSubstituteThemselves) return newTuple(t, items.map(incref));
  let given: PyObject = newTuple(t, unpackedArguments(t, items));
  try {
    for (const variable of variables) {
      const prepare = getAttrTextOrNull(t, variable, '__typing_prepare_subst__');
      if (prepare === null) continue;
      given = asTuple(t, given);
      try {
        if (prepare === t.none) continue;
        const before = given;
        given = t.call(prepare, [alias, before], null);
        decref(t, before);
      } finally {
        decref(t, prepare);
      }
    }
    return asTuple(t, given);
  } catch (thrown) {
    decref(t, given);
    throw thrown;
  }
}

/** Steals its argument. */
function asTuple(t: Thread, o: PyObject): PyObject {
  return isTuple(o) ? o : newTuple(t, [o]);
}

/** `*tuple[int, str]` counts as two arguments, `*tuple[int, ...]` as one. New references. */
function unpackedArguments(t: Thread, items: readonly PyObject[]): PyObject[] {
  const result: PyObject[] = [];
  for (const item of items) {
    const inner = isType(item) ? null : getAttrTextOrNull(t, item, '__typing_unpacked_tuple_args__');
    if (inner !== null && isTuple(inner) && tupleItems(inner).at(-1) !== t.ellipsis)
      result.push(...tupleItems(inner).map(incref));
    else result.push(incref(item));
    xdecref(t, inner);
  }
  return result;
}

function substituteOne(
  t: Thread,
  arg: PyObject,
  variables: readonly PyObject[],
  values: readonly PyObject[],
  made: PyObject[],
): void {
  if (isType(arg)) {
    made.push(incref(arg));
    return;
  }
  const isSpread = t.profile.typesSubstituteThemselves && isUnpackedTypeVarTuple(t, arg);
  const value = valueOf(t, arg, variables, values);
  if (!isSpread) {
    made.push(value);
    return;
  }
  made.push(...tupleItems(value).map(incref));
  decref(t, value);
}

function isUnpackedTypeVarTuple(t: Thread, o: PyObject): boolean {
  const answer = getAttrTextOrNull(t, o, '__typing_is_unpacked_typevartuple__');
  if (answer === null) return false;
  try {
    return isTrue(t, answer);
  } finally {
    decref(t, answer);
  }
}

function valueOf(t: Thread, arg: PyObject, variables: readonly PyObject[], values: readonly PyObject[]): PyObject {
  if (!t.profile.typesSubstituteThemselves) {
    const value = isNamedTypeVar(t, arg) ? values[variables.indexOf(arg)] : undefined;
    return value === undefined ? substituteInside(t, arg, variables, values) : incref(value);
  }
  const substitute = getAttrTextOrNull(t, arg, '__typing_subst__');
  if (substitute === null) return substituteInside(t, arg, variables, values);
  try {
    return t.call(substitute, [values[variables.indexOf(arg)] as PyObject], null);
  } finally {
    decref(t, substitute);
  }
}

/** An argument that is an alias itself: subscripted with what its own parameters get. */
function substituteInside(t: Thread, arg: PyObject, variables: readonly PyObject[], values: readonly PyObject[]): PyObject {
  const own = getAttrTextOrNull(t, arg, '__parameters__');
  if (own === null || !isTuple(own) || tupleItems(own).length === 0) {
    xdecref(t, own);
    return incref(arg);
  }
  const key = newTuple(
    t,
    tupleItems(own).flatMap((parameter) => {
      const index = variables.indexOf(parameter);
      if (index < 0) return [incref(parameter)];
      const value = values[index] as PyObject;
      const isSpread = parameter.type.ops.tpIter !== null && isTuple(value);
      return isSpread ? tupleItems(value).map(incref) : [incref(value)];
    }),
  );
  decref(t, own);
  try {
    return getItem(t, arg, key);
  } finally {
    decref(t, key);
  }
}

/** How an argument shows: a class by its name, `...`, a list (of the arguments of a callable) item by item, anything else by repr. */
export function reprArgument(t: Thread, o: PyObject): string {
  if (isList(o) && t.profile.aliasesShowLists)
    return `[${listItems(o as PyContainer)
      .map((item) => reprPart(t, item))
      .join(', ')}]`;
  return reprPart(t, o);
}

function reprPart(t: Thread, o: PyObject): string {
  if (o === t.ellipsis) return '...';
  if (hasAttribute(t, o, '__origin__') && hasAttribute(t, o, '__args__')) return reprText(t, o);
  const qualname = getAttrTextOrNull(t, o, '__qualname__');
  if (qualname === null) return reprText(t, o);
  let module: PyObject | null = null;
  try {
    module = getAttrTextOrNull(t, o, '__module__');
    if (module === null || module === t.none) return reprText(t, o);
    if (isStr(module) && strOf(module).value === 'builtins') return strText(t, qualname);
    return `${strText(t, module)}.${strText(t, qualname)}`;
  } finally {
    decref(t, qualname);
    xdecref(t, module);
  }
}

function hasAttribute(t: Thread, o: PyObject, name: string): boolean {
  const value = getAttrTextOrNull(t, o, name);
  xdecref(t, value);
  return value !== null;
}
