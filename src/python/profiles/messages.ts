// Wordings that changed between releases, as measured.

import type { Messages } from './profile.ts';

/** 3.10 to 3.12. */
export const MESSAGES_310: Messages = {
  unexpectedKeyword: (callable, keyword) =>
    `'${keyword}' is an invalid keyword argument for ${callable === null ? 'this function' : `${callable}()`}`,
  abstractInstantiation: (type, methods) =>
    `Can't instantiate abstract class ${type} with abstract method${methods.length > 1 ? 's' : ''} ${methods.join(', ')}`,
  noDictHint: '',
  extendWithStr: "'str' object cannot be interpreted as an integer",
  fileReadIntoArgument: 'readinto() argument',
  iterNotCallable: 'iter(v, w): v must be callable',
  codeVarnamesTooSmall: 'code: varnames is too small',
  unpicklable: (type) => `cannot pickle '${type}' object`,
  atexitUnraisable: 'Exception ignored in atexit callback',
  namespaceArguments: () => 'no positional arguments expected',
  groupCondition: 'expected a function, exception type or tuple of exception types',
  stringIndexType: () => 'string indices must be integers',
  strMethodArgument: (_method, type) => `must be str, not ${type}`,
  boolInvertWarning: null,
  missingAccessor: (what, name) => {
    const verb = { getter: 'unreadable', setter: "can't set", deleter: "can't delete" }[what];
    return `${verb} attribute${name === null ? '' : ` ${name}`}`;
  },
  attributeNameType: (callable) => `${callable}(): attribute name must be string`,
  moduleNameType: (type) => `__import__() argument 1 must be str, not ${type}`,
  superType: (type) => `super() argument 1 must be type, not ${type === 'NoneType' ? 'None' : type}`,
  superCheck: () => 'super(type, obj): obj must be an instance or subtype of type',
  execFreeVariables: () => 'code object passed to exec() may not contain free variables',
  aliasArgumentCount: (alias, actual, expected) => `Too ${actual > expected ? 'many' : 'few'} arguments for ${alias}`,
  aliasNotGeneric: (alias) => `There are no type variables left in ${alias}`,
  superCount: (count) => `super() takes at most 2 arguments (${count} given)`,
  thresholdCount: (count) => `set_threshold() takes at ${count < 1 ? 'least 1 argument' : 'most 3 arguments'} (${count} given)`,
  weakproxyRepr: (at, kind, target) => `<weakproxy at ${at} to ${kind} at ${target}>`,
  weakrefSlotTwice: '__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0',
};

export const MESSAGES_311: Messages = {
  ...MESSAGES_310,
  codeVarnamesTooSmall: 'code: co_varnames is too small',
  unpicklable: (type) => `cannot pickle ${type} objects`,
  stringIndexType: (type) => `string indices must be integers, not '${type}'`,
  missingAccessor: (what, name, type) =>
    name === null ? `property of '${type}' object has no ${what}` : `property ${name} of '${type}' object has no ${what}`,
  execFreeVariables: (count) => `code object requires a closure of exactly length ${count}`,
  aliasArgumentCount: (alias, actual, expected) =>
    `Too ${actual > expected ? 'many' : 'few'} arguments for ${alias}; actual ${actual}, expected ${expected}`,
  aliasNotGeneric: (alias) => `${alias} is not a generic class`,
  superCount: (count) => `super() expected at most 2 arguments, got ${count}`,
  attributeNameType: (_callable, type) => `attribute name must be string, not '${type}'`,
  moduleNameType: () => 'module name must be a string',
  superType: (type) => `super() argument 1 must be a type, not ${type}`,
};

export const MESSAGES_312: Messages = {
  ...MESSAGES_311,
  fileReadIntoArgument: 'readinto() argument 1',
  iterNotCallable: 'iter(object, sentinel): object must be callable',
  boolInvertWarning:
    "Bitwise inversion '~' on bool is deprecated. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.",
  weakrefSlotTwice: '__weakref__ slot disallowed: we already got one',
  abstractInstantiation: (type, methods) =>
    `Can't instantiate abstract class ${type} without an implementation for abstract method${methods.length > 1 ? 's' : ''} '${methods.join("', '")}'`,
};

export const MESSAGES_313: Messages = {
  ...MESSAGES_312,
  atexitUnraisable: (fn) => `Exception ignored in atexit callback ${fn}`,
  extendWithStr: "expected iterable of integers; got: 'str'",
  iterNotCallable: 'iter(v, w): v must be callable',
  namespaceArguments: (count) => `SimpleNamespace expected at most 1 argument, got ${count}`,
  groupCondition: 'expected an exception type, a tuple of exception types, or a callable (other than a class)',
  strMethodArgument: (method, type) => `${method}() argument 1 must be str, not ${type === 'NoneType' ? 'None' : type}`,
  boolInvertWarning:
    "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.",
  superCheck: (type, isClass, object) =>
    `super(type, obj): obj (${isClass ? 'type' : 'instance of'} ${object}) is not an instance or subtype of type (${type}).`,
  thresholdCount: () => 'gc.set_threshold requires 1 to 3 arguments',
  weakproxyRepr: (at, kind, target) => `<weakproxy at ${at}; to '${kind}' at ${target}>`,
  noDictHint: ' and no __dict__ for setting new attributes',
  unexpectedKeyword: (callable, keyword, suggestion) =>
    `${callable === null ? 'this function' : `${callable}()`} got an unexpected keyword argument '${keyword}'${suggestion === undefined ? '' : `. Did you mean '${suggestion}'?`}`,
};
