// What the machine (vm/) and the objects it makes ask of a version: functions, frames, generators, calls, tracebacks.

export const enum CountedCalls {
  /** The limit is too far away to be reached by them. */
  None = 0,
  /** Those with no or one argument. */
  Short = 1,
  All = 2,
}

export interface MachineProfile {
  /** The caller's stack keeps the arguments while a Python function runs; the function has references of its own. */
  readonly callerKeepsArguments: boolean;
  /** sys.stdout passes on what it holds back before a str that would take it beyond 8 KiB; else after it. */
  readonly textFlushesBeforeOverflow: boolean;
  /** `_random.Random` is seeded by its `__init__`, which a subclass may replace; else when it is made. */
  readonly randomIsSeededByInit: boolean;
  /** Every running function has a frame object on the heap; else frame objects are made when somebody asks. */
  readonly framesAreObjects: boolean;
  /** A handler keeps the traceback that its exception came with, and raises it again with that one. */
  readonly handlersKeepTraceback: boolean;
  /** Names in code objects are interned for good. */
  readonly codeNamesImmortal: boolean;
  readonly codeBaseBytes: number;
  /** The instructions lie in the code object itself, not in a bytes object. */
  readonly codeHoldsInstructions: boolean;
  readonly codeHasQualname: boolean;
  /** co_varnames, co_cellvars and co_freevars are made once per code object. */
  readonly codeKeepsSlotNames: boolean;
  /** `basicsize` of functions. */
  readonly functionBytes: number;
  /** Bytes of generator, coroutine and async generator objects with a frame of `slots` slots, GC header not included. */
  generatorBytes(kind: 'generator' | 'coroutine' | 'async_generator', slots: number): number;
  /** `f_back` of a generator's frame that is done: who resumed it last; else None. */
  readonly finishedGeneratorsKeepBack: boolean;
  /** A generator has its frame's slots in itself; before, the frame is an object apart. */
  readonly generatorsHoldTheirFrame: boolean;
  /** Bytes of a frame object, GC header not included. */
  frameBytes(slots: number): number;
  /** Of them, those that its `__sizeof__` does not tell: the struct of 3.10 ends with the first of the slots. */
  readonly frameBytesUntold: number;
  /** "Did you mean" for an unexpected keyword argument. */
  readonly suggestsKeywords: boolean;
  unboundLocalMessage(name: string): string;
  unboundFreeMessage(name: string): string;
  /** Native calls have a recursion limit apart from that of Python frames; 0: they share one. */
  readonly nativeRecursionMax: number;
  /** Which calls of C functions by the machine count for that limit. */
  readonly countedCalls: CountedCalls;
  /** Comparisons of numbers and strings count as well: all of them, or those that no jump follows at once. */
  readonly countedComparisons: 'all' | 'without jump' | 'none';
  /** `^^^^` below source lines of a traceback. */
  readonly tracebackCarets: boolean;
  /** `f_locals` of a function is a live view; `locals()` a new dict each time. */
  readonly liveFrameLocals: boolean;
  /** Tracebacks are printed by the traceback module's rules (3.13): carets of several lines, `SyntaxError` in groups. */
  readonly pythonTracebackPrinter: boolean;
  /** The message of a with statement on an object without the methods. */
  readonly withProtocolMessage: 'attribute' | 'protocol';
  /** A with statement's missing `__exit__` is told apart. */
  readonly generatorsOwnFrames: boolean;
  /** `next(gen)` after its frame raised StopIteration: made a RuntimeError by the machine. */
  readonly deprecatesThrowTriple: boolean;
  /** asend(), athrow() and aclose() that nobody awaits are told of, as coroutines are. */
  readonly tellsOfUnawaitedMethods: boolean;
  /** An exception thrown into asend(), athrow() or aclose() that was not awaited yet begins and may end it. */
  readonly throwBeginsAwaiting: boolean;
  readonly closeReturnsValue: boolean;
  /** Of a KeyError that a call's `**` ended with, only one that is not an instance yet is worded anew (3.10, 3.11). */
  readonly rewordsBareKeysOnly: boolean;
  /** What messages call the function that makes tracebacks. */
  readonly tracebackNewName: 'TracebackType' | 'traceback';
  /** frame.clear() closes a suspended generator instead of refusing (3.10 to 3.12). */
  readonly closesSuspendedOnClear: boolean;
  /** close() at a yield that no handler surrounds does not enter the frame. */
  readonly closesWithoutEntering: boolean;
  /** Closing a generator that has not started enters its frame, which is then gone. */
  readonly closesUnstartedByEntering: boolean;
  /** Frames refer to their globals and builtins, not to their function. */
  readonly framesHoldGlobals: boolean;
  /** A generator's reference to its code is that of its frame. */
  readonly generatorsShareCode: boolean;
  /** Specialised arithmetic puts the sum of floats into an operand that nobody else holds. */
  readonly reusesFloats: boolean;
  /** "Did you forget to import", `self.x`, and names in modules (3.12). */
  readonly suggestsImports: boolean;
  /** sum() of floats keeps what rounding loses (3.12). */
  readonly compensatedSum: boolean;
  /** Locals, globals and builtins are searched together, not one after the other (3.13). */
  readonly suggestsFromAllScopes: boolean;
  /** Names with a leading underscore are not suggested for names without. */
  readonly hidesPrivateSuggestions: boolean;
  /** The syntax tree holds two references to a bytes literal. */
  readonly bytesLiteralsKeptTwice: boolean;
  /** The execution of a call `C(...)` from which on `__init__` runs in the caller's loop and takes the arguments over; 0: never. */
  readonly inlineInitFrom: number;
  /** The execution of `s += t` from which on a str grows in place. */
  readonly appendInPlaceFrom: number;
  /** The execution from which `a[x]` runs a Python `__getitem__` in the same loop and hands its operands over; 0: never. */
  readonly inlineGetItemFrom: number;
  /** The same for properties and `__getattribute__` written in Python. */
  readonly inlineAttributeFrom: number;
  /** Instructions are specialised together, once their code has been entered or has jumped back so often; 0: each by itself. */
  readonly codeWarmup: number;
  /** `__getattr__`, and `__getattribute__` beside it, are called through a bound method. */
  readonly attributeHooksAreBound: boolean;
  /** A Python function called with `*` or `**` runs in the caller's loop. */
  readonly inlinesUnpackedCalls: boolean;
  /** Between two words of the message about an impossible order of bases. */
  readonly mroMessageBreak: '\n' | ' ';
  /** What the thing in front of the parentheses of a pattern must be, in the message that says it is none. */
  readonly classPatternNeeds: 'type' | 'class';
  /** Printed exceptions of `__main__` are named with their module. */
  readonly namesMainModule: boolean;
  /** IndentationError and its like are printed with a single caret. */
  readonly onlyPlainSyntaxErrorsHaveEnds: boolean;
  /** sys.settrace() is built on sys.monitoring (3.12): lines begin where the code says so, not where they change. */
  readonly tracesByMonitoring: boolean;
  /** There is sys._getframemodulename() (3.12). */
  readonly frameModuleName: boolean;
  /** Where `f_lineno` cannot be set now, what is no int is not looked at. */
  readonly jumpEventComesFirst: boolean;
  /** Setting `f_lineno` binds every unbound variable to None, with a warning. */
  readonly fillsUnboundOnJump: boolean;
  /** `f_trace_opcodes` counts only where it was set before sys.settrace() was called (3.12). */
  readonly opcodeTraceIsLate: boolean;
  /** LINE is not fired where a line goes on behind a RESUME that nobody is told of (3.13). */
  readonly hidesLineOfResume: boolean;
  /** Calls of Python functions with `*` or `**` are CALL events (3.13). */
  readonly monitorsUnpackedCalls: boolean;
  /** A call with `*` or `**` without positional arguments shows None as its first (3.12). */
  readonly monitoringShowsNone: boolean;
  /** Where RAISE says that an instruction from `first` to `last` raised: itself, or (not `isOwn`) a frame that it entered. */
  monitoringRaisePlace(first: number, last: number, isOwn: boolean): number;
  /** sys.call_tracing() does trace (not in 3.11). */
  readonly callTracingTraces: boolean;
  /** What assigning to `f_lineno` says where nothing traces. */
  readonly lineChangeRefusal: string;
  /** Every event brings `f_locals` up to date; calls are traced before the frame has begun, and what a hook raises shows there (3.10). */
  readonly tracesFromOutside: boolean;
  /** min() or max() of nothing. */
  emptyExtremeMessage(name: string): string;
}

const unbound310 = {
  unboundLocalMessage: (name: string) => `local variable '${name}' referenced before assignment`,
  unboundFreeMessage: (name: string) => `free variable '${name}' referenced before assignment in enclosing scope`,
};

const unbound311 = {
  unboundLocalMessage: (name: string) => `cannot access local variable '${name}' where it is not associated with a value`,
  unboundFreeMessage: (name: string) =>
    `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
};

export const machine310: MachineProfile = {
  jumpEventComesFirst: false,
  fillsUnboundOnJump: false,
  opcodeTraceIsLate: false,
  hidesLineOfResume: false,
  ...unbound310,
  callerKeepsArguments: true,
  randomIsSeededByInit: false,
  textFlushesBeforeOverflow: true,
  framesAreObjects: true,
  handlersKeepTraceback: true,
  codeNamesImmortal: false,
  codeBaseBytes: 176,
  codeHoldsInstructions: false,
  codeHasQualname: false,
  codeKeepsSlotNames: false,
  functionBytes: 128,
  generatorsHoldTheirFrame: false,
  finishedGeneratorsKeepBack: false,
  generatorBytes: (kind) => ({ generator: 88, coroutine: 96, async_generator: 112 })[kind],
  frameBytes: (slots) => 360 + 8 * slots,
  frameBytesUntold: 8,
  suggestsKeywords: false,
  nativeRecursionMax: 0,
  countedCalls: CountedCalls.All,
  countedComparisons: 'all',
  tracebackCarets: false,
  liveFrameLocals: false,
  tracesByMonitoring: false,
  frameModuleName: false,
  tracesFromOutside: true,
  monitorsUnpackedCalls: false,
  monitoringShowsNone: true,
  monitoringRaisePlace: (first, last, isOwn) => (isOwn ? first : last),
  callTracingTraces: true,
  lineChangeRefusal: 'f_lineno can only be set by a trace function',
  pythonTracebackPrinter: false,
  withProtocolMessage: 'attribute',
  generatorsOwnFrames: false,
  deprecatesThrowTriple: false,
  tellsOfUnawaitedMethods: false,
  throwBeginsAwaiting: false,
  closeReturnsValue: false,
  rewordsBareKeysOnly: true,
  tracebackNewName: 'TracebackType',
  closesSuspendedOnClear: true,
  closesWithoutEntering: false,
  closesUnstartedByEntering: true,
  framesHoldGlobals: true,
  reusesFloats: false,
  generatorsShareCode: false,
  suggestsImports: false,
  compensatedSum: false,
  bytesLiteralsKeptTwice: false,
  inlineInitFrom: 0,
  appendInPlaceFrom: 1,
  mroMessageBreak: '\n',
  classPatternNeeds: 'type',
  namesMainModule: true,
  onlyPlainSyntaxErrorsHaveEnds: true,
  inlineGetItemFrom: 0,
  inlinesUnpackedCalls: false,
  codeWarmup: 0,
  attributeHooksAreBound: true,
  inlineAttributeFrom: 0,
  suggestsFromAllScopes: false,
  hidesPrivateSuggestions: false,
  emptyExtremeMessage: (name) => `${name}() arg is an empty sequence`,
};

export const machine311: MachineProfile = {
  jumpEventComesFirst: false,
  fillsUnboundOnJump: false,
  opcodeTraceIsLate: false,
  hidesLineOfResume: false,
  ...unbound311,
  callerKeepsArguments: false,
  randomIsSeededByInit: true,
  textFlushesBeforeOverflow: true,
  framesAreObjects: false,
  handlersKeepTraceback: false,
  codeNamesImmortal: false,
  codeBaseBytes: 184,
  codeHoldsInstructions: true,
  codeHasQualname: true,
  codeKeepsSlotNames: false,
  functionBytes: 136,
  generatorsHoldTheirFrame: true,
  finishedGeneratorsKeepBack: false,
  generatorBytes: (_kind, slots) => 152 + 8 * slots,
  frameBytes: (slots) => 120 + 8 * slots,
  frameBytesUntold: 0,
  suggestsKeywords: false,
  nativeRecursionMax: 0,
  countedCalls: CountedCalls.Short,
  countedComparisons: 'without jump',
  tracebackCarets: true,
  liveFrameLocals: false,
  pythonTracebackPrinter: false,
  tracesByMonitoring: false,
  frameModuleName: false,
  tracesFromOutside: false,
  monitorsUnpackedCalls: false,
  monitoringShowsNone: true,
  monitoringRaisePlace: (first, last, isOwn) => (isOwn ? first : last),
  callTracingTraces: false,
  lineChangeRefusal: "can't jump from the 'call' trace event of a new frame",
  withProtocolMessage: 'protocol',
  generatorsOwnFrames: true,
  deprecatesThrowTriple: false,
  tellsOfUnawaitedMethods: false,
  throwBeginsAwaiting: false,
  closeReturnsValue: false,
  rewordsBareKeysOnly: true,
  tracebackNewName: 'TracebackType',
  closesSuspendedOnClear: true,
  closesWithoutEntering: false,
  closesUnstartedByEntering: true,
  framesHoldGlobals: false,
  reusesFloats: false,
  generatorsShareCode: false,
  suggestsImports: false,
  compensatedSum: false,
  bytesLiteralsKeptTwice: false,
  inlineInitFrom: 0,
  appendInPlaceFrom: 8,
  mroMessageBreak: '\n',
  classPatternNeeds: 'type',
  namesMainModule: false,
  onlyPlainSyntaxErrorsHaveEnds: true,
  inlineGetItemFrom: 8,
  inlinesUnpackedCalls: false,
  codeWarmup: 8,
  attributeHooksAreBound: true,
  inlineAttributeFrom: 0,
  suggestsFromAllScopes: false,
  hidesPrivateSuggestions: false,
  emptyExtremeMessage: (name) => `${name}() arg is an empty sequence`,
};

export const machine312: MachineProfile = {
  ...machine311,
  classPatternNeeds: 'class',
  rewordsBareKeysOnly: false,
  fillsUnboundOnJump: true,
  opcodeTraceIsLate: true,
  finishedGeneratorsKeepBack: true,
  tracesByMonitoring: true,
  frameModuleName: true,
  callTracingTraces: true,
  lineChangeRefusal: 'f_lineno can only be set in a trace function',
  codeNamesImmortal: true,
  codeKeepsSlotNames: true,
  codeBaseBytes: 192,
  functionBytes: 144,
  generatorsHoldTheirFrame: true,
  generatorBytes: (_kind, slots) => 144 + 8 * slots,
  nativeRecursionMax: 1500,
  countedComparisons: 'none',
  deprecatesThrowTriple: true,
  suggestsImports: true,
  compensatedSum: true,
  bytesLiteralsKeptTwice: true,
  appendInPlaceFrom: 2,
  inlineGetItemFrom: 2,
  inlinesUnpackedCalls: true,
  codeWarmup: 0,
  closesUnstartedByEntering: false,
  reusesFloats: true,
  generatorsShareCode: true,
  attributeHooksAreBound: false,
  inlineAttributeFrom: 2,
  emptyExtremeMessage: (name) => `${name}() iterable argument is empty`,
};

export const machine313: MachineProfile = {
  ...machine312,
  tracebackNewName: 'traceback',
  opcodeTraceIsLate: false,
  hidesLineOfResume: true,
  monitorsUnpackedCalls: true,
  monitoringShowsNone: false,
  monitoringRaisePlace: (first, last, isOwn) => (isOwn ? last : first - 2),
  textFlushesBeforeOverflow: false,
  tellsOfUnawaitedMethods: true,
  throwBeginsAwaiting: true,
  codeBaseBytes: 200,
  frameBytes: (slots) => 136 + 8 * slots,
  suggestsKeywords: true,
  nativeRecursionMax: 10_000,
  countedCalls: CountedCalls.None,
  liveFrameLocals: true,
  pythonTracebackPrinter: true,
  closeReturnsValue: true,
  closesSuspendedOnClear: false,
  closesWithoutEntering: true,
  suggestsFromAllScopes: true,
  onlyPlainSyntaxErrorsHaveEnds: false,
  mroMessageBreak: ' ',
  inlineInitFrom: 2,
  hidesPrivateSuggestions: true,
};
