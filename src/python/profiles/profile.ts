// What differs between CPython 3.10 and 3.13, as questions the rest of the core asks. Nothing outside this folder compares versions.
// A question is a named fact of one release line (`immortalObjects`), never "is it at least 3.12".

import type { PythonVersion } from '../outcome.ts';
import type { CompileProfile } from './compile-profile.ts';
import type { CsvProfile } from './csv-profile.ts';
import type { CtypesProfile } from './ctypes-profile.ts';
import type { JsonProfile } from './json-profile.ts';
import type { MachineProfile } from './machine-profile.ts';
import type { PackedCallsProfile } from './packed-calls.ts';
import type { PickleProfile } from './pickle-profile.ts';
import { profile310 } from './python-3-10.ts';
import { profile311 } from './python-3-11.ts';
import { profile312 } from './python-3-12.ts';
import { profile313 } from './python-3-13.ts';
import type { SharedRefcounts } from './shared-refcounts.ts';
import type { SlotNames } from './slot-names.ts';
import type { SyntaxProfile } from './syntax-profile.ts';
import type { ThreadProfile } from './thread-profile.ts';

export type { SyntaxProfile } from './syntax-profile.ts';

/** What the collector has done and counted before a script is compiled, in an environment without HOME, where site imports `pwd`. */
export interface StartupCollections {
  readonly counts: readonly [number, number, number];
  readonly collections: readonly [number, number, number];
  readonly collected: readonly [number, number, number];
}

/**
 * The blocks parked in each free list, the one that is taken next last. Each is given by the pool that it lies in: the index of one with
 * room (`startupPools`), or from there on of one that is full.
 */
export interface ParkedBlocks {
  readonly list: readonly number[];
  readonly dict: readonly number[];
  readonly dictKeys: readonly number[];
  readonly float: readonly number[];
  readonly tuples: readonly (readonly number[])[];
  /** Where frames are objects: the bytes of each block, which lies in the first pool. */
  readonly frames: readonly number[];
}

export interface Profile
  extends SyntaxProfile,
    CompileProfile,
    NumberProfile,
    TextProfile,
    HeapProfile,
    MachineProfile,
    PackedCallsProfile {
  readonly version: PythonVersion;
  /** major, minor, micro of the release that was measured: `sys.version_info`. */
  readonly release: readonly [number, number, number];
}

/** What the compiler asks. */
export type { CompileProfile } from './compile-profile.ts';

/** What the heap and the objects on it ask. */
export interface HeapProfile {
  /** The generation that objects of the start are in when a script begins. */
  readonly startupGeneration: 1 | 2;
  readonly startupCollections: StartupCollections;
  /** Iterators over ASCII strings are of a type of their own. */
  readonly asciiStrIterators: boolean;
  /** Built-in classes that have no subclass when a script begins. */
  readonly subclasslessTypes: ReadonlySet<string>;
  /** Slot wrappers in the dicts of built-in classes that do not follow from what the class does. */
  readonly slotNames: SlotNames;
  readonly gcThresholds: readonly [number, number, number];
  /** Collections start inside the allocation that is one too many (3.10, 3.11), or at the next check between instructions. */
  readonly collectsInsideAllocation: boolean;
  /** A collection moves immortal containers to the permanent generation. */
  readonly collectorMovesImmortal: boolean;
  /** PEP 683: None, small ints, interned names ... have a fixed count. */
  readonly immortalObjects: boolean;
  /** Small ints, characters and `()` are static data, not heap blocks. */
  readonly staticSmallObjects: boolean;
  /** Where they are not: the single bytes that the start of the interpreter has made. */
  readonly startupSingleBytes: string;
  /** `id(o) % 16` of what lies in static data. */
  readonly staticMisalignedBytes: Readonly<
    Record<'smallInts' | 'characters' | 'emptyTuple' | 'emptyStr' | 'emptyBytes' | 'singleBytes', 0 | 8>
  >;
  /** Where characters are heap blocks, those of ASCII in the order in which they lie there when a script begins. */
  readonly asciiInAddressOrder: string;
  /** What a fresh interpreter holds of objects that all programs share; null where they are immortal. */
  readonly sharedRefcounts: SharedRefcounts | null;
  /** Bytes of a dict's smallest key table that its free list keeps. */
  readonly smallDictKeysBytes: number;
  /** Tables whose keys are all str store no hashes. */
  readonly unicodeKeyTables: boolean;
  readonly tupleFreeListLengthMax: number;
  /** Longer tuples are parked, yet never handed out again. */
  readonly tupleReuseLengthMax: number;
  /** Built-in classes whose `__hash__` is None though later releases have one. */
  readonly unhashableTypes: ReadonlySet<string>;
  /** `float.__setformat__` is there. */
  readonly floatFormatsCanBeSet: boolean;
  /** Subclasses of list, tuple and frozenset that override neither constructor take no keywords either. */
  readonly subclassConstructorsRejectKeywords: boolean;
  /** Popping a list empty resizes its block to nothing instead of freeing it. */
  readonly listPopLastKeepsBlock: boolean;
  /** `l[a:b] = x` iterates x before it looks at the bounds, whatever the step. */
  readonly listSliceIterableCheckedFirst: boolean;
  /** list.sort merges runs by their powers (powersort) instead of timsort's own invariants. */
  readonly listSortByPower: boolean;
  /** Descending runs of list.sort may hold equal neighbours. */
  readonly listSortReversesEqualRuns: boolean;
  /** `sort(reverse=x)` asks for the truth of x, not for an integer. */
  readonly sortReverseTakesAnyTruth: boolean;
  /** `set.issubset(iterable)` intersects with it, instead of making a set of it. */
  readonly setIsSubsetIntersects: boolean;
  /** `set.issuperset(iterable)` asks for each item, instead of making a set of them. */
  readonly setIsSupersetAsksEachItem: boolean;
  /** Intersecting with an iterable ends once every element was found. */
  readonly setIntersectionStopsWhenFull: boolean;
  /** The length of a range is computed by int objects. */
  readonly rangeLengthMakesInts: boolean;
  /** Range iterators keep an index beside their start, instead of moving the start. */
  readonly rangeIteratorsCount: boolean;
  /** `enumerate(...)` checks its arguments by hand (vectorcall), and its object has a field more. */
  readonly enumerateParsesByHand: boolean;
  /** Values of strings that start-up has interned for good; empty where such strings are counted or all are immortal. */
  readonly startupNames: ReadonlySet<string>;
  /** Characters up to U+00FF that start-up has interned and that are the shared ones. */
  readonly startupCharacters: 'all' | string;
  /** Shared characters are interned in a table of their own. */
  readonly charactersInternApart: boolean;
  /** An exception whose traceback was set to None refers to None (`BaseException_set_tb`). */
  readonly exceptionsKeepNoneAsTraceback: boolean;
  /** `del l[i]` with an integer never shrinks the item array. */
  readonly listDeleteItemKeepsCapacity: boolean;
  /** Lists extend from sets, dicts and their views without an iterator, by the resize rule. */
  readonly listExtendsFromSetsAndDictsDirectly: boolean;
  /** Modules of Python text that are imported before a script begins. */
  readonly startupModules: ReadonlySet<string>;
  /** A path with a null character in it is refused by the function's and the argument's name. */
  readonly nullInPathNamesArgument: boolean;
  /** posix._path_normpath is there, and os.path.normpath() uses it. */
  readonly hasPathNormpath: boolean;
  /** os.path.normpath and os.path.splitroot are functions of posix. */
  readonly normpathIsOfC: boolean;
  /** Rows of frozen-lines.ts: modules that the interpreter has in itself instead of in files. */
  readonly frozenLines: string;
  /** Objects that gc.get_objects() shows when a script begins, less what is simulated then. */
  readonly startupTrackedObjects: number;
  /** Blocks that sys.getallocatedblocks() counts when a script begins, without those that are simulated. */
  readonly startupBlocks: number;
  /** `__reduce__` of an exhausted reverse list iterator names `reversed`. */
  readonly exhaustedListIteratorsKeepDirection: boolean;
  /** A reverse list iterator that has come to the front keeps its list (3.13). */
  readonly reverseListIteratorsKeepList: boolean;
  /** By size class, from 16 bytes on: the free blocks of the pools with room when a script begins, as scripts/record-pools.mjs measured them. */
  readonly startupPools: readonly (readonly number[])[];
  /** What is parked when a script begins. */
  readonly startupFreeLists: ParkedBlocks;
  /** Bytes of a key table before its slots. */
  readonly dictKeysHeaderBytes: number;
  /** Bytes of a str before its characters: ASCII, and the wider kinds. */
  readonly strHeaderBytes: { readonly ascii: number; readonly wide: number };
  /** SipHash rounds: 13 or 24. */
  readonly sipHash: 13 | 24;
  /** Containers nested deeper than this are freed later, not recursively. */
  readonly trashcanDepth: number;
  /** Bytes of a BaseException instance, its header included (`BaseException.__basicsize__`). */
  readonly exceptionBytes: number;
  readonly importErrorExtraBytes: number;
  readonly importErrorHasNameFrom: boolean;
  /** str() with too many positional arguments is refused as functions without keywords do it. */
  readonly strCountsPlainly: boolean;
  /** OrderedDict.pop() on an instance of a subclass does not go through its __getitem__ and __delitem__. */
  readonly orderedDictPopsLikeDict: boolean;
  /** clear() changes the order of an OrderedDict, for its iterators and its comparison; else only the size tells. */
  readonly orderedDictClearIsChange: boolean;
  /** Comparing two OrderedDicts is refused once one of them has changed meanwhile. */
  readonly orderedDictEqualityNoticesChange: boolean;
  /** memoryview.cast() knows the format 'e'. */
  readonly halfFloatViews: boolean;
  /** A memoryview without dimensions has no length, and one with several cannot be iterated over. */
  readonly memoryviewIterator: boolean;
  /** Where the scope stands in the flags of a symbol. */
  readonly symbolScopeOffset: number;
  /** Kinds of blocks of a symbol table, as _symtable names and numbers them. */
  readonly symbolBlockNames: readonly (readonly [name: string, number: number])[];
  /** marshal takes `allow_code`. */
  readonly marshalAllowCode: boolean;
  /** The line of codeobject.c that refuses the numbers of a code object. */
  readonly codeCheckLine: number;
  /** code.co_lnotab warns. */
  readonly lnotabDeprecated: boolean;
  /** Copying and pickling iterators of itertools warns that it will go. */
  readonly itertoolsCopiesDeprecated: boolean;
  /** `__module__` of open(). */
  readonly openModule: string;
  /** The names of modules that classes written in C give are interned. */
  readonly typeModulesInterned: boolean;
  /** `basicsize` of what Pattern.scanner() returns. */
  readonly regexScannerBytes: number;
  /** `(?!)` is compiled to one word that fails. */
  readonly regexEmptyNegationFails: boolean;
  /** re.TEMPLATE is a flag of its own. */
  readonly regexHasTemplateFlag: boolean;
  readonly ctypes: CtypesProfile;
  readonly json: JsonProfile;
  readonly csv: CsvProfile;
  readonly pickle: PickleProfile;
  /** A functools.partial found in a class through an instance warns that it will bind. */
  readonly partialWarnsAsMethod: boolean;
  /** repr() of an instance of a subclass of functools.partial says the class's module and qualified name. */
  readonly qualifiesPartial: boolean;
  /** AttributeError has a __getstate__ of its own. */
  readonly attributeErrorState: boolean;
  /** Attributes that a generic alias has itself; all others are those of its origin. */
  readonly aliasAttributes: ReadonlySet<string>;
  /** `types.GeneratorType[int]` works. */
  readonly generatorsAreGeneric: boolean;
  /** `ag_suspended`. */
  readonly asyncGeneratorsShowSuspension: boolean;
  /** How many parameters of exec() and eval() take no keyword; null: none takes one. */
  readonly runnerKeywords: { readonly exec: number | null; readonly eval: number | null };
  /** `del o.x` without an x says the name alone. */
  readonly missingDeletionNamesKey: boolean;
  /** The error for an attribute that is not there to be set or deleted has a `name` and an `obj`, as that of reading has. */
  readonly missingAttributeOfWriteIsNamed: boolean;
  /** `object.__subclasshook__` counts its arguments. */
  readonly subclassHookTakesOne: boolean;
  /** PEP 678: `add_note`. */
  readonly exceptionNotes: boolean;
  /** `object.__getstate__`. */
  readonly objectGetstate: boolean;
  /** Added to the size of static types by sys.getsizeof. */
  readonly staticTypeHeaderBytes: number;
  readonly typeBytes: number;
  /** Which classes have their instance dict in the pre-header: none, those without items, all. */
  readonly managedDict: 'none' | 'fixed-size' | 'all';
  readonly managedWeakrefs: boolean;
  /** An exception from `__set_name__` gets a note instead of becoming the cause of a RuntimeError. */
  readonly setNameErrorsAreNotes: boolean;
  /** An exception from a codec gets a note instead of becoming the cause of another one. */
  readonly codecErrorsAreNotes: boolean;
  /** A classmethod lets what it wraps bind itself (until 3.12); bound methods cannot in 3.11 and 3.12, where they have no `__get__`. */
  readonly classMethodChains: 'always' | 'unbound' | 'never';
  /** `hash(None)`; null: from its address. */
  readonly noneHash: number | null;
  /** `sys.getsizeof(int)` without headers. */
  readonly staticTypeBytes: number;
  readonly propertyHasName: boolean;
  readonly weakrefBytes: number;
  /** Streams of files have a `__reduce__` that refuses. */
  readonly streamsRefuseReduce: boolean;
  /** `C[1]` says which class cannot be subscripted. */
  readonly subscriptNamesClass: boolean;
  /** Where a warning is from when nothing runs. */
  readonly placeOutsideFrames: { readonly filename: string; readonly line: number };
  /** What ended a program is kept as sys.last_exc, and not only in its three parts. */
  readonly lastException: boolean;
  /** PythonFinalizationError and _IncompleteInputError exist. */
  readonly finalizationError: boolean;
  /** `*+` and `(?>...)` in regular expressions. */
  readonly regexPossessive: boolean;
  readonly packageMismatchWarning: 'ImportWarning' | 'DeprecationWarning';
  /** The repr of a weak reference names its object only by what the class has, not by an attribute of the object (3.11). */
  readonly weakrefNamesFromClass: boolean;
  /** The repr of a weak reference says the module and qualified name of the object's class. */
  readonly weakrefNamesFullType: boolean;
  /** A subclass of property keeps any docstring as an attribute of the instance, not the getter's alone (3.12). */
  readonly propertyDocsInSubclasses: boolean;
  /** A property holds None where it has no docstring, be it given or the getter's (until 3.11). */
  readonly propertiesKeepNoneDocs: boolean;
  /** Giving a function the code of another kind (of a generator, of a coroutine) warns. */
  readonly codeKindWarns: boolean;
  /** sys._is_gil_enabled exists. */
  readonly gilQuestion: boolean;
  /** sys.set_asyncgen_hooks() sets nothing when one of its arguments is refused. */
  readonly asyncgenHooksCheckedFirst: boolean;
  /** Names of the `builtins` module as its dict has them. */
  readonly builtinOrder: readonly string[];
  /** A union has `__instancecheck__`, which looks for parameterized generics before it asks anything; later isinstance() takes it apart. */
  readonly unionsCheckThemselves: boolean;
  /** Type variables have `__typing_subst__`, and say what may be put in their place. */
  readonly typesSubstituteThemselves: boolean;
  /** `X[[int]]` shows the list's items as it shows its own: `[int]`, not `[<class 'int'>]`. */
  readonly aliasesShowLists: boolean;
  /** Making a class whose dict has keys that are no str warns. */
  readonly oddClassKeysWarn: boolean;
  readonly regexGlobalFlagsFirst: boolean;
  /** What may stand for a group's number in a pattern: whatever int() reads, that with a warning, plain digits. */
  readonly regexGroupNumbers: 'loose' | 'warned' | 'plain';
  readonly regexLookbehindTooFar: string;
  readonly regexEscapesMessages: boolean;
  /** _sre.MAGIC. */
  readonly regexMagic: number;
  /** _sre.MAXGROUPS. */
  readonly regexGroupsMax: number;
  readonly regexNamesSubject: boolean;
  /** bytearray() has room for a list or tuple before it reads it. */
  readonly bytearraySizesSequences: boolean;
  /** What exports a buffer has `__buffer__`. */
  readonly bufferMethods: boolean;
  /** `re` is a package, not one file. */
  readonly regexIsPackage: boolean;
  /** A normal distribution without spread has quantiles too. */
  readonly quantileOfNoSpread: boolean;
  /** `a2b_base64(strict_mode=True)` is there, and the functions for BinHex no more. */
  readonly base64StrictMode: boolean;
  /** Strict decoding refuses padding after a complete group. */
  readonly base64RefusesExcessPadding: boolean;
  /** array: the typecode 'w', `clear()`, and a warning for 'u' (3.13). */
  readonly arrayHasWideText: boolean;
  /** Struct sequences refuse unknown names in their dict, and know copy.replace(). */
  readonly structSequencesReplace: boolean;
  /** What operator's getters and functools.cmp_to_key make tell how they are called. */
  readonly gettersTellSignature: boolean;
  /** os.path.isjunction() and its kin are there (3.12). */
  readonly pathsKnowJunctions: boolean;
  /** As TextIOWrapper names the encoding of the C locale. */
  readonly localeEncoding: string;
  /** reprs of streams name the class they are of, not io's. */
  readonly streamReprNamesClass: boolean;
  /** `basicsize` of io.TextIOWrapper. */
  readonly textWrapperBytes: number;
  /** SHA-2 is one module, `_sha2`. */
  readonly sha2Module: boolean;
  /** `__basicsize__` of the digests that CPython computes itself, by the code they share. */
  readonly hashObjectBytes: Readonly<Record<'md5' | 'sha1' | 'sha256' | 'sha512' | 'sha3' | 'blake2b' | 'blake2s', number>>;
  /** Unknown digests are `_hashlib.UnsupportedDigestmodError`, not a plain ValueError. */
  readonly hashErrorIsOwn: boolean;
  readonly dequeBytes: number;
  /** `OrderedDict({'a': 1})`, not `OrderedDict([('a', 1)])`. */
  readonly orderedDictReprIsDict: boolean;
  readonly accumulateBytes: number;
  readonly pairwiseBytes: number;
  /** itertools.pairwise fills the pair that it handed out last anew, when nobody else has it. */
  readonly pairwiseReusesResult: boolean;
  readonly batchedBytes: number;
  readonly batched: boolean;
  readonly batchedStrict: boolean;
  readonly groupbyBytes: number;
  readonly teeBytes: number;
  readonly bytesHasBytes: boolean;
  readonly operatorCall: boolean;
  /** Ints keep digits and sign in one tag field. */
  readonly intTagField: boolean;
  readonly typeVarBytes: number;
  readonly paramSpecBytes: number;
  readonly typeVarTupleBytes: number;
  readonly sysIsInterned: boolean;
  /** What the map takes that tells which addresses lie in an arena. */
  readonly arenaMapBytes: { readonly root: number; readonly mid: number; readonly bottom: number };
  /** Statistics tell of the tables that dicts have left. */
  readonly reportsFreeDictKeys: boolean;
  readonly sysInternedSize: boolean;
  readonly sysException: boolean;
  /** `sys._stdlib_dir`. */
  readonly sysStdlibDir: boolean;
  /** `sys._current_exceptions()` gives exceptions, not tuples of three. */
  readonly currentExceptionsAreValues: boolean;
  /** Tracebacks show lines of the text of -c. */
  readonly commandHasSource: boolean;
  /** Modules of the library of 3.13 that are not there yet, and those that were there before. */
  readonly laterModules: readonly string[];
  readonly formerModules: readonly string[];
  /** What wrappers of slots say of themselves where it differs from the rest (objects/slot-docs.ts). */
  readonly slotDocs: Readonly<Record<string, string>>;
  /** What `__dict__` and `__weakref__` of classes end their docstring with. */
  readonly attributeDocEnd: string;
  /** zlib.compress() has `wbits`. */
  readonly zlibCompressTakesBits: boolean;
  readonly sysFlagsSafePath: boolean;
  /** io.StringIO collects what is appended in one growing string, not in a list; and the size of its instances. */
  readonly stringIo: { readonly growsString: boolean; readonly bytes: number };
  readonly sysFlagsIntDigits: number;
  readonly namespaceTakesMapping: boolean;
  /** Classes of syntax tree nodes have `_field_types`: constructors fill in what is missing, and warn. */
  readonly nodesKnowFieldTypes: boolean;
  /** A node of a tree that a program has built ends where it begins if it does not say where; else at line 0. */
  readonly nodesEndWhereTheyBegin: boolean;
  /** A list that such a node lacks is empty. */
  readonly missingNodeListsAreEmpty: boolean;
  /** Line and column ranges of such trees must make sense. */
  readonly nodePlacesAreChecked: boolean;
  /** `NamedExpr target must be a Name`. */
  readonly namedTargetIsChecked: boolean;
  /** PyCF_OPTIMIZED_AST. */
  readonly compileOptimizesTrees: boolean;
  /** `copy.replace` and `__replace__`. */
  readonly copyReplace: boolean;
  readonly strReplaceTakesCount: boolean;
  /** Room that str.split() gives its list: by length of the text, of the separator (null: white space), and the maximum (-1: none). */
  splitListCapacity(length: number, separator: number | null, maximum: number): number;
  /** The shared characters U+0080 to U+00FF have their UTF-8 form built in. */
  readonly latin1CharactersKeepUtf8: boolean;
  /** The finder of frozen modules asks the name of a module for its UTF-8 form, which the str keeps. */
  readonly findersKeepUtf8: boolean;
  /** Every interned str is immortal. */
  readonly internedAreImmortal: boolean;
  /** `str.__basicsize__`. */
  readonly strObjectBytes: number;
  readonly genericAliasBytes: number;
  /** Host functions suggest similar keyword names. */
  readonly suggestsKeywords: boolean;
  readonly messages: Messages;
  readonly threads: ThreadProfile;
  /** Where attributes of plain instances live. */
  readonly instanceAttributes: 'dict' | 'values-block' | 'inline';
  /** A dict that is made because a program reads `__dict__`, where no values are, is one over the class's keys; else only what a store makes is. */
  readonly readDictsShareKeys: boolean;
  /** Does `__flags__` tell whether attributes were looked up through the type (Py_TPFLAGS_VALID_VERSION_TAG)? */
  readonly versionTagFlag: boolean;
}

/** What the number types ask. */
export interface NumberProfile {
  /** The message of `1 % 0`. */
  readonly intModuloByZero: string;
  /** The message of `1.0 % 0.0`. */
  readonly floatModuloByZero: string;
  /** Bytes requested for an int of one 30-bit digit. */
  readonly oneDigitIntBytes: 28 | 32;
  /** Zero has a digit all the same, in sizes. */
  readonly zeroIntHasDigit: boolean;
  /** int.from_bytes makes small ints anew instead of sharing them. */
  readonly fromBytesMakesFreshInts: boolean;
  /** Small remainders of a division by more than one digit are made anew instead of shared. */
  readonly longRemaindersAreFresh: boolean;
  /** int.to_bytes and from_bytes have defaults for length and byteorder. */
  readonly intBytesHaveDefaults: boolean;
  /** complex has `__complex__`. */
  readonly complexHasComplex: boolean;
  /** `Struct('i')` is how a Struct shows itself. */
  readonly structHasRepr: boolean;
  /** How struct words an integer that does not fit. */
  readonly structRangeMessages: 'hexadecimal' | 'named' | 'uniform';
  /** math.cbrt and math.exp2. */
  readonly mathCbrtExp2: boolean;
  /** math.sumprod. */
  readonly mathSumprod: boolean;
  /** math.pow(0.0, -inf) is inf; else a domain error. */
  readonly powOfZeroToMinusInfinity: boolean;
  /** math.fma. */
  readonly mathFma: boolean;
  /** math.nextafter(x, y, steps=n). */
  readonly nextafterTakesSteps: boolean;
  /** int.is_integer. */
  readonly intIsInteger: boolean;
  /** What `~True` warns; null: nothing. */
  readonly boolInvertWarning: string | null;
  /** int() counts its arguments as a positional function: "expected at most 2 arguments, got 3". */
  readonly intCountsPositional: boolean;
  /** int(x) by `__trunc__` warns. */
  readonly truncDelegationWarns: boolean;
  /** What follows the number in `Exceeds the limit (4300 digits)`. */
  readonly digitLimitUnit: '' | ' digits';
  /** int(text): a character that is no digit is reported before too many digits are. */
  readonly digitLimitCheckedLast: boolean;
}

/** Error messages whose wording changed between releases. */
export interface Messages {
  /** Of an object of varying size that has no way to be taken apart. */
  unpicklable(type: string): string;
  readonly iterNotCallable: string;
  readonly codeVarnamesTooSmall: string;
  /** bytearray.extend() of a str. */
  readonly extendWithStr: string;
  /** `callable` is null where C does not say whose keyword it is. */
  unexpectedKeyword(callable: string | null, keyword: string, suggestion?: string): string;
  abstractInstantiation(type: string, methods: readonly string[]): string;
  /** Ends the message of an attribute store on an object without a `__dict__`. */
  missingAccessor(what: 'getter' | 'setter' | 'deleter', name: string | null, type: string): string;
  /** getattr() and hasattr() were given no str for a name. */
  attributeNameType(callable: string, type: string): string;
  moduleNameType(type: string): string;
  /** How FileIO.readinto() names what it refuses to write to. */
  readonly fileReadIntoArgument: string;
  superType(type: string): string;
  superCheck(type: string, isClass: boolean, object: string): string;
  superCount(count: number): string;
  stringIndexType(type: string): string;
  /** How an exception in an atexit function is reported; null: by its function alone. */
  /** What is said of an exception in an exit function: before its repr, or with it. */
  readonly atexitUnraisable: string | ((fn: string) => string);
  namespaceArguments(count: number): string;
  readonly groupCondition: string;
  /** A str method was given something else to look for. */
  strMethodArgument(method: string, type: string): string;
  readonly boolInvertWarning: string | null;
  /** exec() of code with so many free variables, without a closure that fits. */
  execFreeVariables(count: number): string;
  aliasNotGeneric(alias: string): string;
  aliasArgumentCount(alias: string, actual: number, expected: number): string;
  /** gc.set_threshold() with none or too many. */
  thresholdCount(count: number): string;
  weakproxyRepr(at: string, kind: string, target: string): string;
  readonly noDictHint: string;
  readonly weakrefSlotTwice: string;
}

/** What str and unicodedata ask. */
export interface TextProfile {
  readonly unicodeVersion: '13.0.0' | '14.0.0' | '15.0.0' | '15.1.0';
  /** The `z` of format specifications. */
  readonly formatNegativeZeroOption: boolean;
  /** `Invalid format specifier` is followed by the specifier and the type. */
  readonly formatErrorNamesType: boolean;
}

export function profileOf(version: PythonVersion): Profile {
  switch (version) {
    case '3.10':
      return profile310;
    case '3.11':
      return profile311;
    case '3.12':
      return profile312;
    case '3.13':
      return profile313;
  }
}
