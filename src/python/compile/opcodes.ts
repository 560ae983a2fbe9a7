// The instruction set of the stack machine: what the compiler of CPython 3.13 emits before specialisation, for all versions.
// Follows Python/bytecodes.c of CPython 3.13. Simplified: no CACHE, no EXTENDED_ARG, no superinstructions; a jump names the index
// of its target instruction; COMPARE_OP carries `comparison << 1 | toBool` (CPython keeps a cache mask in the low bits).
// An instruction is one 32-bit word, `opcode | argument << 8`: the loop reads one array element per step, and the index of an
// instruction is also its place in the position table. Stack pictures: operands before, name, results after; the top is rightmost.
// Numbers are ours. 0 is left out so that an unwritten word is never a valid instruction.

export const enum Opcode {
  // --- stack and constants
  /** -- NOP -- */
  NOP = 1,
  /** value -- POP_TOP -- */
  POP_TOP,
  /** -- PUSH_NULL -- NULL (the empty "self" slot of a call) */
  PUSH_NULL,
  /** x ... -- COPY i -- x ... x (a new reference to the i-th from the top, 1 is the top) */
  COPY,
  /** x ... y -- SWAP i -- y ... x (the top and the i-th from the top) */
  SWAP,
  /** -- LOAD_CONST i -- consts[i] */
  LOAD_CONST,
  /** -- RETURN_CONST i -- (leaves the frame with consts[i]) */
  RETURN_CONST,

  // --- locals, cells, names
  /** -- LOAD_FAST i -- local (known to be bound) */
  LOAD_FAST,
  /** -- LOAD_FAST_CHECK i -- local (UnboundLocalError when it is empty) */
  LOAD_FAST_CHECK,
  /** -- LOAD_FAST_AND_CLEAR i -- local|NULL (moves it out; the slot is then empty) */
  LOAD_FAST_AND_CLEAR,
  /** value|NULL -- STORE_FAST i -- (NULL only where an inlined comprehension puts an empty slot back) */
  STORE_FAST,
  /** -- DELETE_FAST i -- (UnboundLocalError when it is empty) */
  DELETE_FAST,
  /** -- MAKE_CELL i -- (replaces slot i by a cell with its former content) */
  MAKE_CELL,
  /** -- COPY_FREE_VARS n -- (fills the last n slots with the cells of the running function's closure) */
  COPY_FREE_VARS,
  /** -- LOAD_DEREF i -- content of the cell in slot i (NameError or UnboundLocalError when it is empty) */
  LOAD_DEREF,
  /** value -- STORE_DEREF i -- */
  STORE_DEREF,
  /** -- DELETE_DEREF i -- (error when it is empty) */
  DELETE_DEREF,
  /** mapping -- LOAD_FROM_DICT_OR_DEREF i -- mapping[name of slot i], else content of the cell */
  LOAD_FROM_DICT_OR_DEREF,
  /** mapping -- LOAD_FROM_DICT_OR_GLOBALS i -- mapping[names[i]], else global, else builtin */
  LOAD_FROM_DICT_OR_GLOBALS,
  /** -- LOAD_LOCALS -- f_locals */
  LOAD_LOCALS,
  /** -- LOAD_NAME i -- local, global or builtin names[i] */
  LOAD_NAME,
  /** value -- STORE_NAME i -- */
  STORE_NAME,
  /** -- DELETE_NAME i -- */
  DELETE_NAME,
  /** -- LOAD_GLOBAL i<<1|n -- value (NULL when n): global or builtin names[i], then NULL when n is 1 */
  LOAD_GLOBAL,
  /** value -- STORE_GLOBAL i -- */
  STORE_GLOBAL,
  /** -- DELETE_GLOBAL i -- */
  DELETE_GLOBAL,
  /** -- LOAD_BUILD_CLASS -- builtins.__build_class__ */
  LOAD_BUILD_CLASS,
  /** -- LOAD_ASSERTION_ERROR -- AssertionError */
  LOAD_ASSERTION_ERROR,
  /** -- SETUP_ANNOTATIONS -- (makes `__annotations__` in the locals when it is not there) */
  SETUP_ANNOTATIONS,

  // --- attributes and items
  /** owner -- LOAD_ATTR i<<1|0 -- attribute;  owner -- LOAD_ATTR i<<1|1 -- function self | attribute NULL */
  LOAD_ATTR,
  /** value owner -- STORE_ATTR i -- */
  STORE_ATTR,
  /** owner -- DELETE_ATTR i -- */
  DELETE_ATTR,
  /** super class self -- LOAD_SUPER_ATTR i<<2|two<<1|m -- attribute (m: function self | attribute NULL); two: super() had two arguments */
  LOAD_SUPER_ATTR,
  /** container key -- BINARY_SUBSCR -- item */
  BINARY_SUBSCR,
  /** value container key -- STORE_SUBSCR -- */
  STORE_SUBSCR,
  /** container key -- DELETE_SUBSCR -- */
  DELETE_SUBSCR,
  /** container start stop -- BINARY_SLICE -- item */
  BINARY_SLICE,
  /** value container start stop -- STORE_SLICE -- */
  STORE_SLICE,

  // --- operators
  /** value -- UNARY_NEGATIVE -- result */
  UNARY_NEGATIVE,
  /** bool -- UNARY_NOT -- bool (the operand is exactly True or False) */
  UNARY_NOT,
  /** value -- UNARY_INVERT -- result */
  UNARY_INVERT,
  /** value -- TO_BOOL -- bool */
  TO_BOOL,
  /** left right -- BINARY_OP op -- result (op is a BinaryOperator) */
  BINARY_OP,
  /** left right -- COMPARE_OP op<<1|b -- result (op is a Comparison; b: converted to bool) */
  COMPARE_OP,
  /** left right -- IS_OP invert -- bool */
  IS_OP,
  /** item container -- CONTAINS_OP invert -- bool */
  CONTAINS_OP,
  /** value -- CALL_INTRINSIC_1 f -- result (f is an Intrinsic1) */
  CALL_INTRINSIC_1,
  /** first second -- CALL_INTRINSIC_2 f -- result (f is an Intrinsic2) */
  CALL_INTRINSIC_2,

  // --- displays
  /** items*n -- BUILD_TUPLE n -- tuple */
  BUILD_TUPLE,
  /** items*n -- BUILD_LIST n -- list */
  BUILD_LIST,
  /** items*n -- BUILD_SET n -- set */
  BUILD_SET,
  /** (key value)*n -- BUILD_MAP n -- dict */
  BUILD_MAP,
  /** values*n keys -- BUILD_CONST_KEY_MAP n -- dict (keys: a constant tuple) */
  BUILD_CONST_KEY_MAP,
  /** pieces*n -- BUILD_STRING n -- str */
  BUILD_STRING,
  /** start stop (step) -- BUILD_SLICE 2|3 -- slice */
  BUILD_SLICE,
  /** list ... item -- LIST_APPEND i -- list ... (the list is i-th from the top after the item is taken) */
  LIST_APPEND,
  /** set ... item -- SET_ADD i -- set ... */
  SET_ADD,
  /** dict ... key value -- MAP_ADD i -- dict ... */
  MAP_ADD,
  /** list ... iterable -- LIST_EXTEND i -- list ... */
  LIST_EXTEND,
  /** set ... iterable -- SET_UPDATE i -- set ... */
  SET_UPDATE,
  /** dict ... mapping -- DICT_UPDATE i -- dict ... (later keys win) */
  DICT_UPDATE,
  /** callable NULL args dict ... mapping -- DICT_MERGE i -- callable NULL args dict ... (TypeError on a repeated key) */
  DICT_MERGE,
  /** sequence -- UNPACK_SEQUENCE n -- n-th ... first (the first is the top) */
  UNPACK_SEQUENCE,
  /** iterable -- UNPACK_EX after<<8|before -- after... list before... (the first is the top) */
  UNPACK_EX,

  // --- f-strings
  /** value -- CONVERT_VALUE 1|2|3 -- str (str, repr, ascii) */
  CONVERT_VALUE,
  /** value -- FORMAT_SIMPLE -- str */
  FORMAT_SIMPLE,
  /** value spec -- FORMAT_WITH_SPEC -- str */
  FORMAT_WITH_SPEC,

  // --- jumps: the argument is the index of the target
  /** -- JUMP_FORWARD target -- */
  JUMP_FORWARD,
  /** -- JUMP_BACKWARD target -- (a place where pending work may run) */
  JUMP_BACKWARD,
  /** -- JUMP_BACKWARD_NO_INTERRUPT target -- */
  JUMP_BACKWARD_NO_INTERRUPT,
  /** bool -- POP_JUMP_IF_TRUE target -- (exactly True or False) */
  POP_JUMP_IF_TRUE,
  /** bool -- POP_JUMP_IF_FALSE target -- (exactly True or False) */
  POP_JUMP_IF_FALSE,
  /** value -- POP_JUMP_IF_NONE target -- */
  POP_JUMP_IF_NONE,
  /** value -- POP_JUMP_IF_NOT_NONE target -- */
  POP_JUMP_IF_NOT_NONE,

  // --- iteration
  /** iterable -- GET_ITER -- iterator */
  GET_ITER,
  /** iterator -- FOR_ITER target -- iterator item; at the end it jumps and leaves: iterator NULL */
  FOR_ITER,
  /** NULL|value -- END_FOR -- (CPython 3.13 has the iterator below it popped by a POP_TOP that follows) */
  END_FOR,

  // --- calls
  /** callable self|NULL args*n -- CALL n -- result */
  CALL,
  /** callable self|NULL args*n names -- CALL_KW n -- result (names: tuple of the keywords that the last arguments belong to) */
  CALL_KW,
  /** callable NULL args (kwargs) -- CALL_FUNCTION_EX 0|1 -- result */
  CALL_FUNCTION_EX,
  /** code -- MAKE_FUNCTION -- function */
  MAKE_FUNCTION,
  /** attribute function -- SET_FUNCTION_ATTRIBUTE kind -- function (kind is a FunctionAttribute) */
  SET_FUNCTION_ATTRIBUTE,
  /** value -- RETURN_VALUE -- (leaves the frame) */
  RETURN_VALUE,
  /** -- RESUME where -- (0 function start, 1 after yield, 2 after yield from, 3 after await; +4 when the suspension had one handler only) */
  RESUME,

  // --- generators and coroutines
  /** -- RETURN_GENERATOR -- None (the frame moves into a new generator, which is returned; None is there at the first resumption) */
  RETURN_GENERATOR,
  /** value -- YIELD_VALUE k -- sent value (k is 1 inside `yield from` and `await`) */
  YIELD_VALUE,
  /** iterable -- GET_YIELD_FROM_ITER -- iterator */
  GET_YIELD_FROM_ITER,
  /** receiver value -- SEND target -- receiver yielded; when the receiver returns it jumps: receiver returned */
  SEND,
  /** receiver value -- END_SEND -- value */
  END_SEND,
  /** receiver last exception -- CLEANUP_THROW -- None value (a StopIteration gives its value, anything else is raised on) */
  CLEANUP_THROW,
  /** awaitable -- GET_AWAITABLE where -- iterator (where: 0 await, 1 __aenter__, 2 __aexit__) */
  GET_AWAITABLE,
  /** iterable -- GET_AITER -- async iterator */
  GET_AITER,
  /** aiter -- GET_ANEXT -- aiter awaitable */
  GET_ANEXT,
  /** aiter exception -- END_ASYNC_FOR -- (StopAsyncIteration ends the loop, anything else is raised on) */
  END_ASYNC_FOR,

  // --- exceptions and with
  /** (exc (cause)) -- RAISE_VARARGS n -- */
  RAISE_VARARGS,
  /** exc -- PUSH_EXC_INFO -- previous exc (exc becomes the handled exception) */
  PUSH_EXC_INFO,
  /** exc type -- CHECK_EXC_MATCH -- exc bool */
  CHECK_EXC_MATCH,
  /** group type -- CHECK_EG_MATCH -- rest|None match|None */
  CHECK_EG_MATCH,
  /** previous -- POP_EXCEPT -- (previous becomes the handled exception again) */
  POP_EXCEPT,
  /** (lasti ...) exc -- RERAISE i -- (with i > 0 the i-th below exc holds the instruction to report) */
  RERAISE,
  /** manager -- BEFORE_WITH -- exit result of __enter__ */
  BEFORE_WITH,
  /** manager -- BEFORE_ASYNC_WITH -- exit awaitable of __aenter__ */
  BEFORE_ASYNC_WITH,
  /** exit lasti previous exc -- WITH_EXCEPT_START -- exit lasti previous exc result */
  WITH_EXCEPT_START,

  // --- pattern matching
  /** subject -- GET_LEN -- subject length */
  GET_LEN,
  /** subject -- MATCH_MAPPING -- subject bool */
  MATCH_MAPPING,
  /** subject -- MATCH_SEQUENCE -- subject bool */
  MATCH_SEQUENCE,
  /** subject keys -- MATCH_KEYS -- subject keys values|None */
  MATCH_KEYS,
  /** subject type names -- MATCH_CLASS n -- attributes|None (n positional patterns) */
  MATCH_CLASS,

  // --- imports
  /** level fromlist -- IMPORT_NAME i -- module */
  IMPORT_NAME,
  /** module -- IMPORT_FROM i -- module attribute */
  IMPORT_FROM,
}

export const OPCODE_COUNT = Opcode.IMPORT_FROM + 1;

/** BINARY_OP's argument, CPython's NB_ numbers. */
export const enum BinaryOperator {
  ADD = 0,
  AND = 1,
  FLOOR_DIVIDE = 2,
  LSHIFT = 3,
  MATRIX_MULTIPLY = 4,
  MULTIPLY = 5,
  REMAINDER = 6,
  OR = 7,
  POWER = 8,
  RSHIFT = 9,
  SUBTRACT = 10,
  TRUE_DIVIDE = 11,
  XOR = 12,
  /** An in-place operator is its operator plus this. */
  INPLACE = 13,
}

export const BINARY_OPERATOR_SYMBOLS = [
  '+',
  '&',
  '//',
  '<<',
  '@',
  '*',
  '%',
  '|',
  '**',
  '>>',
  '-',
  '/',
  '^',
  '+=',
  '&=',
  '//=',
  '<<=',
  '@=',
  '*=',
  '%=',
  '|=',
  '**=',
  '>>=',
  '-=',
  '/=',
  '^=',
] as const;

/** COMPARE_OP's operator, CPython's Py_LT .. Py_GE. */
export const enum Comparison {
  LT = 0,
  LE = 1,
  EQ = 2,
  NE = 3,
  GT = 4,
  GE = 5,
}

export const COMPARISON_SYMBOLS = ['<', '<=', '==', '!=', '>', '>='] as const;

export const enum Intrinsic1 {
  PRINT = 1,
  IMPORT_STAR = 2,
  STOPITERATION_ERROR = 3,
  ASYNC_GEN_WRAP = 4,
  UNARY_POSITIVE = 5,
  LIST_TO_TUPLE = 6,
  TYPEVAR = 7,
  PARAMSPEC = 8,
  TYPEVARTUPLE = 9,
  SUBSCRIPT_GENERIC = 10,
  TYPEALIAS = 11,
}

export const INTRINSIC_1_NAMES = [
  'INTRINSIC_1_INVALID',
  'INTRINSIC_PRINT',
  'INTRINSIC_IMPORT_STAR',
  'INTRINSIC_STOPITERATION_ERROR',
  'INTRINSIC_ASYNC_GEN_WRAP',
  'INTRINSIC_UNARY_POSITIVE',
  'INTRINSIC_LIST_TO_TUPLE',
  'INTRINSIC_TYPEVAR',
  'INTRINSIC_PARAMSPEC',
  'INTRINSIC_TYPEVARTUPLE',
  'INTRINSIC_SUBSCRIPT_GENERIC',
  'INTRINSIC_TYPEALIAS',
] as const;

export const enum Intrinsic2 {
  PREP_RERAISE_STAR = 1,
  TYPEVAR_WITH_BOUND = 2,
  TYPEVAR_WITH_CONSTRAINTS = 3,
  SET_FUNCTION_TYPE_PARAMS = 4,
  SET_TYPEPARAM_DEFAULT = 5,
}

export const INTRINSIC_2_NAMES = [
  'INTRINSIC_2_INVALID',
  'INTRINSIC_PREP_RERAISE_STAR',
  'INTRINSIC_TYPEVAR_WITH_BOUND',
  'INTRINSIC_TYPEVAR_WITH_CONSTRAINTS',
  'INTRINSIC_SET_FUNCTION_TYPE_PARAMS',
  'INTRINSIC_SET_TYPEPARAM_DEFAULT',
] as const;

/** SET_FUNCTION_ATTRIBUTE's argument. ANNOTATIONS is a flat tuple (name, value, name, value ...). */
export const enum FunctionAttribute {
  DEFAULTS = 1,
  KWDEFAULTS = 2,
  ANNOTATIONS = 4,
  CLOSURE = 8,
}

/** CONVERT_VALUE's argument. */
export const enum Conversion {
  STR = 1,
  REPR = 2,
  ASCII = 3,
}

export type ArgumentKind =
  | 'none'
  /** a number: a count, a depth, a flag, an operator, a bit field */
  | 'number'
  /** index into consts */
  | 'const'
  /** index into names, shifted as the opcode's picture says */
  | 'name'
  /** index into the locals-plus slots */
  | 'local'
  /** index of an instruction */
  | 'jump';

export interface OpcodeInfo {
  readonly name: string;
  readonly argument: ArgumentKind;
  /** What it adds to the stack depth when it does not jump. */
  readonly effect: number | ((argument: number) => number);
  /** What it adds when it jumps; absent when that is the same. */
  readonly jumpEffect?: number;
}

const minus = (n: number): number => -n;
const collects = (n: number): number => 1 - n;

export const OPCODES: { readonly [K in Opcode]: OpcodeInfo } = {
  [Opcode.NOP]: { name: 'NOP', argument: 'none', effect: 0 },
  [Opcode.POP_TOP]: { name: 'POP_TOP', argument: 'none', effect: -1 },
  [Opcode.PUSH_NULL]: { name: 'PUSH_NULL', argument: 'none', effect: 1 },
  [Opcode.COPY]: { name: 'COPY', argument: 'number', effect: 1 },
  [Opcode.SWAP]: { name: 'SWAP', argument: 'number', effect: 0 },
  [Opcode.LOAD_CONST]: { name: 'LOAD_CONST', argument: 'const', effect: 1 },
  [Opcode.RETURN_CONST]: { name: 'RETURN_CONST', argument: 'const', effect: 0 },
  [Opcode.LOAD_FAST]: { name: 'LOAD_FAST', argument: 'local', effect: 1 },
  [Opcode.LOAD_FAST_CHECK]: { name: 'LOAD_FAST_CHECK', argument: 'local', effect: 1 },
  [Opcode.LOAD_FAST_AND_CLEAR]: { name: 'LOAD_FAST_AND_CLEAR', argument: 'local', effect: 1 },
  [Opcode.STORE_FAST]: { name: 'STORE_FAST', argument: 'local', effect: -1 },
  [Opcode.DELETE_FAST]: { name: 'DELETE_FAST', argument: 'local', effect: 0 },
  [Opcode.MAKE_CELL]: { name: 'MAKE_CELL', argument: 'local', effect: 0 },
  [Opcode.COPY_FREE_VARS]: { name: 'COPY_FREE_VARS', argument: 'number', effect: 0 },
  [Opcode.LOAD_DEREF]: { name: 'LOAD_DEREF', argument: 'local', effect: 1 },
  [Opcode.STORE_DEREF]: { name: 'STORE_DEREF', argument: 'local', effect: -1 },
  [Opcode.DELETE_DEREF]: { name: 'DELETE_DEREF', argument: 'local', effect: 0 },
  [Opcode.LOAD_FROM_DICT_OR_DEREF]: { name: 'LOAD_FROM_DICT_OR_DEREF', argument: 'local', effect: 0 },
  [Opcode.LOAD_FROM_DICT_OR_GLOBALS]: { name: 'LOAD_FROM_DICT_OR_GLOBALS', argument: 'name', effect: 0 },
  [Opcode.LOAD_LOCALS]: { name: 'LOAD_LOCALS', argument: 'none', effect: 1 },
  [Opcode.LOAD_NAME]: { name: 'LOAD_NAME', argument: 'name', effect: 1 },
  [Opcode.STORE_NAME]: { name: 'STORE_NAME', argument: 'name', effect: -1 },
  [Opcode.DELETE_NAME]: { name: 'DELETE_NAME', argument: 'name', effect: 0 },
  [Opcode.LOAD_GLOBAL]: { name: 'LOAD_GLOBAL', argument: 'name', effect: (n) => 1 + (n & 1) },
  [Opcode.STORE_GLOBAL]: { name: 'STORE_GLOBAL', argument: 'name', effect: -1 },
  [Opcode.DELETE_GLOBAL]: { name: 'DELETE_GLOBAL', argument: 'name', effect: 0 },
  [Opcode.LOAD_BUILD_CLASS]: { name: 'LOAD_BUILD_CLASS', argument: 'none', effect: 1 },
  [Opcode.LOAD_ASSERTION_ERROR]: { name: 'LOAD_ASSERTION_ERROR', argument: 'none', effect: 1 },
  [Opcode.SETUP_ANNOTATIONS]: { name: 'SETUP_ANNOTATIONS', argument: 'none', effect: 0 },
  [Opcode.LOAD_ATTR]: { name: 'LOAD_ATTR', argument: 'name', effect: (n) => n & 1 },
  [Opcode.STORE_ATTR]: { name: 'STORE_ATTR', argument: 'name', effect: -2 },
  [Opcode.DELETE_ATTR]: { name: 'DELETE_ATTR', argument: 'name', effect: -1 },
  [Opcode.LOAD_SUPER_ATTR]: { name: 'LOAD_SUPER_ATTR', argument: 'name', effect: (n) => (n & 1) - 2 },
  [Opcode.BINARY_SUBSCR]: { name: 'BINARY_SUBSCR', argument: 'none', effect: -1 },
  [Opcode.STORE_SUBSCR]: { name: 'STORE_SUBSCR', argument: 'none', effect: -3 },
  [Opcode.DELETE_SUBSCR]: { name: 'DELETE_SUBSCR', argument: 'none', effect: -2 },
  [Opcode.BINARY_SLICE]: { name: 'BINARY_SLICE', argument: 'none', effect: -2 },
  [Opcode.STORE_SLICE]: { name: 'STORE_SLICE', argument: 'none', effect: -4 },
  [Opcode.UNARY_NEGATIVE]: { name: 'UNARY_NEGATIVE', argument: 'none', effect: 0 },
  [Opcode.UNARY_NOT]: { name: 'UNARY_NOT', argument: 'none', effect: 0 },
  [Opcode.UNARY_INVERT]: { name: 'UNARY_INVERT', argument: 'none', effect: 0 },
  [Opcode.TO_BOOL]: { name: 'TO_BOOL', argument: 'none', effect: 0 },
  [Opcode.BINARY_OP]: { name: 'BINARY_OP', argument: 'number', effect: -1 },
  [Opcode.COMPARE_OP]: { name: 'COMPARE_OP', argument: 'number', effect: -1 },
  [Opcode.IS_OP]: { name: 'IS_OP', argument: 'number', effect: -1 },
  [Opcode.CONTAINS_OP]: { name: 'CONTAINS_OP', argument: 'number', effect: -1 },
  [Opcode.CALL_INTRINSIC_1]: { name: 'CALL_INTRINSIC_1', argument: 'number', effect: 0 },
  [Opcode.CALL_INTRINSIC_2]: { name: 'CALL_INTRINSIC_2', argument: 'number', effect: -1 },
  [Opcode.BUILD_TUPLE]: { name: 'BUILD_TUPLE', argument: 'number', effect: collects },
  [Opcode.BUILD_LIST]: { name: 'BUILD_LIST', argument: 'number', effect: collects },
  [Opcode.BUILD_SET]: { name: 'BUILD_SET', argument: 'number', effect: collects },
  [Opcode.BUILD_MAP]: { name: 'BUILD_MAP', argument: 'number', effect: (n) => 1 - 2 * n },
  [Opcode.BUILD_CONST_KEY_MAP]: { name: 'BUILD_CONST_KEY_MAP', argument: 'number', effect: minus },
  [Opcode.BUILD_STRING]: { name: 'BUILD_STRING', argument: 'number', effect: collects },
  [Opcode.BUILD_SLICE]: { name: 'BUILD_SLICE', argument: 'number', effect: collects },
  [Opcode.LIST_APPEND]: { name: 'LIST_APPEND', argument: 'number', effect: -1 },
  [Opcode.SET_ADD]: { name: 'SET_ADD', argument: 'number', effect: -1 },
  [Opcode.MAP_ADD]: { name: 'MAP_ADD', argument: 'number', effect: -2 },
  [Opcode.LIST_EXTEND]: { name: 'LIST_EXTEND', argument: 'number', effect: -1 },
  [Opcode.SET_UPDATE]: { name: 'SET_UPDATE', argument: 'number', effect: -1 },
  [Opcode.DICT_UPDATE]: { name: 'DICT_UPDATE', argument: 'number', effect: -1 },
  [Opcode.DICT_MERGE]: { name: 'DICT_MERGE', argument: 'number', effect: -1 },
  [Opcode.UNPACK_SEQUENCE]: { name: 'UNPACK_SEQUENCE', argument: 'number', effect: (n) => n - 1 },
  [Opcode.UNPACK_EX]: { name: 'UNPACK_EX', argument: 'number', effect: (n) => (n & 0xff) + (n >> 8) },
  [Opcode.CONVERT_VALUE]: { name: 'CONVERT_VALUE', argument: 'number', effect: 0 },
  [Opcode.FORMAT_SIMPLE]: { name: 'FORMAT_SIMPLE', argument: 'none', effect: 0 },
  [Opcode.FORMAT_WITH_SPEC]: { name: 'FORMAT_WITH_SPEC', argument: 'none', effect: -1 },
  [Opcode.JUMP_FORWARD]: { name: 'JUMP_FORWARD', argument: 'jump', effect: 0 },
  [Opcode.JUMP_BACKWARD]: { name: 'JUMP_BACKWARD', argument: 'jump', effect: 0 },
  [Opcode.JUMP_BACKWARD_NO_INTERRUPT]: { name: 'JUMP_BACKWARD_NO_INTERRUPT', argument: 'jump', effect: 0 },
  [Opcode.POP_JUMP_IF_TRUE]: { name: 'POP_JUMP_IF_TRUE', argument: 'jump', effect: -1 },
  [Opcode.POP_JUMP_IF_FALSE]: { name: 'POP_JUMP_IF_FALSE', argument: 'jump', effect: -1 },
  [Opcode.POP_JUMP_IF_NONE]: { name: 'POP_JUMP_IF_NONE', argument: 'jump', effect: -1 },
  [Opcode.POP_JUMP_IF_NOT_NONE]: { name: 'POP_JUMP_IF_NOT_NONE', argument: 'jump', effect: -1 },
  [Opcode.GET_ITER]: { name: 'GET_ITER', argument: 'none', effect: 0 },
  [Opcode.FOR_ITER]: { name: 'FOR_ITER', argument: 'jump', effect: 1 },
  [Opcode.END_FOR]: { name: 'END_FOR', argument: 'none', effect: -1 },
  [Opcode.CALL]: { name: 'CALL', argument: 'number', effect: (n) => -1 - n },
  [Opcode.CALL_KW]: { name: 'CALL_KW', argument: 'number', effect: (n) => -2 - n },
  [Opcode.CALL_FUNCTION_EX]: { name: 'CALL_FUNCTION_EX', argument: 'number', effect: (n) => -2 - n },
  [Opcode.MAKE_FUNCTION]: { name: 'MAKE_FUNCTION', argument: 'none', effect: 0 },
  [Opcode.SET_FUNCTION_ATTRIBUTE]: { name: 'SET_FUNCTION_ATTRIBUTE', argument: 'number', effect: -1 },
  [Opcode.RETURN_VALUE]: { name: 'RETURN_VALUE', argument: 'none', effect: -1 },
  [Opcode.RESUME]: { name: 'RESUME', argument: 'number', effect: 0 },
  [Opcode.RETURN_GENERATOR]: { name: 'RETURN_GENERATOR', argument: 'none', effect: 1 },
  [Opcode.YIELD_VALUE]: { name: 'YIELD_VALUE', argument: 'number', effect: 0 },
  [Opcode.GET_YIELD_FROM_ITER]: { name: 'GET_YIELD_FROM_ITER', argument: 'none', effect: 0 },
  [Opcode.SEND]: { name: 'SEND', argument: 'jump', effect: 0 },
  [Opcode.END_SEND]: { name: 'END_SEND', argument: 'none', effect: -1 },
  [Opcode.CLEANUP_THROW]: { name: 'CLEANUP_THROW', argument: 'none', effect: -1 },
  [Opcode.GET_AWAITABLE]: { name: 'GET_AWAITABLE', argument: 'number', effect: 0 },
  [Opcode.GET_AITER]: { name: 'GET_AITER', argument: 'none', effect: 0 },
  [Opcode.GET_ANEXT]: { name: 'GET_ANEXT', argument: 'none', effect: 1 },
  [Opcode.END_ASYNC_FOR]: { name: 'END_ASYNC_FOR', argument: 'none', effect: -2 },
  [Opcode.RAISE_VARARGS]: { name: 'RAISE_VARARGS', argument: 'number', effect: minus },
  [Opcode.PUSH_EXC_INFO]: { name: 'PUSH_EXC_INFO', argument: 'none', effect: 1 },
  [Opcode.CHECK_EXC_MATCH]: { name: 'CHECK_EXC_MATCH', argument: 'none', effect: 0 },
  [Opcode.CHECK_EG_MATCH]: { name: 'CHECK_EG_MATCH', argument: 'none', effect: 0 },
  [Opcode.POP_EXCEPT]: { name: 'POP_EXCEPT', argument: 'none', effect: -1 },
  [Opcode.RERAISE]: { name: 'RERAISE', argument: 'number', effect: -1 },
  [Opcode.BEFORE_WITH]: { name: 'BEFORE_WITH', argument: 'none', effect: 1 },
  [Opcode.BEFORE_ASYNC_WITH]: { name: 'BEFORE_ASYNC_WITH', argument: 'none', effect: 1 },
  [Opcode.WITH_EXCEPT_START]: { name: 'WITH_EXCEPT_START', argument: 'none', effect: 1 },
  [Opcode.GET_LEN]: { name: 'GET_LEN', argument: 'none', effect: 1 },
  [Opcode.MATCH_MAPPING]: { name: 'MATCH_MAPPING', argument: 'none', effect: 1 },
  [Opcode.MATCH_SEQUENCE]: { name: 'MATCH_SEQUENCE', argument: 'none', effect: 1 },
  [Opcode.MATCH_KEYS]: { name: 'MATCH_KEYS', argument: 'none', effect: 1 },
  [Opcode.MATCH_CLASS]: { name: 'MATCH_CLASS', argument: 'number', effect: -2 },
  [Opcode.IMPORT_NAME]: { name: 'IMPORT_NAME', argument: 'name', effect: -1 },
  [Opcode.IMPORT_FROM]: { name: 'IMPORT_FROM', argument: 'name', effect: 1 },
};
