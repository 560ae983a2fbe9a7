// Code objects on the simulated heap: a host CodeObject with its constants and names made into heap objects, once per interpreter.
// Follows Objects/codeobject.c, CPython 3.13. Equal constants of one compilation unit are one heap object (`Unit`).
// Code is not a GC type: it owns tuples and strings, and cycles through it are impossible. `co_code` is that of 3.13
// in every version, which the machine runs in every version (compile/encode.ts).

import { type CodeConstant, CodeFlag, CodeObject, POSITION_WORDS, type TupleConstant } from '../compile/code-object.ts';
import { encodedCode } from '../compile/encode.ts';
import { lineNumberTable } from '../compile/location-table.ts';
import { Opcode } from '../compile/opcodes.ts';
import { type FrameBlock, NO_FRAME_BLOCK } from '../heap/frame-blocks.ts';
import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref } from '../heap/heap.ts';
import { type Address, Interned, incref, PyContainer, type PyObject, PyStr, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { type GetSetSpec, keywords, noArgs, TypeSpec } from '../heap/type-spec.ts';
import { normalize } from '../numbers/int.ts';
import { newBool } from './bool.ts';
import { newBytes, newEmptyBytes } from './bytes.ts';
import { codeNew, codeReplace } from './code-new.ts';
import { newComplex } from './complex.ts';
import { newFloat } from './float.ts';
import { fuseWords } from './fused-words.ts';
import { newInt } from './int.ts';
import { getAttrText } from './protocols/attribute.ts';
import { compareBool } from './protocols/compare.ts';
import { hash as hashObject } from './protocols/object.ts';
import { newFrozenset, type PySet, SetCursor, setNext } from './set.ts';
import { internInPlace, makeInternedImmortal, newStr, newStrOf } from './str.ts';
import { newTuple } from './tuple.ts';

/** What an instruction has learned; its meaning belongs to the instruction (see vm/inline-cache.ts). */
export class InlineCache {
  kind = 0;
  version = 0;
  index = 0;
  version2 = 0;
  keys: object | null = null;
  keys2: object | null = null;
  /** Borrowed: valid only while the versions match. */
  found: PyObject | null = null;
  misses = 0;
}

/** The `value` of a code object. */
export class LinkedCode {
  /** What the loop runs: `host.code` with pairs fused, or traps while something traces. */
  readonly words: Int32Array;
  /** Counted through the tuple of constants, as the names through theirs. */
  readonly consts: readonly PyObject[];
  readonly names: readonly PyStr[];
  /** An empty frame: every local and stack slot null. */
  readonly template: null[];
  readonly slotCount: number;
  readonly caches: (InlineCache | null)[];
  /** How often it has been entered, resumed, or has jumped back. */
  entries = 0;
  /** A function's code with plain positional parameters only, so that a call with the right count needs no binding. */
  readonly isSimple: boolean;
  readonly flags: number;
  readonly argcount: number;
  /** A tracer has jumped in it, so that no local can be trusted to be bound. */
  checksLocals = false;
  /** 3.10: the block of the last frame that finished, kept for the next call. */
  parkedFrame: FrameBlock = NO_FRAME_BLOCK;
  /** What attributes have made and keep, by attribute; counted. Null until one does. */
  private keptByAttribute: Map<string, PyObject> | null = null;
  private executed: Uint8Array | null = null;
  /** The blocks of its byte strings, which code of the same compilation may share. */
  tables: readonly TableBlock[] = [];
  constructor(
    readonly host: CodeObject,
    readonly constsTuple: PyContainer,
    readonly namesTuple: PyContainer,
    /** As `CodeTuples.slotNames`. */
    readonly slotNameTuples: readonly PyContainer[],
    /** The names of the slots, counted through those tuples. */
    readonly slotNames: readonly PyStr[],
    readonly name: PyStr,
    readonly qualname: PyStr,
    readonly filename: PyStr,
  ) {
    this.words = fuseWords(host.code);
    this.consts = (constsTuple.value as PyObject[]).slice();
    this.names = (namesTuple.value as PyStr[]).slice();
    this.slotCount = host.localsplusNames.length;
    this.template = new Array<null>(this.slotCount + host.stacksize + 1).fill(null);
    this.caches = new Array<InlineCache | null>(host.code.length).fill(null);
    this.flags = host.flags;
    this.argcount = host.argcount;
    const kind = host.flags & (CodeFlag.OPTIMIZED | CodeFlag.VARARGS | CodeFlag.VARKEYWORDS);
    this.isSimple = kind === CodeFlag.OPTIMIZED && host.kwonlyargcount === 0;
  }

  /** Has the float arithmetic at `at` been executed before? From 3.12 on it is specialised then. Notes that it is now. */
  wasExecuted(at: number): boolean {
    this.executed ??= new Uint8Array(this.host.code.length);
    if (this.executed[at] === 1) return true;
    this.executed[at] = 1;
    return false;
  }

  /** Is the instruction at `at` specialised when it is executed now, if its kind is from its `from`-th execution on? Counts it. */
  isWarm(at: number, from: number, codeWarmup: number): boolean {
    if (codeWarmup > 0) return this.entries >= codeWarmup;
    const cache = this.caches[at] ?? this.cacheAt(at);
    if (cache.misses < from) cache.misses++;
    return cache.misses >= from;
  }

  /** What an attribute has made and keeps. Borrowed; null when it has not. */
  kept(attribute: string): PyObject | null {
    return this.keptByAttribute?.get(attribute) ?? null;
  }

  /** Takes the reference over. */
  keep(attribute: string, o: PyObject): void {
    this.keptByAttribute ??= new Map();
    this.keptByAttribute.set(attribute, o);
  }

  allKept(): Iterable<PyObject> {
    return this.keptByAttribute?.values() ?? [];
  }

  cacheAt(index: number): InlineCache {
    const cache = new InlineCache();
    this.caches[index] = cache;
    return cache;
  }
}

export interface PyCode extends PyContainer {
  value: LinkedCode;
}

/** The block of a byte string that code owns; `owners` counts the code objects. */
export interface TableBlock {
  readonly address: Address;
  readonly bytes: number;
  owners: number;
}

/** Follows a compilation while its code is made, the inner code objects between `enter` and `assemble` of the outer ones. */
export interface CompileObserver {
  enter(host: CodeObject): void;
  /** Code or a constant of the innermost code object that was entered. */
  constant(constant: CodeConstant): void;
  /** Before its tuples are made, and itself. */
  assemble(host: CodeObject): void;
  leave(): void;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * One compilation: constants by host identity, so that equal constants are one object. While its source runs, the syntax tree holds a
 * reference to each of them (`keep`); `release` drops those.
 */
export class Unit {
  private readonly objects = new Map<CodeConstant, PyObject>();
  private readonly keptByTree: PyObject[] = [];
  private readonly codes = new Map<CodeObject, PyCode>();
  private readonly tables = new Map<string, TableBlock>();
  /** Literals in whose place code objects hold an equal string that was interned before. */
  private readonly replaced = new Set<CodeConstant>();
  /** The names that stand in the text, also where their code can never run. */
  namesInText: ReadonlySet<string> = NO_NAMES;

  private treeBlocks: readonly Address[] = [];
  private treeList: PyObject | null = null;

  constructor(private readonly observer: CompileObserver | null = null) {}

  /** The tree has these blocks, which are given back with it. */
  holdBlocks(blocks: readonly Address[]): void {
    this.treeBlocks = blocks;
  }

  /** Steals the list in which the parser keeps what the tree holds (PyArena); gc.get_referrers() asks `holds` for what is in it. */
  holdList(t: Thread, list: PyObject): void {
    this.treeList = list;
    this.keepNew(list);
    t.trees.set(list, this);
  }

  /** Whether the tree holds a reference to it. */
  holds(o: PyObject): boolean {
    if (o === this.treeList) return false;
    return this.keptByTree.includes(o) || (o instanceof PyStr && o.interned !== Interned.No && this.namesInText.has(o.value));
  }

  /** A new reference. */
  constant(t: Thread, constant: CodeConstant): PyObject {
    if (constant instanceof CodeObject) return incref(this.code(t, constant));
    const known = this.objects.get(constant);
    if (known !== undefined) return incref(known);
    const made = this.make(t, constant);
    this.objects.set(constant, made);
    if (made === t.emptyTuple) for (let n = (constant as TupleConstant).timesInTree; n > 0; n--) this.keep(made);
    else if (isInTree(constant) && constant.type !== 'frozenset') this.keep(made);
    if (t.profile.bytesLiteralsKeptTwice && made.type === t.types.bytes) this.keep(made);
    return made;
  }

  /** Borrowed: the unit keeps it until `release`. */
  code(t: Thread, host: CodeObject): PyCode {
    const known = this.codes.get(host);
    if (known !== undefined) return known;
    const { observer } = this;
    if (observer !== null) {
      observer.enter(host);
      for (const constant of host.consts) {
        if (constant instanceof CodeObject) this.code(t, constant);
        observer.constant(constant);
      }
      observer.assemble(host);
    }
    const made = newCode(t, host, this, null);
    observer?.leave();
    this.codes.set(host, made);
    return made;
  }

  /** The block of a byte string, one for equal ones that are merged. */
  table(t: Thread, table: CodeTable): TableBlock {
    let block = table.isMerged ? this.tables.get(table.contents) : undefined;
    if (block === undefined) {
      block = { address: t.heap.malloc(table.bytes), bytes: table.bytes, owners: 0 };
      if (table.isMerged) this.tables.set(table.contents, block);
    }
    block.owners++;
    return block;
  }

  release(t: Thread): void {
    if (this.treeList !== null) t.trees.delete(this.treeList);
    this.treeList = null;
    for (const o of this.keptByTree) decref(t, o);
    this.keptByTree.length = 0;
    for (const address of this.treeBlocks) t.heap.giveBlock(address);
    this.treeBlocks = [];
    this.objects.clear();
    this.tables.clear();
    this.releaseCodes(t);
  }

  /** The tree is kept, the code objects are only in their constants. */
  releaseCodes(t: Thread): void {
    for (const code of this.codes.values()) decref(t, code);
    this.codes.clear();
  }

  /** Steals a reference, which the tree holds. */
  keepNew(o: PyObject): void {
    this.keptByTree.push(o);
  }

  private keep(o: PyObject): void {
    this.keptByTree.push(incref(o));
  }

  private make(t: Thread, c: Exclude<CodeConstant, CodeObject>): PyObject {
    switch (c.type) {
      case 'None':
        return incref(t.none);
      case 'bool':
        return incref(c.value ? t.true_ : t.false_);
      case 'Ellipsis':
        return incref(t.ellipsis);
      case 'int':
        return newInt(t, normalize(c.value));
      case 'float':
        return newFloat(t, c.value);
      case 'complex':
        return newComplex(t, c.real, c.imag);
      case 'bytes':
        return c.isOwn === true ? newEmptyBytes(t) : newBytes(t, c.value);
      case 'str': {
        const s = newStrOf(t, c);
        if (!c.isInterned) return s;
        const made = internInPlace(t, s);
        if (made !== s && !c.isName) this.replaced.add(c);
        return made;
      }
      case 'tuple':
        return newTuple(
          t,
          c.items.map((item) => this.constant(t, item)),
        );
      case 'frozenset': {
        const items = c.items.map((item) => this.constant(t, item));
        // Made twice, and the tree keeps the first: merging constants rebuilds the set from the order of the first one's table (merge_consts_recursive). And once
        // more where interning its strings puts others in their place (intern_constants).
        const first = newFrozenset(t, items);
        for (const item of items) decref(t, item);
        if (isInTree(c)) this.keepNew(incref(first));
        const merged = rebuiltFrozenset(t, first);
        return c.items.some((item) => this.isReplaced(item)) ? rebuiltFrozenset(t, merged) : merged;
      }
    }
  }

  private isReplaced(c: CodeConstant): boolean {
    if (this.replaced.has(c)) return true;
    // The parser interns names when it reads them, before any constant is. A single character is one object from the start.
    return c.type === 'str' && !c.isName && c.value.length > 1 && this.namesInText.has(c.value);
  }
}

function isInTree(constant: Exclude<CodeConstant, CodeObject>): boolean {
  return !('inTree' in constant) || constant.inTree === true;
}

/** A set of the same items, added in the order in which the table of `set` has them. Steals `set`. */
function rebuiltFrozenset(t: Thread, set: PySet): PySet {
  const ordered: PyObject[] = [];
  const cursor = new SetCursor();
  while (setNext(set, cursor)) ordered.push(cursor.key);
  const made = newFrozenset(t, ordered);
  decref(t, set);
  return made;
}

/** `<module>`, `<lambda>` and their like are there from the start. */
function interned(t: Thread, text: string): PyStr {
  const s = text.startsWith('<') ? t.heap.asStartup(() => internInPlace(t, newStr(t, text))) : internInPlace(t, newStr(t, text));
  if (t.profile.codeNamesImmortal) makeInternedImmortal(s);
  return s;
}

/**
 * A code object that a program made: with these constants, which are stolen (null: those of the host), and with these attributes as they were
 * given, also stolen.
 */
export function newCodeFrom(
  t: Thread,
  host: CodeObject,
  consts: PyContainer | null,
  given: readonly (readonly [string, PyObject])[],
): PyCode {
  const unit = new Unit();
  const code = newCode(t, host, unit, consts);
  unit.release(t);
  for (const [name, value] of given) code.value.keep(name, value);
  return code;
}

/** Steals `given`, its constants; null: those of the host. */
function newCode(t: Thread, host: CodeObject, unit: Unit, given: PyContainer | null): PyCode {
  const tables = codeTables(t, host).filter((table) => table.isKept && table.bytes > 0);
  const blocks = tables.map((table) => unit.table(t, table));
  const consts = given ?? (unit.constant(t, host.tuples.consts) as PyContainer);
  if (t.profile.codeNamesImmortal) immortalizeKeywords(host, consts.value as PyObject[]);
  const names = nameTuple(t, host.tuples.names, unit);
  const slotNameTuples = host.tuples.slotNames.map((part) => nameTuple(t, part, unit));
  const linked = new LinkedCode(
    host,
    consts,
    names,
    slotNameTuples,
    slotNamesIn(slotNameTuples, host),
    interned(t, host.name),
    interned(t, host.qualname),
    internedFilename(t, host.filename),
  );
  linked.tables = blocks;
  t.codes.add(linked);
  const type = t.types.code;
  t.heap.objectCount++;
  return new PyContainer(type, t.heap.malloc(codeBytes(t, host)), linked) as PyCode;
}

/** One tuple has them in the order of the slots; of several, a local that is a cell too has one slot. */
function slotNamesIn(tuples: readonly PyContainer[], host: CodeObject): readonly PyStr[] {
  if (tuples.length === 1) return ((tuples[0] as PyContainer).value as PyStr[]).slice();
  const all = tuples.flatMap((part) => part.value as PyStr[]);
  return host.localsplusNames.map((name) => all.find((one) => one.value === name) as PyStr);
}

/** A new reference to the unit's tuple of these names, each interned in its place. */
function nameTuple(t: Thread, constant: TupleConstant, unit: Unit): PyContainer {
  const tuple = unit.constant(t, constant) as PyContainer;
  const items = tuple.value as PyStr[];
  for (let i = 0; i < items.length; i++) {
    const name = internInPlace(t, items[i] as PyStr);
    items[i] = name;
    if (t.profile.codeNamesImmortal) makeInternedImmortal(name);
  }
  return tuple;
}

/** Keywords written in calls are names too. */
function immortalizeKeywords(host: CodeObject, consts: readonly PyObject[]): void {
  for (let i = 1; i < host.code.length; i++) {
    if (((host.code[i] as number) & 0xff) !== Opcode.CALL_KW) continue;
    const before = host.code[i - 1] as number;
    if ((before & 0xff) !== Opcode.LOAD_CONST) continue;
    for (const name of (consts[before >>> 8] as PyObject).value as PyStr[]) makeInternedImmortal(name);
  }
}

function internedFilename(t: Thread, text: string): PyStr {
  return text === '<string>' ? interned(t, text) : internInPlace(t, newStr(t, text));
}

/** One of the byte strings that making a code object takes. */
export interface CodeTable {
  readonly contents: string;
  /** Of its object; 0 for an empty or one-character one, which are shared. */
  readonly bytes: number;
  /** It is the code object's own; otherwise its contents are copied into it. */
  readonly isKept: boolean;
  /** An equal one of the same compilation serves for both. */
  readonly isMerged: boolean;
}

const BYTES_OBJECT = 33;
const TABLES = new WeakMap<CodeObject, readonly CodeTable[]>();
const LATIN1 = new TextDecoder('latin1');

/** In the order in which they are made. */
export function codeTables(t: Thread, host: CodeObject): readonly CodeTable[] {
  let tables = TABLES.get(host);
  if (tables === undefined) {
    const table = (bytes: Uint8Array, isKept: boolean, isMerged: boolean): CodeTable => ({
      contents: LATIN1.decode(bytes),
      bytes: bytes.length > 1 ? BYTES_OBJECT + bytes.length : 0,
      isKept,
      isMerged,
    });
    const encoded = encodedCode(host);
    const holdsCode = t.profile.codeHoldsInstructions;
    const lines = table(encoded.lineTable(t.profile.codeHasQualname), true, true);
    const code = table(encoded.bytes, !holdsCode, true);
    tables = holdsCode
      ? [table(encoded.exceptionTable(), true, true), lines, code, table(host.localsplusKinds, true, false)]
      : [lines, code];
    TABLES.set(host, tables);
  }
  return tables;
}

function codeBytes(t: Thread, host: CodeObject): number {
  return t.profile.codeBaseBytes + (t.profile.codeHoldsInstructions ? Math.ceil(host.codeBytes / 8) * 8 : 0);
}

function dealloc(t: Thread, o: PyObject): void {
  const code = o as PyCode;
  clearWeakrefs(t, code);
  const linked = code.value;
  t.codes.delete(linked);
  if (linked.parkedFrame !== NO_FRAME_BLOCK) {
    t.heap.frameBlocks.release(linked.parkedFrame);
    linked.parkedFrame = NO_FRAME_BLOCK;
  }
  decref(t, linked.constsTuple);
  decref(t, linked.namesTuple);
  for (const part of linked.slotNameTuples) decref(t, part);
  for (const o of linked.allKept()) decref(t, o);
  for (const block of linked.tables) if (--block.owners === 0) t.heap.free(block.address, block.bytes);
  decref(t, linked.filename);
  decref(t, linked.name);
  decref(t, linked.qualname);
  t.heap.objectCount--;
  t.heap.free(code.address, codeBytes(t, linked.host));
}

function traverse(o: PyObject, visit: Visit): void {
  const linked = (o as PyCode).value;
  visit(linked.constsTuple);
  visit(linked.namesTuple);
  for (const part of linked.slotNameTuples) visit(part);
  for (const o of linked.allKept()) visit(o);
  visit(linked.filename);
  visit(linked.name);
  visit(linked.qualname);
}

function repr(t: Thread, o: PyObject): PyObject {
  const { host, filename } = (o as PyCode).value;
  const at = `0x${t.heap.idOf(o).toString(16)}`;
  return newStr(t, `<code object ${host.name} at ${at}, file "${filename.value}", line ${host.firstlineno}>`);
}

/** The tuple of one kind of slot: held in 3.10; else made, and kept from 3.12 on (_co_cached). */
function slotNamesOf(t: Thread, o: PyObject, part: 'varnames' | 'cellvars' | 'freevars'): PyObject {
  const linked = (o as PyCode).value;
  if (linked.slotNameTuples.length > 1) return incref(linked.slotNameTuples[SLOT_PARTS.indexOf(part)] as PyObject);
  const make = () =>
    newTuple(
      t,
      linked.host[part].map((name) => incref(t.name(name))),
    );
  return t.profile.codeKeepsSlotNames ? keptOrMade(linked, part, make) : make();
}

const SLOT_PARTS = ['varnames', 'cellvars', 'freevars'];

function keptOrMade(linked: LinkedCode, attribute: string, make: () => PyObject): PyObject {
  let o = linked.kept(attribute);
  if (o === null) {
    o = make();
    linked.keep(attribute, o);
  }
  return incref(o);
}

const hostOf = (o: PyObject): CodeObject => (o as PyCode).value.host;

const getset: readonly GetSetSpec[] = [
  { name: 'co_argcount', member: true, get: (t, o) => newInt(t, hostOf(o).argcount) },
  { name: 'co_posonlyargcount', member: true, get: (t, o) => newInt(t, hostOf(o).posonlyargcount) },
  { name: 'co_kwonlyargcount', member: true, get: (t, o) => newInt(t, hostOf(o).kwonlyargcount) },
  { name: 'co_stacksize', member: true, get: (t, o) => newInt(t, hostOf(o).reportedStacksize) },
  { name: 'co_flags', member: true, get: (t, o) => newInt(t, hostOf(o).flags) },
  { name: 'co_names', member: true, get: (_t, o) => incref((o as PyCode).value.namesTuple) },
  { name: 'co_filename', member: true, get: (_t, o) => incref((o as PyCode).value.filename) },
  { name: 'co_name', member: true, get: (_t, o) => incref((o as PyCode).value.name) },
  { name: 'co_qualname', member: true, get: (_t, o) => incref((o as PyCode).value.qualname), when: (p) => p.codeHasQualname },
  { name: 'co_firstlineno', member: true, get: (t, o) => newInt(t, hostOf(o).firstlineno) },
  { name: 'co_consts', member: true, get: (_t, o) => incref((o as PyCode).value.constsTuple) },
  { name: 'co_nlocals', member: true, get: (t, o) => newInt(t, hostOf(o).nlocals) },
  { name: 'co_varnames', member: (p) => !p.codeHoldsInstructions, get: (t, o) => slotNamesOf(t, o, 'varnames') },
  { name: 'co_cellvars', member: (p) => !p.codeHoldsInstructions, get: (t, o) => slotNamesOf(t, o, 'cellvars') },
  { name: 'co_freevars', member: (p) => !p.codeHoldsInstructions, get: (t, o) => slotNamesOf(t, o, 'freevars') },
  {
    name: 'co_code',
    member: (p) => !p.codeHoldsInstructions,
    get: (t, o) => keptOrMade((o as PyCode).value, 'co_code', () => newBytes(t, encodedCode(hostOf(o)).bytes.slice())),
  },
  {
    name: 'co_exceptiontable',
    member: true,
    get: (t, o) => tableOf(o, 'co_exceptiontable', () => newBytes(t, encodedCode(hostOf(o)).exceptionTable())),
    when: (p) => p.codeHasQualname,
  },
  {
    name: 'co_linetable',
    member: true,
    get: (t, o) =>
      tableOf(o, 'co_linetable', () => newBytes(t, encodedCode(hostOf(o)).lineTable(t.profile.codeHasQualname).slice())),
  },
  {
    name: 'co_lnotab',
    get: (t, o) => {
      if (t.profile.lnotabDeprecated) t.warn('DeprecationWarning', 'co_lnotab is deprecated, use co_lines instead.');
      return newBytes(t, lineNumberTable(hostOf(o), encodedCode(hostOf(o))));
    },
  },
];

/** As it was given, else made. */
function tableOf(o: PyObject, name: string, make: () => PyObject): PyObject {
  const given = (o as PyCode).value.kept(name);
  return given === null ? make() : incref(given);
}

/** co_lines(): runs of code units of one line. */
function coLines(t: Thread, o: PyObject): PyObject {
  const host = hostOf(o);
  const { starts } = encodedCode(host);
  const rows: PyObject[] = [];
  for (let i = 0; i < host.code.length; ) {
    const line = tableLine(t, host, i);
    let end = i + 1;
    while (end < host.code.length && (tableLine(t, host, end) === line || starts[end] === starts[end + 1])) end++;
    const bounds = [newInt(t, starts[i] as number), newInt(t, starts[end] as number)];
    rows.push(newTuple(t, [...bounds, line < 0 ? incref(t.none) : newInt(t, line)]));
    i = end;
  }
  return iterOf(t, rows);
}

/** 3.10 has no RESUME where a function begins: here it belongs to what follows. */
function tableLine(t: Thread, host: CodeObject, index: number): number {
  const isAbsent = t.profile.tracesFromOutside && (host.code[index] as number) === Opcode.RESUME;
  return host.lineOf(isAbsent ? index + 1 : index);
}

/** co_positions(): one for each code unit. */
function coPositions(t: Thread, o: PyObject): PyObject {
  const host = hostOf(o);
  const { starts } = encodedCode(host);
  const rows: PyObject[] = [];
  for (let i = 0; i < host.code.length; i++) {
    for (let at = starts[i] as number; at < (starts[i + 1] as number); at += 2) {
      const cells = [0, 1, 2, 3].map((k) => host.positions[i * POSITION_WORDS + k] as number);
      rows.push(
        newTuple(
          t,
          cells.map((v) => (v < 0 ? incref(t.none) : newInt(t, v))),
        ),
      );
    }
  }
  return iterOf(t, rows);
}

function iterOf(t: Thread, rows: PyObject[]): PyObject {
  const tuple = newTuple(t, rows);
  try {
    return (tuple.type.ops.tpIter as NonNullable<typeof tuple.type.ops.tpIter>)(t, tuple);
  } finally {
    decref(t, tuple);
  }
}

/** Of what equality asks for and is cheap: the name, the counts, the instructions. */
function hash(t: Thread, o: PyObject): number {
  const { host, name, constsTuple } = (o as PyCode).value;
  let h = hashObject(t, name);
  t.hashHi = 0;
  const counts = [
    host.argcount,
    host.posonlyargcount,
    host.kwonlyargcount,
    host.firstlineno,
    (constsTuple.value as unknown[]).length,
  ];
  for (const part of [...counts, ...encodedCode(host).bytes]) h = Math.imul(h ^ part, 1000003);
  return h;
}

/** Two code objects are equal when everything that decides what they do is (code_richcompare). */
function compare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if ((op !== CompareOp.EQ && op !== CompareOp.NE) || b.type !== t.types.code) return incref(t.notImplemented);
  const equal = a === b || (sameCode(hostOf(a), hostOf(b), t.profile.codeHasQualname) && sameGiven(t, a as PyCode, b as PyCode));
  return newBool(t, equal === (op === CompareOp.EQ));
}

/** Constants that no source can write, and tables as a program gave them. */
function sameGiven(t: Thread, a: PyCode, b: PyCode): boolean {
  for (const name of t.profile.codeHasQualname ? ['co_linetable', 'co_exceptiontable'] : []) {
    if (a.value.kept(name) === null && b.value.kept(name) === null) continue;
    const [x, y] = [a, b].map((code) => getAttrText(t, code, name)) as [PyObject, PyObject];
    const areEqual = compareBool(t, x, y, CompareOp.EQ);
    decref(t, x);
    decref(t, y);
    if (!areEqual) return false;
  }
  const [x, y] = [a.value.consts, b.value.consts];
  return x.every((constant, i) => isWritable(constant) || compareBool(t, constant, y[i] as PyObject, CompareOp.EQ));
}

const WRITABLE = new Set([
  'NoneType',
  'ellipsis',
  'bool',
  'int',
  'float',
  'complex',
  'str',
  'bytes',
  'tuple',
  'frozenset',
  'code',
]);

function isWritable(o: PyObject): boolean {
  return WRITABLE.has(o.type.name);
}

/** 3.10 asks neither for the flags nor for where the instructions come from. */
function sameCode(a: CodeObject, b: CodeObject, asksTables: boolean): boolean {
  const [x, y] = [encodedCode(a), encodedCode(b)];
  return (
    a.name === b.name &&
    a.argcount === b.argcount &&
    a.posonlyargcount === b.posonlyargcount &&
    a.kwonlyargcount === b.kwonlyargcount &&
    a.firstlineno === b.firstlineno &&
    sameList(x.bytes, y.bytes) &&
    sameList(a.localsplusNames, b.localsplusNames) &&
    sameList(a.names, b.names) &&
    (!asksTables ||
      (a.flags === b.flags &&
        sameList(x.lineTable(true), y.lineTable(true)) &&
        sameList(x.exceptionTable(), y.exceptionTable()))) &&
    a.consts.length === b.consts.length &&
    a.consts.every((c, i) => sameConstant(c, b.consts[i] as CodeConstant, asksTables))
  );
}

function sameList(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function sameConstant(a: CodeConstant, b: CodeConstant, asksTables: boolean): boolean {
  if (a === b) return true;
  if (a instanceof CodeObject || b instanceof CodeObject)
    return a instanceof CodeObject && b instanceof CodeObject && sameCode(a, b, asksTables);
  if (a.type !== b.type) return false;
  if ('items' in a && 'items' in b)
    return a.items.length === b.items.length && a.items.every((x, i) => sameConstant(x, b.items[i] as CodeConstant, asksTables));
  if (a.type === 'complex' && b.type === 'complex') return Object.is(a.real, b.real) && Object.is(a.imag, b.imag);
  if (a.type === 'bytes' && b.type === 'bytes') return sameList(a.value, b.value);
  // None and Ellipsis have no value.
  return !('value' in a) || ('value' in b && Object.is(a.value, b.value));
}

export const CODE = new TypeSpec({
  name: 'code',
  flags: TypeFlags.HasWeakrefs,
  basicsize: (p) => p.codeBaseBytes,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpRepr: repr,
    tpHash: hash,
    tpNew: (t, _type, args, kwnames) => codeNew(t, args, kwnames),
    tpRichcompare: compare,
    tpItemCount: () => 0,
  },
  methods: [
    noArgs('co_lines', coLines),
    noArgs('co_positions', coPositions, { when: (p) => p.codeHasQualname }),
    keywords('replace', codeReplace),
    keywords('__replace__', codeReplace, { when: (p) => p.copyReplace }),
    noArgs('__sizeof__', (t, o) => newInt(t, codeBytes(t, hostOf(o)))),
  ],
  getset,
  doc: 'A compiled function, class body or module.',
});
