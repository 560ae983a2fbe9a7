// Which instructions, host functions and iterators may be begun anew after Python code that they called has answered: those that change
// nothing before their last call. What the others have done already would be done twice. See Answers.

import { BinaryOperator, Intrinsic1, Opcode } from '../compile/opcodes.ts';
import { isSubtype, isType, type PyObject, type PyStr, type PyType } from '../heap/object.ts';
import type { NativeSpec } from '../heap/type-spec.ts';
import type { BuiltinFunction } from '../objects/builtin-function.ts';
import type { DescriptorData } from '../objects/descriptors.ts';
import type { Frame } from '../objects/frame.ts';
import { SLOT_FUNCTIONS } from '../objects/slot-functions.ts';
import { typeCall } from '../objects/type.ts';
import type { PyThread } from './thread.ts';

/** Instructions that only look, or change something at their very end. */
const ALWAYS: ReadonlySet<Opcode> = new Set([
  Opcode.LOAD_ATTR,
  Opcode.LOAD_SUPER_ATTR,
  Opcode.STORE_ATTR,
  Opcode.DELETE_ATTR,
  Opcode.BINARY_SUBSCR,
  Opcode.COMPARE_OP,
  Opcode.TO_BOOL,
  Opcode.UNARY_NEGATIVE,
  Opcode.UNARY_INVERT,
  Opcode.GET_ITER,
  Opcode.CONVERT_VALUE,
  Opcode.FORMAT_SIMPLE,
  Opcode.FORMAT_WITH_SPEC,
  Opcode.BUILD_SET,
  Opcode.BUILD_MAP,
  Opcode.SET_ADD,
  Opcode.MAP_ADD,
  Opcode.WITH_EXCEPT_START,
]);

/** Types whose operators with assignment make a new object. */
const IMMUTABLE: ReadonlySet<string> = new Set([
  'int',
  'bool',
  'float',
  'complex',
  'str',
  'bytes',
  'tuple',
  'frozenset',
  'range',
]);

/** May the instruction that `frame` has begun be begun anew? Those that iterate have a journal from their beginning. */
export function isRepeatable(t: PyThread, frame: Frame): boolean {
  if (frame.pc === 0) return false;
  const word = frame.linked.host.code[frame.pc - 1] as number;
  const opcode: Opcode = word & 0xff;
  if (ALWAYS.has(opcode)) return true;
  const { stack, sp } = frame;
  switch (opcode) {
    case Opcode.BINARY_OP:
      return word >>> 8 < BinaryOperator.INPLACE || keepsItself((stack[sp - 2] as PyObject).type);
    case Opcode.CALL_INTRINSIC_1:
      return word >>> 8 === Intrinsic1.UNARY_POSITIVE;
    case Opcode.STORE_SUBSCR:
    case Opcode.DELETE_SUBSCR:
      return (stack[sp - 1] as PyObject).type !== t.types.slice;
    case Opcode.FOR_ITER:
      return (stack[sp - 1] as PyObject).type.ops.tpIternext === SLOT_FUNCTIONS.tpIternext;
    default:
      return false;
  }
}

/** Does no built-in type in its order of classes change an object in place? */
function keepsItself(type: PyType): boolean {
  return type.mro.every((each) => each.spec === null || each.spec.name === 'object' || IMMUTABLE.has(each.spec.name));
}

/** Those of itertools, which put back what they have changed. */
const ITERTOOLS =
  'accumulate batched chain compress cycle dropwhile filterfalse groupby islice pairwise starmap takewhile zip_longest'.split(
    ' ',
  );

const NEXT: ReadonlySet<string> = new Set(['map', 'filter', 'zip', 'enumerate', 'callable_iterator', 'iterator', ...ITERTOOLS]);

/** An iterator of the host whose state changes when its next item is there. */
export function isRepeatableIterator({ types }: PyThread, { type }: PyObject): boolean {
  return type === types.generator || type.spec === null || NEXT.has(type.spec.name);
}

const LEAVES: ReadonlySet<string> = new Set(
  'list_iterator list_reverseiterator tuple_iterator range_iterator longrange_iterator dict_keyiterator dict_valueiterator dict_itemiterator dict_reversekeyiterator dict_reversevalueiterator dict_reverseitemiterator set_iterator str_iterator str_ascii_iterator bytes_iterator bytearray_iterator'.split(
    ' ',
  ),
);

/** An iterator that never runs Python code. */
export function runsNothing({ type }: PyObject): boolean {
  return LEAVES.has(type.spec?.name ?? '');
}

const KEEPERS: ReadonlySet<string> = new Set(
  'list_iterator list_reverseiterator tuple_iterator dict_keyiterator dict_valueiterator set_iterator'.split(' '),
);

/** Do iterators of this type give objects that what they iterate over holds? */
export function keepsItems({ spec }: PyType): boolean {
  return KEEPERS.has(spec?.name ?? '');
}

const CALLS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    builtins:
      'abs all any ascii callable delattr dir divmod format getattr hasattr hash isinstance issubclass iter len max min next pow print repr round setattr sorted sum vars',
    _functools: 'reduce',
    _operator:
      'add and_ call concat contains countOf delitem eq floordiv ge getitem gt index indexOf inv invert le length_hint lshift lt matmul mod mul ne neg not_ or_ pos pow rshift setitem sub truediv truth xor',
    _bisect: 'bisect_left bisect_right insort_left insort_right',
    math: 'ceil fabs floor fsum hypot prod sqrt trunc',
    list: 'count index remove sort',
    tuple: 'count index',
    dict: 'get pop setdefault __setitem__ __delitem__',
    set: 'add discard remove',
    str: 'format format_map join',
    object: '__init__ __setattr__ __delattr__',
    generator: 'send throw',
    coroutine: 'send throw',
    Context: 'run',
  }).map(([owner, names]) => [owner, new Set(names.split(' '))]),
);

/** Methods of built-in types that stand for operations that only look. */
const SLOT_METHODS: ReadonlySet<string> = new Set(
  (
    '__abs__ __add__ __and__ __bool__ __call__ __contains__ __divmod__ __eq__ __float__ __floordiv__ __format__ __ge__ __getattribute__ ' +
    '__getitem__ __gt__ __hash__ __index__ __int__ __invert__ __iter__ __le__ __len__ __lshift__ __lt__ __missing__ __mod__ __mul__ __ne__ ' +
    '__neg__ ' +
    '__or__ __pos__ __pow__ __radd__ __rand__ __repr__ __rmul__ __ror__ __rsub__ __str__ __sub__ __truediv__ __xor__'
  ).split(' '),
);

/** Functions that put the items of their last argument somewhere one by one. */
const TAKES_ITEMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    list: 'extend',
    set: 'update',
    dict: 'update',
    deque: 'extend extendleft',
    _collections: '_count_elements',
  }).map(([owner, names]) => [owner, new Set(names.split(' '))]),
);

/** May a call of this be begun anew once it is given a list of the items that an iterator has? */
export function takesItems(t: PyThread, callable: PyObject): boolean {
  if (callable.type === t.types.methodDescriptor) {
    const { what, owner } = callable.value as DescriptorData<NativeSpec>;
    return TAKES_ITEMS.get(owner.spec?.name ?? '')?.has(what.name) === true;
  }
  if (callable.type !== t.types.builtinFunction) return false;
  const { spec, module } = callable.value as BuiltinFunction;
  return module !== null && TAKES_ITEMS.get((module as PyStr).value)?.has(spec.name) === true;
}

/** Types whose objects are made from what they are given, by looking at it. */
const MADE: ReadonlySet<string> = new Set(
  'bool bytes complex deque dict enumerate filter float frozenset int list map product reversed set str tuple zip'
    .split(' ')
    .concat(ITERTOOLS),
);

/** Types whose objects call something when they are called. */
const CALLED: ReadonlySet<string> = new Set([
  'partial',
  'staticmethod',
  'attrgetter',
  'itemgetter',
  'methodcaller',
  'KeyWrapper',
  '_lru_cache_wrapper',
]);

/** May a call of this be begun anew after Python code that it called? */
export function isRepeatableCall(t: PyThread, callable: PyObject): boolean {
  const { types } = t;
  const { type } = callable;
  if (type === types.builtinFunction) {
    const { spec, self, module } = callable.value as BuiltinFunction;
    if (module !== null) return isListed((module as PyStr).value, spec);
    if (self === null || isType(self)) return false;
    return SLOT_METHODS.has(spec.name) || self.type.mro.some((each) => each.spec !== null && isListed(each.spec.name, spec));
  }
  if (type === types.methodDescriptor || type === types.wrapperDescriptor) {
    const { what, owner } = callable.value as DescriptorData<NativeSpec>;
    return SLOT_METHODS.has(what.name) || isListed(owner.spec?.name ?? '', what);
  }
  if (isType(callable)) {
    if (callable.type.ops.tpCall !== typeCall) return callable.type.spec === null;
    return callable.spec === null ? !isSubtype(callable, types.type) : MADE.has(callable.spec.name);
  }
  return type.ops.tpCall === SLOT_FUNCTIONS.tpCall || CALLED.has(type.spec?.name ?? '');
}

function isListed(owner: string, { name }: { readonly name: string }): boolean {
  return CALLS.get(owner)?.has(name) === true;
}
