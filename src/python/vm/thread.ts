// The one thread of one simulated interpreter: its singletons and types, the stack of frames, what is left of each limit.
// Implements heap/thread.ts; follows PyThreadState, PyInterpreterState and Python/ceval_gil.c (the eval breaker), CPython 3.10-3.13.
// Invariant: `frame` is the innermost running frame; `depth` counts running Python frames (and, where the version shares the limit,
// nested native calls).

import { Descriptors } from '../files/descriptors.ts';
import { type FileHost, FileSystem, WORKING_DIRECTORY } from '../files/file-system.ts';
import { dueGeneration } from '../heap/gc/collector.ts';
import { decref, Heap, xdecref } from '../heap/heap.ts';
import {
  type GcObject,
  incref,
  type PyAtom,
  type PyContainer,
  type PyObject,
  type PyStr,
  type PyType,
  type Visit,
} from '../heap/object.ts';
import type { CoreTypes } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { CompareOp } from '../heap/type-slots.ts';
import type { TypeSpec } from '../heap/type-spec.ts';
import type { Host } from '../host.ts';
import { InputText } from '../input-text.ts';
import { HardStop, LimitExceeded, type Limits, ProcessEnded } from '../limits.ts';
import { SipHasher, ZERO_KEY } from '../numbers/siphash.ts';
import { dictGetStr } from '../objects/dict.ts';
import { detachValues, releaseSharedKeys } from '../objects/dict-storage.ts';
import { PyRaise, recursionError } from '../objects/errors.ts';
import { type ExcState, innermost } from '../objects/exc-state.ts';
import { clearFrame, type Frame, lineOfFrame, type Machine, visitFrame } from '../objects/frame.ts';
import { GeneratorData, GenState } from '../objects/generator.ts';
import { MethodCache } from '../objects/method-cache.ts';
import { compareBool } from '../objects/protocols/compare.ts';
import { isTrue } from '../objects/protocols/number.ts';
import { internInPlace } from '../objects/str.ts';
import type { PyTraceback } from '../objects/traceback.ts';
import { tupleItems } from '../objects/tuple.ts';
import { StaticTypes } from '../objects/type-static.ts';
import { unicodeNamesOf } from '../objects/unicode-names.ts';
import { frozenModuleAt } from '../profiles/frozen-module.ts';
import type { CountedCalls } from '../profiles/machine-profile.ts';
import type { Profile } from '../profiles/profile.ts';
import { SourceUnicode } from '../syntax/source-context.ts';
import { UnicodeDatabase } from '../text/unicode/unicode-database.ts';
import { Answers } from './answers.ts';
import { callAny, callUnpacking } from './call.ts';
import { Children } from './children.ts';
import { plainStartup, type Startup } from './command-line.ts';
import { makeCoreTypes, typeSpec } from './core-types.ts';
import { LOOP_NATIVE_UNITS } from './entering.ts';
import { SwitchedOut } from './frames.ts';
import { beginInstance } from './instance-call.ts';
import { run } from './loop.ts';
import type { ModuleTable } from './modules.ts';
import { newInterned, newProbe } from './names.ts';
import { Output } from './output.ts';
import { PendingOutput } from './pending-output.ts';
import { writeReport } from './report-stream.ts';
import { reportDirectly, reportUnawaited, reportUnraisable, reportWarning, reportWarningAt } from './reports.ts';
import { ReprGuard } from './repr-guard.ts';
import { Scheduler } from './scheduler.ts';
import { Signals } from './signals.ts';
import { makeSingletons, type Singletons } from './singletons.ts';
import { superFromFrame } from './super-from-frame.ts';
import type { ThreadState } from './thread-state.ts';
import { tracebackText } from './traceback-text.ts';
import { Tracing } from './tracing.ts';
import { abandon, Interrupted } from './unwind.ts';
import { VirtualClock } from './virtual-clock.ts';

/** Steps between two questions whether the time is up. */
const SLICE_STEPS = 20_000;
/** By which the bytes of a large block become steps. */
const LARGE_BLOCK_SHIFT = 8;
/** As long as they take while a timer runs: 50 million steps are a second. */
const SLICE_NANOSECONDS = BigInt(20 * SLICE_STEPS);
/** Nested loops and native calls that a host stack of 256 MB surely holds. */
const HOST_DEPTH_MAX = 12_000;
/** What starting a process takes of it. */
const PROCESS_DEPTH = 20;
/** Frames that run at once at most, whatever sys.setrecursionlimit() was told: their memory is the host's. */
const FRAMES_MAX = 200_000;
/** PyTraceback_LIMIT: entries that C code shows unless told otherwise. */
const TRACEBACK_ENTRIES_MAX = 1000;

export class PyThread implements Machine {
  readonly heap: Heap;
  readonly types: CoreTypes;
  readonly staticTypes: StaticTypes;
  readonly sip: SipHasher;
  readonly digitLimit: MutableDigitLimit;
  readonly typeSpec: TypeSpec;
  readonly interned = new Map<string, PyStr>();
  /** What sys.stdout holds back. */
  readonly pendingOutput: PendingOutput;
  private readonly names = new Map<string, PyStr>();
  readonly none: PyAtom;
  readonly true_: PyAtom;
  readonly false_: PyAtom;
  readonly ellipsis: PyAtom;
  readonly notImplemented: PyAtom;
  readonly emptyTuple: PyContainer;
  readonly emptyStr: PyStr;
  readonly emptyBytes: PyAtom;
  readonly smallInts: readonly PyAtom[];
  readonly characters: (PyStr | null)[];
  readonly singleBytes: (PyAtom | null)[];
  readonly staticCharacter: ((code: number) => PyStr) | null;
  readonly staticByte: ((code: number) => PyAtom) | null;
  hashHi = 0;
  readonly unicode: UnicodeDatabase;
  /** The same for the front end, which also knows names. */
  readonly sourceUnicode: SourceUnicode;
  intDigitsMax = 4300;
  deallocDepth = 0;
  readonly trash: GcObject[] = [];
  readonly threads = new Scheduler(this);
  opcodesAsked = false;
  hooked: Machine['hooked'] = null;
  readonly tracing = new Tracing(this);
  readonly signals = new Signals(this);
  readonly answers = new Answers(this);
  entersFromHost = false;
  /** The frame to go on in has an instruction to begin anew, with an exception for an answer. */
  goesOnWithAnswer = false;
  readonly children = new Children(this);
  readonly trees = new Map<PyObject, { holds(o: PyObject): boolean }>();
  argumentTuple: PyContainer | null = null;
  argumentDict: PyContainer | null = null;
  argumentValues: readonly PyObject[] | null = null;
  /** What a context without variables holds, once it is made; among the objects that are kept. */
  emptyContextValues: PyContainer | null = null;
  /** `Token.MISSING` of contextvars, once it is made; among the objects that are kept. */
  missingToken: PyObject | null = null;
  private readonly reprGuard = new ReprGuard();

  frame: Frame | null = null;
  excInfo: ExcState = this.threads.main.baseExc;
  /** The caller's stack keeps the arguments of Python calls (3.10). */
  readonly keepsArguments: boolean;
  readonly countedCalls: CountedCalls;

  depth = 0;
  depthMax: number;
  private nativeDepth = 0;
  private hostDepth = 0;
  /** How far this process may nest on the host's stack: one that was started lies on top of its parent. */
  private hostDepthMax = HOST_DEPTH_MAX;

  /** Steps left in the present slice; the loop takes from it. */
  budget = 1_000_000_000;
  private stepsBeyond = 0;
  private stepsGiven = 0;
  /** Something waits for the next check between instructions. */
  breaker = false;
  collectionWanted = false;
  /** The switch interval is over. */
  private switchWanted = false;
  /** Set once the program has ended its process. */
  ended: ProcessEnded | null = null;
  private limitPending: HardStop | null = null;
  readonly methodCache = new MethodCache();
  private typeVersion = 0;
  readonly clock = new VirtualClock();
  readonly output: Output;
  /** Modules, import and the like; set by the interpreter. */
  modules!: ModuleTable;
  /** Where `print` and errors go when Python has replaced sys.stdout: asked by builtins. */
  readonly host: Host;
  limits: Limits;
  /** Where a limit ended the operation; null: it did not. */
  limitLine: number | null = null;
  /** Source text by file name, for tracebacks and warnings. */
  readonly sources = new Map<string, string>();
  mainFilename = 'main.py';
  /** How shared libraries would be opened: RTLD_NOW, until the program says otherwise. */
  dlopenFlags = 2;
  /** What the process was started with. */
  startup: Startup;
  private descriptorTable: Descriptors | null = null;
  /** What the program can still read from standard input. */
  input = new InputText();
  /** The line that the last operation ended on. */
  lastLine = 0;
  /** Warnings that have been shown, by place and text. */
  readonly warned = new Set<string>();
  /** Interpreter exit has come so far that no file can be read any more. */
  sourcesGone = false;
  /** The list of warning filters, once exit has taken the module away. Owned. */
  filtersAtExit: PyContainer | null = null;
  /** Set while interpreter exit runs. */
  finalizing = false;

  /** The process's files, made when something asks for them first. */
  get descriptors(): Descriptors {
    if (this.descriptorTable !== null) return this.descriptorTable;
    const files = new FileSystem(this.fileHost);
    this.writeProgram(files);
    this.descriptorTable ??= this.descriptorsOf(files);
    return this.descriptorTable;
  }

  /** This process was started by another: it works on the tree of that one. */
  shareFiles(parent: FileSystem): FileSystem {
    const files = new FileSystem(this.fileHost, parent);
    this.descriptorTable = this.descriptorsOf(files);
    return files;
  }

  private readonly fileHost: FileHost = {
    now: () => this.clock.now(),
    reserve: (bytes) => this.heap.holdOutside(bytes),
  };

  private descriptorsOf(files: FileSystem): Descriptors {
    return new Descriptors(files, {
      read: (size) => this.input.readBytes(size),
      write: (stream, bytes) => {
        const text = new TextDecoder().decode(bytes);
        if (stream === 1) this.output.writeBeforeHeld(text, this.pendingOutput.heldBytes);
        else this.showError(text);
      },
      fill: (pipe) => this.children.fill(pipe),
    });
  }

  /** Has anything asked for files yet? */
  get hasFiles(): boolean {
    return this.descriptorTable !== null;
  }

  /** The directory holds the program's own file, as it does where one is started. */
  private writeProgram(files: FileSystem): void {
    const text = this.sources.get(this.mainFilename);
    const here = `${WORKING_DIRECTORY}/`;
    const name = this.mainFilename.startsWith(here) ? this.mainFilename.slice(here.length) : this.mainFilename;
    if (text === undefined || name.includes('/')) return;
    const inode = files.open(name, {
      create: true,
      exclusive: false,
      followLink: true,
      writes: true,
      permissions: 0o666,
    });
    files.write(inode, 0, new TextEncoder().encode(text));
  }

  constructor(
    readonly profile: Profile,
    readonly seed: number,
    limits: Limits,
    host: Host,
  ) {
    this.host = host;
    this.limits = limits;
    this.startup = plainStartup(seed);
    this.heap = new Heap(profile, seed, limits.heapBytes);
    this.heap.chargeLarge = (bytes) => this.charge(bytes >>> LARGE_BLOCK_SHIFT);
    this.recursionLimit = limits.recursion;
    this.depthMax = Math.min(limits.recursion, FRAMES_MAX);
    this.keepsArguments = profile.callerKeepsArguments;
    this.countedCalls = profile.countedCalls;
    this.output = new Output(limits.outputBytes);
    this.pendingOutput = new PendingOutput(profile.textFlushesBeforeOverflow);
    this.sip = new SipHasher(ZERO_KEY, profile.sipHash);
    this.unicode = unicodeDatabase(profile);
    this.sourceUnicode = new SourceUnicode(profile.unicodeVersion, this.unicode, () => unicodeNamesOf(this));
    this.digitLimit = {
      digitsMax: 4300,
      digitLimitUnit: profile.digitLimitUnit,
      digitLimitCheckedLast: profile.digitLimitCheckedLast,
    };
    this.typeSpec = typeSpec();
    this.staticTypes = new StaticTypes(this);
    this.types = makeCoreTypes(this.staticTypes);
    const made: Singletons = makeSingletons(this);
    this.none = made.none;
    this.true_ = made.true_;
    this.false_ = made.false_;
    this.ellipsis = made.ellipsis;
    this.notImplemented = made.notImplemented;
    this.emptyTuple = made.emptyTuple;
    this.emptyStr = made.emptyStr;
    this.emptyBytes = made.emptyBytes;
    this.smallInts = made.smallInts;
    this.characters = made.characters;
    this.singleBytes = made.singleBytes;
    this.staticCharacter = made.staticCharacter;
    this.staticByte = made.staticByte;
  }

  get codes(): Tracing {
    return this.tracing;
  }

  typeOf(spec: TypeSpec): PyType {
    return this.staticTypes.of(spec);
  }

  get startupTypes(): readonly TypeSpec[] {
    return this.modules.catalog.startupTypes;
  }

  nextTypeVersion(): number {
    return ++this.typeVersion;
  }

  // ---- names

  name(text: string): PyStr {
    let known = this.names.get(text);
    if (known === undefined) {
      known = newInterned(this, text);
      this.names.set(text, known);
    }
    return known;
  }

  /** Names that the machine keeps for good, for the audit. */
  keptNames(): Iterable<PyStr> {
    return this.names.values();
  }

  internKey(name: PyStr): PyStr {
    return internInPlaceBorrowed(this, name);
  }

  probe(text: string): PyStr {
    return this.names.get(text) ?? this.interned.get(text) ?? newProbe(this, text);
  }

  // ---- calls

  call(callable: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
    return callAny(this, callable, args, kwnames);
  }

  callTuple(callable: PyObject, tuple: PyContainer): PyObject {
    return callUnpacking(this, callable, { tuple, dict: null }, tupleItems(tuple), null);
  }

  /** Runs a fresh frame from host code; releases it when it cannot even begin. */
  enterFrame(frame: Frame): PyObject {
    return this.entersFromHost ? this.answers.run(frame) : this.enterOnHost(frame);
  }

  enterOnHost(frame: Frame): PyObject {
    if (this.depth >= this.depthMax || !this.hasNativeRoom()) {
      const error = this.recursion('');
      clearFrame(this, frame);
      throw error;
    }
    return this.runFrame(frame, null);
  }

  runFrame(frame: Frame, raise: PyRaise | null): PyObject {
    if (this.depth >= this.depthMax || !this.hasNativeRoom()) {
      if (raise !== null) decref(this, raise.value);
      this.failEntering(frame);
    }
    this.nativeDepth += LOOP_NATIVE_UNITS;
    this.enterHost();
    this.depth++;
    frame.prev = this.frame;
    this.frame = frame;
    frame.deliver = 0;
    try {
      const pending = raise !== null && this.tracing.isOn ? this.tracing.throwsInto(frame, raise) : raise;
      const value = run(this, frame, pending, frame);
      return value === SwitchedOut.MARK ? this.threads.finishMain(frame) : value;
    } finally {
      this.hostDepth--;
      this.nativeDepth -= LOOP_NATIVE_UNITS;
    }
  }

  /** Is there room for another run of the loop, where native calls have a limit of their own? */
  private hasNativeRoom(): boolean {
    const { nativeRecursionMax } = this.profile;
    return nativeRecursionMax === 0 || this.nativeDepth + LOOP_NATIVE_UNITS <= nativeRecursionMax;
  }

  /** Could one more run of the loop be entered here? */
  hasRoomForLoop(): boolean {
    return this.depth < this.depthMax && this.hasNativeRoom();
  }

  get nativeDepthNow(): number {
    return this.nativeDepth;
  }

  /** Frames entered in the loop for a host function count as much as what CPython has in between does. */
  countLoop(depth: number, nativeDepth: number): void {
    this.depth += depth;
    this.nativeDepth += nativeDepth;
  }

  private failEntering(frame: Frame): never {
    const error = this.recursion('');
    // The frame never ran; whoever made it still owns it when it belongs to a generator.
    const { generator } = frame;
    if (generator !== null) {
      const data = generator.value as GeneratorData;
      if (data.state === GenState.Executing) {
        this.excInfo = data.exc.prev as ExcState;
        data.exc.prev = null;
        data.state = GenState.Suspended;
        frame.sp--;
        const sent = frame.stack[frame.sp];
        if (sent != null) decref(this, sent);
      }
    }
    throw error;
  }

  enterHost(): void {
    if (++this.hostDepth > this.hostDepthMax) {
      this.hostDepth--;
      throw this.recursion('');
    }
  }

  leaveHost(): void {
    this.hostDepth--;
  }

  /** What is left of the host's stack, some for the calls in between taken off. */
  lieOnTopOf(parent: PyThread): void {
    this.hostDepthMax = parent.hostDepthMax - parent.hostDepth - PROCESS_DEPTH;
  }

  get hostDepthNow(): number {
    return this.hostDepth;
  }

  // ---- threads

  /** The machine turns away from a thread. */
  saveInto(state: ThreadState): void {
    state.frame = this.frame;
    state.excInfo = this.excInfo;
    state.depth = this.depth;
    state.nativeDepth = this.nativeDepth;
  }

  /** The machine turns to a thread. */
  loadFrom(state: ThreadState): void {
    this.frame = state.frame;
    this.excInfo = state.excInfo;
    this.depth = state.depth;
    this.nativeDepth = state.nativeDepth;
  }

  /** Leaves the frames of a loop that is not entered again, innermost first, without running code of theirs. */
  abandonFrames(entry: Frame): void {
    const frame = this.frame as Frame;
    this.limitLine ??= lineOfFrame(frame);
    abandon(this, entry, frame, frame.sp);
  }

  /** The running thread is to give way at the next check between instructions. */
  askToSwitch(): void {
    this.switchWanted = true;
    this.breaker = true;
  }

  callUnraisable(callable: PyObject, args: readonly PyObject[], where: PyObject): void {
    try {
      this.answers.apart(() => decref(this, this.call(callable, args, null)));
    } catch (thrown) {
      if (thrown instanceof PyRaise) this.writeUnraisable(thrown.value, where);
      else if (thrown instanceof HardStop) this.postpone(thrown);
      else throw thrown;
    }
  }

  /** os._exit: what was held back is lost, and nothing is heard or run any more. */
  endProcess(exitCode: number, signal: number | null = null): never {
    this.output.drop(this.pendingOutput.unwrittenBytes);
    this.output.close();
    this.ended = new ProcessEnded(exitCode, signal);
    this.stepsBeyond += this.budget + 1;
    this.budget = -1;
    throw this.ended;
  }

  /** A limit was exceeded where nothing may be thrown (inside a dealloc): it ends the run at the next check. */
  postpone(limit: HardStop): void {
    this.limitPending ??= limit;
    this.breaker = true;
  }

  writeUnraisable(exception: PyObject, where: PyObject | null, message?: string): void {
    reportUnraisable(this, exception, where, message);
  }

  warn(category: string, message: string, source?: PyObject): void {
    reportWarning(this, category, message, source ?? null);
  }

  warnExplicit(category: string, message: string, filename: string, line: number): void {
    reportWarningAt(this, category, message, filename, line, { atCompile: true });
  }

  warnUnawaited(coroutine: PyContainer, method?: string): void {
    reportUnawaited(this, coroutine, method);
  }

  /** Can this object's frame be entered by SEND in the loop that runs? */
  isResumable(o: PyObject, sent: PyObject): boolean {
    const data = o.value;
    if (!(data instanceof GeneratorData) || data.kind === 'async_generator') return false;
    const { state } = data;
    return (
      state === GenState.Suspended || state === GenState.SuspendedYieldFrom || (state === GenState.Created && sent === this.none)
    );
  }

  beginInstance(
    frame: Frame,
    stack: (PyObject | null)[],
    base: number,
    sp: number,
    callable: PyObject,
    self: PyObject | null,
  ): Frame | null {
    return beginInstance(this, frame, stack, base, sp, callable, self);
  }

  release(o: PyObject): void {
    decref(this, o);
  }

  /** Prints an uncaught exception as it would end a program; the reference stays the caller's. */
  printException(exception: PyObject): void {
    writeReport(this, tracebackText(this, exception as PyContainer));
  }

  /** As sys.unraisablehook does. Borrows. */
  reportUnraisableDirectly(exception: PyObject, where: PyObject | null, message?: string): void {
    reportDirectly(this, exception, where, message);
  }

  // ---- recursion

  /** What sys.getrecursionlimit() says. */
  recursionLimit: number;

  setRecursionLimit(limit: number): void {
    this.recursionLimit = limit;
    this.depthMax = Math.min(limit, FRAMES_MAX);
  }

  /** A frame more would be too many. */
  checkDepth(): void {
    throw this.recursion('');
  }

  /** At the limit: does a comparison of numbers or strings still work? */
  checkComparison(isBeforeJump: boolean): void {
    const { countedComparisons } = this.profile;
    if (countedComparisons === 'all' || (countedComparisons === 'without jump' && !isBeforeJump))
      throw this.recursion(' in comparison');
  }

  private recursion(where: string): PyRaise {
    // Making the exception must not itself run out of depth.
    this.depthMax += 50;
    try {
      return recursionError(this, `maximum recursion depth exceeded${where}`);
    } finally {
      this.depthMax -= 50;
    }
  }

  /** A host stack overflow, told as Python tells its own. */
  hostOverflow(): PyRaise {
    return this.recursion('');
  }

  enterRecursive(where: string): void {
    if (this.profile.nativeRecursionMax === 0) {
      if (this.depth >= this.depthMax) throw this.recursion(where);
      this.depth++;
    } else if (++this.nativeDepth > this.profile.nativeRecursionMax) {
      this.nativeDepth--;
      throw this.recursion(where);
    }
  }

  leaveRecursive(): void {
    if (this.profile.nativeRecursionMax === 0) this.depth--;
    else this.nativeDepth--;
  }

  /** Before 3.13 type.__call__ and a run of the loop stand between a call of a class and its `__init__`; here nothing of the host does. */
  enterClassCall(): void {
    if (this.profile.inlineInitFrom !== 0) return;
    this.enterRecursive(' while calling a Python object');
    if (this.profile.nativeRecursionMax === 0) return;
    if (!this.hasNativeRoom()) {
      this.leaveRecursive();
      throw this.recursion('');
    }
    this.nativeDepth += LOOP_NATIVE_UNITS;
  }

  leaveClassCall(): void {
    if (this.profile.inlineInitFrom !== 0) return;
    this.leaveRecursive();
    if (this.profile.nativeRecursionMax !== 0) this.nativeDepth -= LOOP_NATIVE_UNITS;
  }

  reprEnter(o: PyObject): boolean {
    return this.reprGuard.enter(this, o);
  }

  reprLeave(o: PyObject): void {
    this.reprGuard.leave(this, o);
  }

  // ---- limits

  /** A new operation begins with all its steps. */
  startOperation(limits: Limits): void {
    this.limits = limits;
    this.heap.bound(limits.heapBytes);
    this.output.start(limits.outputBytes);
    this.limitPending = null;
    this.tracing.startOperation();
    // A limit may have ended the last operation inside a handler.
    this.excInfo = this.threads.main.baseExc;
    for (const o of this.excInfo.abandon()) xdecref(this, o);
    this.limitLine = null;
    this.stepsGiven = limits.steps;
    this.budget = Math.min(SLICE_STEPS, limits.steps);
    this.stepsBeyond = limits.steps - this.budget;
  }

  get stepsLeft(): number {
    return Math.max(0, this.stepsBeyond + this.budget);
  }

  get stepsUsed(): number {
    return Math.min(this.stepsGiven, this.stepsGiven - this.stepsBeyond - this.budget);
  }

  charge(steps: number): void {
    this.budget -= steps;
    if (this.budget < 0) this.refill();
  }

  /** The slice is used up: take another, if steps and time are left. */
  refill(): void {
    if (this.ended !== null) throw this.ended;
    const more = Math.min(this.stepsBeyond, SLICE_STEPS - this.budget);
    this.stepsBeyond -= more;
    this.budget += more;
    if (this.budget < 0) throw new LimitExceeded('steps', this.limits.steps);
    this.checkTime();
    if (this.threads.countSteps(SLICE_STEPS)) this.askToSwitch();
    if (this.signals.isTiming || this.clock.until !== null) {
      this.clock.advance(SLICE_NANOSECONDS);
      if (this.signals.expire()) this.breaker = true;
    }
  }

  /** Before work of the host that no step counts. At points that depend on the program alone: see `Host`. */
  checkTime(): void {
    if (this.host.isExpired()) throw new LimitExceeded('seconds', this.limits.seconds);
  }

  handlePending(): void {
    this.breaker = false;
    if (this.limitPending !== null) {
      const limit = this.limitPending;
      this.limitPending = null;
      throw limit;
    }
    if (this.collectionWanted) {
      this.collectionWanted = false;
      this.collectNow();
    }
    if (this.signals.expire()) this.handleSignals();
    if (this.switchWanted) {
      this.switchWanted = false;
      this.threads.giveWay();
    }
    if (this.entersFromHost && this.answers.checkUnderWay()) this.breaker = true;
  }

  private handleSignals(): void {
    try {
      this.signals.deliver();
    } catch (thrown) {
      if (thrown instanceof PyRaise) throw new Interrupted(thrown);
      throw thrown;
    }
  }

  collectionDue(): void {
    if (this.profile.collectsInsideAllocation) {
      this.collectNow();
      return;
    }
    this.collectionWanted = true;
    this.breaker = true;
  }

  collectWanted(): void {
    this.collectionWanted = false;
    this.collectNow();
  }

  /** A full collection, as interpreter exit runs it. */
  collectAll(): void {
    const { gc } = this.heap;
    if (!gc.collecting) this.modules.collect(this, 2);
  }

  /** An automatic collection, if one is due. */
  collectNow(): void {
    const { gc } = this.heap;
    if (gc.collecting || !gc.enabled) return;
    const generation = dueGeneration(this);
    if (generation !== null) this.modules.collect(this, generation);
  }

  // ---- modules

  get builtinsDict(): PyContainer {
    return this.modules.builtins.dict as PyContainer;
  }

  /** With everything in it: who asks for the module may look for any name. */
  get builtins(): PyContainer {
    this.modules.makeAllBuiltins(this);
    return this.modules.builtins;
  }

  completeBuiltins(o: PyObject): void {
    const { builtins } = this.modules;
    if (o === builtins || o === builtins.dict) this.modules.makeAllBuiltins(this);
  }

  /** Objects the interpreter keeps until its end, for the audit. */
  readonly kept: PyObject[] = [];

  keepForever(o: PyObject): void {
    this.kept.push(o);
  }

  installCollector(collect: (generation: 0 | 1 | 2) => void, garbage: PyContainer): void {
    this.modules.collector = collect;
    this.modules.garbage = garbage;
  }

  importModule(name: string): PyObject {
    return this.modules.importModule(this, name);
  }

  frozenModuleAt(path: string): string | null {
    return frozenModuleAt(this.profile, path);
  }

  isBuiltinModule(name: string): boolean {
    return this.modules.isBuiltin(name);
  }

  missingModuleAttribute(module: string, name: string): string | null {
    return this.modules.missingAttribute(module, name);
  }

  /** A builtin by name, made at its first use where `builtins` is the interpreter's own dict. Borrowed. */
  builtinNamed(builtins: PyContainer, name: PyStr): PyObject | null {
    const found = dictGetStr(builtins, name);
    if (found !== null || builtins !== this.modules.builtins.dict) return found;
    return this.modules.makeBuiltin(this, name);
  }

  releaseSharedKeys(type: PyType): void {
    releaseSharedKeys(this, type);
  }

  detachValues(dict: PyContainer): void {
    detachValues(this, dict);
  }

  superFromFrame(): [PyObject, PyObject] {
    return superFromFrame(this);
  }

  saveGarbage(o: GcObject): void {
    this.modules.saveGarbage(this, o);
  }

  /** A line of a source file, without its newline; null when there is none. */
  sourceLine(filename: string, line: number): string | null {
    const source = this.sources.get(filename);
    if (source === undefined || this.sourcesGone) return null;
    return source.split(/\r\n|\r|\n/)[line - 1] ?? null;
  }

  /** The first entry of a traceback that is shown; null: none. `native`: as C code shows it. */
  tracebackLimit(first: PyTraceback, native: boolean): PyTraceback | null {
    const isUnlimited = this.profile.pythonTracebackPrinter && !native;
    const limit = this.modules.tracebackLimit(this) ?? (isUnlimited ? Number.POSITIVE_INFINITY : TRACEBACK_ENTRIES_MAX);
    let count = 0;
    for (let tb: PyTraceback | null = first; tb !== null; tb = tb.value.next) count++;
    let from: PyTraceback | null = first;
    for (; count > limit && from !== null; count--) from = from.value.next;
    return from;
  }

  // ---- roots

  /** Every reference that the machine itself holds, for the audit and for snapshots. */
  visitRoots(visit: Visit): void {
    for (const o of this.kept) visit(o);
    for (const name of this.names.values()) visit(name);
    for (const type of this.staticTypes.all()) visit(type);
    for (const o of this.characters) if (o !== null) visit(o);
    for (const o of this.singleBytes) if (o !== null) visit(o);
    for (const o of this.smallInts) visit(o);
    for (const o of [
      this.none,
      this.true_,
      this.false_,
      this.ellipsis,
      this.notImplemented,
      this.emptyTuple,
      this.emptyStr,
      this.emptyBytes,
    ])
      visit(o);
    for (let item: ExcState | null = this.excInfo; item !== null; item = item.prev) item.visit(visit);
    this.threads.visit(visit);
    this.tracing.visit(visit);
    this.signals.visit(visit);
    this.pendingOutput.visit(visit);
    this.reprGuard.visit(visit);
    this.methodCache.visit(visit);
    this.modules.visitRoots(visit);
    for (const { held } of this.exitHooks) held.visit(visit);
    for (let frame = this.frame; frame !== null; frame = frame.prev) visitFrame(frame, visit);
  }

  /** Run first at exit, by modules that ask for it. */
  private readonly exitHooks: { readonly held: { visit(visitor: Visit): void }; readonly run: () => void }[] = [];

  atExit(held: { visit(visitor: Visit): void }, run: () => void): void {
    this.exitHooks.push({ held, run });
  }

  runExitHooks(): void {
    for (const { run } of this.exitHooks) run();
  }

  // ---- small services

  truthOf(o: PyObject): boolean {
    return isTrue(this, o);
  }

  equalTo(a: PyObject, b: PyObject): boolean {
    return compareBool(this, a, b, CompareOp.EQ);
  }

  currentGlobals(): PyContainer | null {
    return this.frame?.globals ?? null;
  }

  /** The innermost item that handles something. */
  get handled(): ExcState | null {
    return innermost(this.excInfo);
  }

  get handledException(): PyContainer | null {
    return this.handled?.value ?? null;
  }

  set handledException(value: PyContainer | null) {
    const old = this.excInfo.value;
    this.excInfo.value = value;
    if (old !== null) decref(this, old);
  }

  writeStdout(text: string): void {
    this.output.write('stdout', text);
  }

  /** stderr goes where stdout goes. */
  mergesStderr = false;

  /** To descriptor 2, wherever the program has it lead. */
  writeStderr(text: string): void {
    const shown = text.isWellFormed() ? text : text.replace(LONE_SURROGATES, spelled);
    if (this.descriptorTable?.leadsElsewhere(2)) this.descriptorTable.writeText(2, shown);
    else this.showError(shown);
  }

  private showError(shown: string): void {
    if (this.mergesStderr) this.output.writeBeforeHeld(shown, this.pendingOutput.unwrittenBytes);
    else this.output.write('stderr', shown);
  }
}

const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function spelled(surrogate: string): string {
  return `\\u${surrogate.charCodeAt(0).toString(16)}`;
}

interface MutableDigitLimit {
  digitsMax: number;
  readonly digitLimitUnit: string;
  readonly digitLimitCheckedLast: boolean;
}

/** Databases hold nothing but what they have unpacked: one serves all interpreters of a version. */
function unicodeDatabase(profile: Profile): UnicodeDatabase {
  return new UnicodeDatabase(profile.unicodeVersion);
}

/** The interned str with this text, `name` itself if it is the first. Borrowed. */
function internInPlaceBorrowed(t: PyThread, name: PyStr): PyStr {
  const kept = internInPlace(t, incref(name));
  kept.refcount--;
  return kept;
}
