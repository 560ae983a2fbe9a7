// One run of CPython's parser and compiler on the simulated heap: what they allocate beside the code, and when they give it back. What a
// program makes afterwards lies where that leaves room, and the lists, dicts and tuples that it parks in free lists are reused first.
// Follows the lifetimes in Parser/pegen.c, Python/symtable.c, compile.c, flowgraph.c and assemble.c, CPython 3.10-3.13. Left out: arrays
// that are gone before anything else is asked for, and the sets of the symbol table's analysis, which die as they came.

import type { CodeConstant, CodeObject } from '../compile/code-object.ts';
import { type CompilerWork, keyTuples, type UnitWork } from '../compile/compiler-work.ts';
import type { Reading, ReadingStep } from '../compile/reading-steps.ts';
import { type DictKeys, log2KeysizeFor, usableOf } from '../heap/dict-keys.ts';
import { decref } from '../heap/heap.ts';
import { type Address, incref, type PyObject } from '../heap/object.ts';
import { type CompileObserver, codeTables } from '../objects/code.ts';
import { freeKeysBlock, newDict, newKeys } from '../objects/dict-storage.ts';
import { newList } from '../objects/list-storage.ts';
import { newTuple } from '../objects/tuple.ts';
import type { ReadNames } from './read-names.ts';
import type { PyThread } from './thread.ts';

/** Sizes of blocks are multiples of it. */
const BLOCK_ALIGNMENT = 16;
const POINTER_BYTES = 8;
const INT_BYTES = 32;
const SET_BYTES = 216;
const COMPILER_BYTES = 80;
/** The first item of a list makes room for four. */
const FIRST_ITEMS_BYTES = 4 * POINTER_BYTES;

export class CompilerRun implements CompileObserver {
  private readonly records: Address[] = [];
  private recordArray: Address = 0;
  private readonly scopes: ScopeBlocks[] = [];
  private readonly units: UnitBlocks[] = [];
  private readonly cache: WorkDict;
  private readonly cached = new Set<CodeConstant | string>();
  private readonly keys: PyObject[] = [];
  /** Byte strings that only the cache of constants holds. */
  private readonly passing: Address[] = [];
  private readonly scopeTable: WorkDict;
  private compiler: Address = 0;
  /** Of open scopes and of open units. */
  private readonly stacks: PyObject[] = [];

  constructor(
    private readonly t: PyThread,
    private readonly work: CompilerWork,
  ) {
    this.cache = new WorkDict(t);
    this.scopeTable = new WorkDict(t);
  }

  /** Reads the tokens, and makes what each stands for. The blocks that the tree keeps. */
  read({ steps, objects }: Reading, names: ReadNames): readonly Address[] {
    const { t, records } = this;
    const kept: Address[] = [];
    const { tokenBytes } = t.profile.compilerWork;
    this.recordArray = t.heap.takeBlock(POINTER_BYTES);
    records.push(t.heap.takeBlock(tokenBytes));
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i] as ReadingStep;
      if (i === records.length) this.doubleRecords(tokenBytes);
      if (step.textBytes > 0) kept.push(t.heap.takeBlock(step.textBytes));
      for (let n = 0; n < step.numbers; n++) kept.push(t.heap.takeBlock(INT_BYTES));
      names.make(step);
    }
    kept.push(t.heap.takeBlock(listArrayBytes(objects)));
    for (const record of records) t.heap.giveBlock(record);
    t.heap.giveBlock(this.recordArray);
    records.length = 0;
    this.recordArray = 0;
    return kept;
  }

  private doubleRecords(tokenBytes: number): void {
    const { t, records } = this;
    const bytes = records.length * POINTER_BYTES;
    // What fits into its block grows there.
    if (2 * bytes > BLOCK_ALIGNMENT) {
      const array = t.heap.takeBlock(2 * bytes);
      t.heap.giveBlock(this.recordArray);
      this.recordArray = array;
    }
    for (let missing = records.length; missing > 0; missing--) records.push(t.heap.takeBlock(tokenBytes));
  }

  /** The symbol table, which lasts until `end`. */
  begin(): void {
    const { t } = this;
    this.cache.begin();
    this.compiler = t.heap.takeBlock(COMPILER_BYTES);
    this.stacks.push(newList(t, []), newList(t, []));
    this.scopeTable.begin();
    const { scopeBytes } = t.profile.compilerWork;
    for (const scope of this.work.scopes) {
      const id = t.heap.takeBlock(INT_BYTES);
      const block = t.heap.takeBlock(scopeBytes);
      const symbols = this.dict(scope.symbols);
      const lists = [newList(t, []), newList(t, [])];
      this.scopeTable.insert(false);
      const arrays: Address[] = [];
      for (const count of [scope.parameters, scope.children]) if (count > 0) arrays.push(t.heap.takeBlock(listArrayBytes(count)));
      this.scopes.push({ id, block, symbols, flags: [], lists, arrays });
    }
    this.analyze();
  }

  /** Each scope takes a dict of what its names are until those inside of it are done; then the flags of its names are made anew. */
  private analyze(): void {
    const open: { dict: WorkDict; index: number }[] = [];
    const close = (depth: number): void => {
      while (open.length > depth) {
        const { dict, index } = open.pop() as { dict: WorkDict; index: number };
        const { flags, symbols } = this.scopes[index] as ScopeBlocks;
        for (let n = symbols.used; n > 0; n--) flags.push(this.t.heap.takeBlock(INT_BYTES));
        dict.end();
      }
    };
    for (const [index, { depth, symbols }] of this.work.scopes.entries()) {
      close(depth);
      open.push({ dict: this.dict(symbols), index });
    }
    close(0);
  }

  private dict(entries: number): WorkDict {
    const made = new WorkDict(this.t);
    made.begin();
    for (let i = 0; i < entries; i++) made.insert(true);
    return made;
  }

  enter(host: CodeObject): void {
    const { t } = this;
    const unit = this.work.units.get(host);
    if (unit === undefined) return;
    const { dictsPerUnit, capsuleBytes, instructionsBytes, staticAttributesAreSet } = t.profile.compilerWork;
    const varnames = this.dict(unit.scope.parameters);
    const cellvars = this.dictByType(host.cellvars.length);
    const freevars = this.dictByType(host.freevars.length);
    const hidden = dictsPerUnit > 5 ? this.dict(0) : null;
    const attributes = staticAttributesAreSet && unit.isClass ? t.heap.takeBlock(SET_BYTES) : 0;
    const consts = this.dict(0);
    const names = this.dict(0);
    const instructions = instructionsBytes > 0 ? t.heap.takeBlock(instructionsBytes) : 0;
    const isInner = this.units.length > 0;
    const capsule = isInner ? t.heap.takeBlock(capsuleBytes) : 0;
    for (let i = host.varnames.length - unit.scope.parameters; i > 0; i--) varnames.insert(true);
    for (let i = host.names.length; i > 0; i--) names.insert(true);
    const graph: Address[] = [];
    this.units.push({ unit, varnames, cellvars, freevars, hidden, attributes, consts, names, instructions, capsule, graph });
  }

  /** Sorts the names of the scope before it takes those of one kind. */
  private dictByType(entries: number): WorkDict {
    const sorted = newList(this.t, []);
    const made = this.dict(entries);
    decref(this.t, sorted);
    return made;
  }

  constant(constant: CodeConstant): void {
    this.units.at(-1)?.consts.insert(constant.type === 'str');
    if (constant.type !== 'code') this.merge(constant);
  }

  assemble(host: CodeObject): void {
    const { t } = this;
    const blocks = this.units.at(-1);
    if (blocks === undefined) return;
    const { graphBlockBytes } = t.profile.compilerWork;
    for (let i = blocks.unit.graphBlocks; i > 0; i--) blocks.graph.push(t.heap.takeBlock(graphBlockBytes));
    for (const table of codeTables(t, host)) {
      if (table.isMerged) this.mergeTable(table.contents);
      if (!table.isKept && table.bytes > 0) this.passing.push(t.heap.takeBlock(table.bytes));
    }
    for (const tuple of [host.tuples.names, host.tuples.consts, ...host.tuples.slotNames]) this.merge(tuple);
  }

  leave(): void {
    const { t } = this;
    const blocks = this.units.pop();
    if (blocks === undefined) return;
    for (const address of blocks.graph.reverse()) t.heap.giveBlock(address);
    t.heap.giveBlock(blocks.instructions);
    blocks.consts.end();
    blocks.names.end();
    blocks.varnames.end();
    blocks.freevars.end();
    blocks.cellvars.end();
    blocks.hidden?.end();
    t.heap.giveBlock(blocks.attributes);
    t.heap.giveBlock(blocks.capsule);
  }

  /** Gives back everything that is left. */
  end(): void {
    const { t } = this;
    for (const record of this.records) t.heap.giveBlock(record);
    t.heap.giveBlock(this.recordArray);
    while (this.units.length > 0) this.leave();
    for (const { id, block, symbols, flags, lists, arrays } of this.scopes) {
      t.heap.giveBlock(id);
      for (const flag of flags) t.heap.giveBlock(flag);
      symbols.end();
      for (const array of arrays) t.heap.giveBlock(array);
      for (const list of lists) decref(t, list);
      t.heap.giveBlock(block);
    }
    this.scopeTable.end();
    t.heap.giveBlock(this.compiler);
    for (const stack of this.stacks.reverse()) decref(t, stack);
    for (const key of this.keys) decref(t, key);
    for (const address of this.passing) t.heap.giveBlock(address);
    this.cache.end();
  }

  /** A constant is merged with an equal one by its key, which is kept unless one was there. */
  private merge(constant: CodeConstant): void {
    const isKnown = this.cached.has(constant);
    const made: PyObject[] = [];
    // One that is known was made again, and is dropped with its key.
    if (isKnown && constant.type === 'tuple' && constant.items.length > 0) made.push(this.tuple(constant.items.length));
    keyTuples(constant, (length) => made.push(this.tuple(length)));
    if (isKnown) {
      for (const key of made) decref(this.t, key);
      return;
    }
    this.cached.add(constant);
    this.keys.push(...made);
    this.cache.insert(false);
  }

  private mergeTable(contents: string): void {
    const key = this.tuple(2);
    if (this.cached.has(contents)) {
      decref(this.t, key);
      return;
    }
    this.cached.add(contents);
    this.keys.push(key);
    this.cache.insert(false);
  }

  private tuple(length: number): PyObject {
    const { t } = this;
    return newTuple(
      t,
      Array.from({ length }, () => incref(t.none)),
    );
  }
}

interface ScopeBlocks {
  readonly id: Address;
  readonly block: Address;
  readonly symbols: WorkDict;
  readonly flags: Address[];
  readonly lists: readonly PyObject[];
  readonly arrays: readonly Address[];
}

interface UnitBlocks {
  readonly unit: UnitWork;
  readonly varnames: WorkDict;
  readonly cellvars: WorkDict;
  readonly freevars: WorkDict;
  readonly hidden: WorkDict | null;
  readonly attributes: Address;
  readonly consts: WorkDict;
  readonly names: WorkDict;
  readonly instructions: Address;
  readonly capsule: Address;
  readonly graph: Address[];
}

/** A dict of which only the blocks matter. */
class WorkDict {
  used = 0;
  private dict: PyObject | null = null;
  private table: DictKeys | null = null;
  private isUnicode = true;

  constructor(private readonly t: PyThread) {}

  begin(): void {
    this.dict = newDict(this.t);
  }

  insert(isStr: boolean): void {
    const { t, table } = this;
    if (table === null) {
      this.isUnicode = isStr;
      this.table = newKeys(t, 3, isStr);
    } else if (this.used === usableOf(table.log2Size) || (this.isUnicode && !isStr && t.profile.unicodeKeyTables)) {
      this.isUnicode &&= isStr;
      this.table = newKeys(t, log2KeysizeFor(this.used * 3), this.isUnicode);
      freeKeysBlock(t, table);
    }
    this.used++;
  }

  end(): void {
    if (this.table !== null) freeKeysBlock(this.t, this.table);
    if (this.dict !== null) decref(this.t, this.dict);
    this.table = null;
    this.dict = null;
  }
}

function listArrayBytes(count: number): number {
  return Math.max(FIRST_ITEMS_BYTES, ((count + (count >> 3) + 6) & ~3) * POINTER_BYTES);
}
