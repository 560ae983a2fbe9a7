// Which callables take their arguments in a tuple that is made for the call: functions declared METH_VARARGS or with a variable number of
// arguments by Argument Clinic, and classes without a vectorcall function. Measured: `ml_flags` of each method, `tp_vectorcall` and
// Py_TPFLAGS_HAVE_VECTORCALL of each type, read in each CPython.

export interface PackedCallsProfile {
  /** `type.method` and `module.function`. */
  readonly packedFunctions: ReadonlySet<string>;
  /** Those of them whose tuple is made by Argument Clinic: messages name them as they name any function. */
  readonly packedByClinic: ReadonlySet<string>;
  /** Those of them that read the tuple with PyArg_ParseTuple, which counts arguments in words of its own. */
  readonly parsedFunctions: ReadonlySet<string>;
  /** Built-in classes whose call makes no tuple. */
  readonly vectorcallClasses: ReadonlySet<string>;
  /** Types whose instances, when called, make no tuple. */
  readonly vectorcallTypes: ReadonlySet<string>;
  /** The execution from which on a call of `str` or of a C function is specialised: no tuple for `str`, no count for the recursion limit; 0: never. */
  readonly specialisedCallFrom: number;
}

const words = (text: string): string[] => text.trim().split(/\s+/);

const ALWAYS = words(`
  str.format dict.update OrderedDict.update _functools.reduce sys.getsizeof gc.get_referents gc.get_referrers gc.set_threshold
  set.difference set.difference_update set.intersection set.intersection_update set.union set.update
  frozenset.difference frozenset.intersection frozenset.union atexit.register memoryview.__exit__ property.__set_name__
  async_generator.athrow anext_awaitable.close anext_awaitable.throw time.asctime time.ctime time.gmtime time.localtime time.strftime
  time.strptime time.get_clock_info _csv.reader _csv.writer _csv.register_dialect lock.acquire lock.acquire_lock lock.__enter__
  lock.__exit__ RLock.acquire RLock.__enter__ RLock.__exit__ _thread.start_new_thread _thread.stack_size _json.scanstring
  spamlist.getstate spamlist.setstate spamdict.getstate spamdict.setstate
`);

const PARSED = words(`
  time.ctime time.gmtime time.localtime time.strftime time.get_clock_info spamlist.getstate spamlist.setstate spamdict.getstate
  spamdict.setstate
`);

const SEARCHES = words(`
  str.count str.endswith str.find str.index str.rfind str.rindex str.startswith
  bytes.count bytes.endswith bytes.find bytes.index bytes.rfind bytes.rindex bytes.startswith
  bytearray.count bytearray.endswith bytearray.find bytearray.index bytearray.rfind bytearray.rindex bytearray.startswith
`);

const UNTIL_312 = [
  ...words('builtins.min builtins.max range.__reduce__ object.__subclasshook__ time.clock_gettime time.clock_gettime_ns'),
  ...SEARCHES,
];

const UNTIL_311 = words('math.log _functools.cmp_to_key _warnings.warn_explicit');
const DIR_AND_VARS = words('builtins.dir builtins.vars');
const GROUPS = words('BaseExceptionGroup.derive BaseExceptionGroup.split BaseExceptionGroup.subgroup');
const CLASSES_310 = words('bool dict filter float frozenset list map range reversed set tuple type');
const CLASSES_311 = [...CLASSES_310, 'enumerate', 'super'];
const TYPES_310 = words('builtin_function_or_method function method method_descriptor partial');
const TYPES_311 = [...TYPES_310, 'GenericAlias', 'ReferenceType', 'itemgetter', 'attrgetter'];

const CLINIC_313 = words(`
  gc.get_referents gc.get_referrers set.difference set.difference_update set.intersection set.intersection_update set.union set.update
  frozenset.difference frozenset.intersection frozenset.union
`);

export const packedCalls310: PackedCallsProfile = {
  packedByClinic: new Set(),
  parsedFunctions: new Set([...PARSED, ...SEARCHES]),
  packedFunctions: new Set([
    ...ALWAYS,
    ...UNTIL_312,
    ...UNTIL_311,
    ...DIR_AND_VARS,
    ...words('builtins.__import__ generator.throw coroutine.throw coroutine_wrapper.throw _weakref.proxy _csv.field_size_limit'),
  ]),
  vectorcallClasses: new Set(CLASSES_310),
  vectorcallTypes: new Set(TYPES_310),
  specialisedCallFrom: 0,
};

export const packedCalls311: PackedCallsProfile = {
  packedByClinic: new Set(['builtins.print']),
  parsedFunctions: new Set([...PARSED, ...SEARCHES]),
  packedFunctions: new Set([...ALWAYS, ...UNTIL_312, ...UNTIL_311, ...DIR_AND_VARS, ...GROUPS, 'builtins.print']),
  vectorcallClasses: new Set(CLASSES_311),
  vectorcallTypes: new Set(TYPES_311),
  specialisedCallFrom: 8,
};

export const packedCalls312: PackedCallsProfile = {
  ...packedCalls311,
  packedFunctions: new Set([...ALWAYS, ...UNTIL_312, ...GROUPS, 'builtins.print']),
  specialisedCallFrom: 2,
};

export const packedCalls313: PackedCallsProfile = {
  packedByClinic: new Set([...CLINIC_313, 'builtins.print']),
  parsedFunctions: new Set(PARSED),
  packedFunctions: new Set([...ALWAYS, ...DIR_AND_VARS, 'builtins.print']),
  vectorcallClasses: new Set([...CLASSES_311, 'int', 'str']),
  vectorcallTypes: new Set([...TYPES_311, 'methodcaller']),
  specialisedCallFrom: 1,
};
