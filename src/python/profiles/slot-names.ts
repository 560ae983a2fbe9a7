// Slot wrappers that a built-in type's dict has or lacks for reasons of C alone: which of its tables name a function that it would have
// inherited anyway (tp_getattro = PyObject_GenericGetAttr), and, in 3.13, which of those were readied before `object` counted as their base.
// They change no behaviour, only what `vars(T)`, `T.__getattribute__.__objclass__` and listings of a class show. As measured in each CPython.

/** Entries are `type.name`, types of `builtins` and `types`, and `deque`, which has a length alone from 3.11 on. */
export interface SlotNames {
  /** In the type's own dict, though the function is the one of `object`. */
  readonly restated: ReadonlySet<string>;
  /** Not in the type's own dict, though the type has a function of its own here. */
  readonly unlisted: ReadonlySet<string>;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const each = (types: string, ...names: readonly string[]): readonly string[] =>
  words(types).flatMap((type) => names.map((name) => `${type}.${name}`));

const READING_313 = each(
  `BaseException UnionType bytearray bytes complex dict enumerate filter int list map memoryview property range reversed set slice tuple
  zip`,
  '__getattribute__',
);

const READING = [
  ...READING_313,
  ...each(
    `SimpleNamespace anext_awaitable async_generator async_generator_asend async_generator_athrow async_generator_wrapped_value
    builtin_function_or_method bytearray_iterator bytes_iterator callable_iterator cell classmethod_descriptor code coroutine
    coroutine_wrapper dict_itemiterator dict_items dict_keyiterator dict_keys dict_valueiterator dict_values ellipsis float frame
    frozenset generator getset_descriptor iterator list_iterator list_reverseiterator longrange_iterator managedbuffer mappingproxy
    member_descriptor memory_iterator method-wrapper method_descriptor odict_iterator range_iterator set_iterator str str_ascii_iterator
    str_iterator traceback tuple_iterator wrapper_descriptor`,
    '__getattribute__',
  ),
];

const WRITING = each('BaseException SimpleNamespace frame method module', '__setattr__', '__delattr__');
const COMPARING_NONE = each('NoneType', '__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__');

/** Functions that came with 3.12; before, the type below has the same answer. */
const BEFORE_312 = ['NoneType.__hash__', 'bool.__invert__'];

export const SLOT_NAMES_310: SlotNames = {
  restated: new Set([...READING, ...WRITING]),
  unlisted: new Set([...BEFORE_312, 'GenericAlias.__iter__']),
};
export const SLOT_NAMES_311: SlotNames = {
  restated: SLOT_NAMES_310.restated,
  unlisted: new Set([...BEFORE_312, 'method.__get__', 'deque.__bool__']),
};
export const SLOT_NAMES_312: SlotNames = {
  restated: new Set([...READING, ...WRITING, ...COMPARING_NONE]),
  unlisted: new Set(['method.__get__', 'deque.__bool__']),
};
export const SLOT_NAMES_313: SlotNames = {
  restated: new Set([...READING_313, ...COMPARING_NONE]),
  unlisted: new Set(['deque.__bool__']),
};
