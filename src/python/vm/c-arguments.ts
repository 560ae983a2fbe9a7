// What a function of lib/ that CPython has in C says of arguments that do not fit it. How C parses them follows from the signature: none
// (METH_NOARGS), one (METH_O), several without keywords (PyArg_ParseTuple), or with keywords (PyArg_ParseTupleAndKeywords); special methods of
// operators are slots. Follows Objects/descrobject.c, Objects/methodobject.c, Objects/typeobject.c and Python/getargs.c, CPython 3.10-3.13.

import { CodeFlag } from '../compile/code-object.ts';
import { isType, type PyObject, type PyStr, TypeFlags } from '../heap/object.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { unknownKeyword } from '../objects/arguments.ts';
import { type PyRaise, typeError } from '../objects/errors.ts';
import { shortName } from '../objects/exceptions.ts';
import type { FunctionData } from '../objects/function.ts';
import { SLOTS_BY_NAME } from '../objects/slot-table.ts';
import { tupleItems } from '../objects/tuple.ts';
import type { PyThread } from './thread.ts';

/** Modules whose functions do not say their names where they take several arguments. */
const NAMELESS_MODULES = /^<built-in _pydecimal>$/;
/** These have no name in any module, save that of timedelta. */
const CONSTRUCTORS = new Set(['__new__', '__init__']);
const NAMED_CONSTRUCTORS = new Set(['timedelta.__new__', 'timezone.__new__']);
/** One argument, and yet parsed as several would be. */
const PARSED_ALONE = new Set(['fromordinal', 'utcfromtimestamp', '__format__']);
/** Arguments that C asks for although the text has something in their place: what a pickle gives comes instead of them. */
const REQUIRED: ReadonlyMap<string, number> = new Map([
  ['date.__new__', 3],
  ['datetime.__new__', 3],
  ['timezone.__new__', 1],
]);

interface Shape {
  readonly name: string;
  /** `Class.method`, or a module's function with its module. */
  readonly qualname: string;
  /** As messages of parsed arguments name it; null: not at all. */
  readonly label: string | null;
  readonly names: readonly string[];
  readonly required: number;
  /** The first so many take no keyword; those from `positionalMax` on nothing else. */
  readonly positionalOnly: number;
  readonly positionalMax: number;
}

/** `count` arguments by position, the first of them included. Null: C would take them, or has no words of its own for this. */
export function complaintOfC(
  t: PyThread,
  f: FunctionData,
  self: PyObject | null,
  count: number,
  kwnames: KeywordNames,
): PyRaise | null {
  const { host } = f.linked;
  if ((host.flags & (CodeFlag.VARARGS | CodeFlag.VARKEYWORDS)) !== 0) return null;
  const { shape, hasSelf } = shapeOf(f, self);
  if (hasSelf && count === 0) return typeError(t, `unbound method ${shape.qualname}() needs an argument`);
  const given = count - (hasSelf ? 1 : 0);
  const keywords = (kwnames ?? []).map(textOf);
  const { name } = shape;
  const complaint =
    hasSelf && SLOTS_BY_NAME.has(name) && !CONSTRUCTORS.has(name)
      ? slotComplaint(name, shape, given, keywords)
      : shape.names.length === 0
        ? plainComplaint(shape, given, keywords, 'takes no arguments')
        : shape.positionalOnly === shape.names.length
          ? positionalComplaint(shape, given, keywords)
          : keywordComplaint(t, shape, given, keywords);
  return typeof complaint === 'string' ? typeError(t, complaint) : complaint;
}

const textOf = (name: PyStr): string => ((name.type.flags & TypeFlags.UnicodeSubclass) !== 0 ? name.value : '');

function shapeOf(f: FunctionData, self: PyObject | null): { shape: Shape; hasSelf: boolean } {
  const { host, slotNames } = f.linked;
  const first = slotNames[0]?.value;
  const qualname = f.qualname.value;
  const hasSelf = host.argcount > 0 && qualname.includes('.') && (first === 'self' || first === 'cls');
  const skipped = hasSelf ? 1 : 0;
  const defaults = f.defaults === null ? 0 : tupleItems(f.defaults).length;
  const name = qualname.slice(qualname.lastIndexOf('.') + 1);
  const isConstructor = CONSTRUCTORS.has(name);
  const isNameless = NAMELESS_MODULES.test(host.filename) || (isConstructor && !NAMED_CONSTRUCTORS.has(qualname));
  const label = qualname === 'timezone.__new__' ? 'timezone' : name;
  const shape = {
    name,
    qualname: hasSelf
      ? methodName(name, self, qualname)
      : qualname.includes('.')
        ? qualname
        : `${moduleOf(host.filename)}.${qualname}`,
    label: isNameless ? null : label,
    names: slotNames.slice(skipped, host.argcount + host.kwonlyargcount).map((name) => name.value),
    required: REQUIRED.get(qualname) ?? host.argcount - skipped - defaults,
    positionalOnly: Math.max(0, host.posonlyargcount - skipped),
    positionalMax: host.argcount - skipped,
  };
  return { shape, hasSelf };
}

/** A bound method is named by the type of the object, or by the class that it is bound to. */
function methodName(name: string, self: PyObject | null, qualname: string): string {
  return self === null ? qualname : `${shortName(isType(self) ? self : self.type)}.${name}`;
}

/** `<built-in _pydecimal>` is `_decimal`. */
function moduleOf(filename: string): string {
  return filename.slice('<built-in '.length, -1).replace(/^_py/, '_');
}

function slotComplaint(name: string, shape: Shape, given: number, keywords: readonly string[]): string {
  if (keywords.length > 0) return `wrapper ${name}() takes no keyword arguments`;
  const wanted = shape.names.length;
  return `expected ${wanted} argument${wanted === 1 ? '' : 's'}, got ${given}`;
}

function plainComplaint(shape: Shape, given: number, keywords: readonly string[], text: string): string {
  return keywords.length > 0 ? `${shape.qualname}() takes no keyword arguments` : `${shape.qualname}() ${text} (${given} given)`;
}

function positionalComplaint(shape: Shape, given: number, keywords: readonly string[]): string {
  const { names, required, qualname, label } = shape;
  const max = names.length;
  const isParsed = max > 1 || required < max || PARSED_ALONE.has(label ?? '');
  if (!isParsed) return plainComplaint(shape, given, keywords, 'takes exactly one argument');
  if (keywords.length > 0) return `${label === null ? qualname : label}() takes no keyword arguments`;
  const bound = required === max ? 'exactly' : given < required ? 'at least' : 'at most';
  const limit = given < required ? required : max;
  return `${called(label)} takes ${bound} ${limit} argument${limit === 1 ? '' : 's'} (${given} given)`;
}

function keywordComplaint(t: PyThread, shape: Shape, given: number, keywords: readonly string[]): string | PyRaise | null {
  const { names, required, positionalOnly, positionalMax, label } = shape;
  const max = names.length;
  const total = given + keywords.length;
  if (total > max) {
    return `${called(label)} takes at most ${max} ${given === 0 ? 'keyword ' : ''}argument${max === 1 ? '' : 's'} (${total} given)`;
  }
  if (given > positionalMax) {
    if (positionalMax === 0) return `${called(label)} takes no positional arguments`;
    const bound = required < positionalMax ? 'at most' : 'exactly';
    return `${called(label)} takes ${bound} ${positionalMax} positional argument${positionalMax === 1 ? '' : 's'} (${given} given)`;
  }
  for (const [i, name] of names.entries()) {
    const isNamed = i >= positionalOnly && keywords.includes(name);
    if (i < given && isNamed) return `argument for ${called(label)} given by name ('${name}') and position (${i + 1})`;
    if (i >= given && !isNamed && i < required) return `${called(label)} missing required argument '${name}' (pos ${i + 1})`;
  }
  const unknown = keywords.find((keyword) => !names.slice(positionalOnly).includes(keyword));
  return unknown === undefined ? null : unknownKeyword(t, label, unknown, names.slice(positionalOnly));
}

const called = (label: string | null): string => (label === null ? 'function' : `${label}()`);
