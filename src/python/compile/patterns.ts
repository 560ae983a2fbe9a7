// `match`: patterns test the subject on top of the stack, keep what they capture below it, and jump to cleanup code when they fail.
// Follows compiler_match_inner and compiler_pattern_*, CPython 3.13 Python/compile.c. Names are bound only when the whole pattern matched.

import type { Match, MatchAs, MatchClass, MatchMapping, MatchOr, MatchSequence, Pattern, Positioned } from '../syntax/ast.ts';
import { strRepr } from '../syntax/str-repr.ts';
import type { Compiler } from './compiler.ts';
import { equalityKey } from './constant-pool.ts';
import { reprOfConstant } from './constant-repr.ts';
import { compileExpression } from './expressions.ts';
import { failAt } from './failure.ts';
import { Label, Pseudo } from './flow-graph.ts';
import { compare, jumpIf } from './jumps.ts';
import { compileName } from './names.ts';
import { BinaryOperator, Opcode } from './opcodes.ts';
import { compileStatements } from './statements.ts';

interface PatternContext {
  /** Names captured so far, in the order of their values on the stack. */
  stores: string[];
  /** A name or `_` may stand here although patterns follow it. */
  allowsIrrefutable: boolean;
  /** Label i: fails after popping i values. */
  failPops: Label[];
  /** Values above the captures that a failure must pop. */
  onTop: number;
  /** The pattern compiled last: older releases report some errors there. */
  visited: Pattern | null;
}

export function compileMatch(c: Compiler, s: Match): void {
  compileExpression(c, s.subject);
  const end = new Label(false);
  const n = s.cases.length;
  const last = s.cases[n - 1]!;
  const hasDefault = isWildcard(last.pattern) && n > 1;
  const tested = hasDefault ? n - 1 : n;
  for (let i = 0; i < tested; i++) {
    const arm = s.cases[i]!;
    const isLast = i === tested - 1;
    const place = arm.pattern;
    if (!isLast) c.opArg(Opcode.COPY, 1, place);
    const pc: PatternContext = {
      stores: [],
      allowsIrrefutable: arm.guard !== null || i === n - 1,
      failPops: [],
      onTop: 0,
      visited: null,
    };
    compilePattern(c, arm.pattern, pc);
    for (const name of pc.stores) compileName(c, name, 'Store', place);
    if (arm.guard !== null) {
      ensureFailPops(pc, 0);
      jumpIf(c, arm.guard, pc.failPops[0]!, false, place);
    }
    if (!isLast) c.op(Opcode.POP_TOP, place);
    compileStatements(c, arm.body);
    c.jump(Pseudo.JUMP, end, null);
    emitFailPops(c, pc, place);
  }
  if (hasDefault) {
    c.op(Opcode.NOP, last.pattern);
    if (last.guard !== null) jumpIf(c, last.guard, end, false, last.pattern);
    compileStatements(c, last.body);
  }
  c.use(end);
}

function isWildcard(p: Pattern): boolean {
  return p.node === 'MatchAs' && p.name === null;
}

// --- failing

function ensureFailPops(pc: PatternContext, index: number): void {
  while (pc.failPops.length <= index) pc.failPops.push(new Label(false));
}

function jumpToFailPop(c: Compiler, pc: PatternContext, opcode: number, place: Positioned): void {
  const pops = pc.onTop + pc.stores.length;
  ensureFailPops(pc, pops);
  c.jump(opcode, pc.failPops[pops]!, place);
}

function emitFailPops(c: Compiler, pc: PatternContext, place: Positioned): void {
  for (let i = pc.failPops.length - 1; i > 0; i--) {
    c.use(pc.failPops[i]!);
    c.op(Opcode.POP_TOP, place);
  }
  if (pc.failPops.length > 0) c.use(pc.failPops[0]!);
  pc.failPops = [];
}

// --- capturing

/** Moves the top below `count - 1` others. */
function rotate(c: Compiler, count: number, place: Positioned): void {
  for (let i = count; i > 1; i--) c.opArg(Opcode.SWAP, i, place);
}

function storeName(c: Compiler, name: string | null, pc: PatternContext, place: Positioned): void {
  if (name === null) {
    c.op(Opcode.POP_TOP, place);
    return;
  }
  if (name === '__debug__') c.refuseDebug(name, false, place);
  if (pc.stores.includes(name)) failDuplicate(name, c.profile.patternErrorsAtInnermost ? pc.visited! : place);
  rotate(c, pc.onTop + pc.stores.length + 1, place);
  pc.stores.push(name);
}

function failDuplicate(name: string, place: Positioned): never {
  failAt(`multiple assignments to name ${strRepr(name, null)} in pattern`, place);
}

// --- patterns

function compilePattern(c: Compiler, p: Pattern, pc: PatternContext): void {
  pc.visited = p;
  switch (p.node) {
    case 'MatchValue': {
      const value = p.value;
      if (value.node !== 'Constant' && value.node !== 'Attribute')
        failAt('patterns may only match literals and attribute lookups', p);
      compileExpression(c, value);
      compare(c, 'Eq', p);
      c.op(Opcode.TO_BOOL, p);
      jumpToFailPop(c, pc, Opcode.POP_JUMP_IF_FALSE, p);
      return;
    }
    case 'MatchSingleton':
      c.loadValue(p.value, p);
      compare(c, 'Is', p);
      jumpToFailPop(c, pc, Opcode.POP_JUMP_IF_FALSE, p);
      return;
    case 'MatchSequence':
      sequencePattern(c, p, pc);
      return;
    case 'MatchMapping':
      mappingPattern(c, p, pc);
      return;
    case 'MatchClass':
      classPattern(c, p, pc);
      return;
    case 'MatchStar':
      storeName(c, p.name, pc, p);
      return;
    case 'MatchAs':
      asPattern(c, p, pc);
      return;
    case 'MatchOr':
      orPattern(c, p, pc);
      return;
  }
}

function subpattern(c: Compiler, p: Pattern, pc: PatternContext): void {
  const allowed = pc.allowsIrrefutable;
  pc.allowsIrrefutable = true;
  compilePattern(c, p, pc);
  pc.allowsIrrefutable = allowed;
}

function asPattern(c: Compiler, p: MatchAs, pc: PatternContext): void {
  if (p.pattern === null) {
    if (!pc.allowsIrrefutable) {
      if (p.name !== null) failAt(`name capture ${strRepr(p.name, null)} makes remaining patterns unreachable`, p);
      failAt('wildcard makes remaining patterns unreachable', p);
    }
    storeName(c, p.name, pc, p);
    return;
  }
  pc.onTop++;
  c.opArg(Opcode.COPY, 1, p);
  compilePattern(c, p.pattern, pc);
  pc.onTop--;
  storeName(c, p.name, pc, p);
}

function sequencePattern(c: Compiler, p: MatchSequence, pc: PatternContext): void {
  const n = p.patterns.length;
  let star = -1;
  let onlyWildcards = true;
  let starIsWildcard = false;
  for (let i = 0; i < n; i++) {
    const inner = p.patterns[i]!;
    if (inner.node === 'MatchStar') {
      if (star >= 0) failAt('multiple starred names in sequence pattern', p);
      starIsWildcard = inner.name === null;
      onlyWildcards &&= starIsWildcard;
      star = i;
    } else {
      onlyWildcards &&= isWildcard(inner);
    }
  }
  pc.onTop++;
  c.op(Opcode.MATCH_SEQUENCE, p);
  jumpToFailPop(c, pc, Opcode.POP_JUMP_IF_FALSE, p);
  if (star < 0 || n > 1) {
    c.op(Opcode.GET_LEN, p);
    c.loadInt(star < 0 ? n : n - 1, p);
    compare(c, star < 0 ? 'Eq' : 'GtE', p);
    jumpToFailPop(c, pc, Opcode.POP_JUMP_IF_FALSE, p);
  }
  pc.onTop--;
  if (onlyWildcards) c.op(Opcode.POP_TOP, p);
  else if (starIsWildcard) sequenceByIndex(c, p, star, pc);
  else sequenceByUnpacking(c, p, pc);
}

function sequenceByUnpacking(c: Compiler, p: MatchSequence, pc: PatternContext): void {
  const n = p.patterns.length;
  const star = p.patterns.findIndex((inner) => inner.node === 'MatchStar');
  if (star >= 0) {
    if (star >= 1 << 8) failAt('too many expressions in star-unpacking sequence pattern', p);
    c.opArg(Opcode.UNPACK_EX, star + ((n - star - 1) << 8), p);
  } else {
    c.opArg(Opcode.UNPACK_SEQUENCE, n, p);
  }
  pc.onTop += n;
  for (const inner of p.patterns) {
    pc.onTop--;
    subpattern(c, inner, pc);
  }
}

/** `[a, *_, b]`: only the items that matter are fetched. */
function sequenceByIndex(c: Compiler, p: MatchSequence, star: number, pc: PatternContext): void {
  const n = p.patterns.length;
  pc.onTop++;
  for (let i = 0; i < n; i++) {
    const inner = p.patterns[i]!;
    if (isWildcard(inner) || i === star) continue;
    c.opArg(Opcode.COPY, 1, p);
    if (i < star) {
      c.loadInt(i, p);
    } else {
      // The subject need not support negative indexes.
      c.op(Opcode.GET_LEN, p);
      c.loadInt(n - i, p);
      c.opArg(Opcode.BINARY_OP, BinaryOperator.SUBTRACT, p);
    }
    c.op(Opcode.BINARY_SUBSCR, p);
    subpattern(c, inner, pc);
  }
  pc.onTop--;
  c.op(Opcode.POP_TOP, p);
}

function classPattern(c: Compiler, p: MatchClass, pc: PatternContext): void {
  const positional = p.patterns.length;
  const names = p.kwd_attrs;
  for (let i = 0; i < names.length; i++) {
    c.refuseDebug(names[i]!, false, p.kwd_patterns[i]!);
    for (let j = i + 1; j < names.length; j++) {
      if (names[i] === names[j]) failAt(`attribute name repeated in class pattern: ${names[i]}`, p.kwd_patterns[j]!);
    }
  }
  compileExpression(c, p.cls);
  c.loadNames(names, p);
  c.opArg(Opcode.MATCH_CLASS, positional, p);
  failWhenNone(c, pc, 1, p);
  const n = positional + names.length;
  unpackMatched(c, n, p);
  pc.onTop += n - 1;
  for (let i = 0; i < n; i++) {
    pc.onTop--;
    const inner = i < positional ? p.patterns[i]! : p.kwd_patterns[i - positional]!;
    noteIndex(c, i, inner);
    if (isWildcard(inner)) c.op(Opcode.POP_TOP, p);
    else subpattern(c, inner, pc);
  }
  dropMatched(c, p);
}

/** Where the release keeps the matched values in a tuple and fetches them by index, the indexes are constants. */
function noteIndex(c: Compiler, index: number, inner: Pattern): void {
  if (!c.profile.patternsAnswerTruth) return;
  if (isWildcard(inner)) {
    c.shadow(1, inner);
    return;
  }
  c.unit.constants.pin(c.pool.int(index));
  c.shadow(2, inner);
  c.shadow(-1, inner);
}

function unpackMatched(c: Compiler, n: number, place: Positioned): void {
  const unpack = c.opArg(Opcode.UNPACK_SEQUENCE, n, place);
  if (c.profile.patternsAnswerTruth) unpack.shadow = 1 - n;
}

function dropMatched(c: Compiler, place: Positioned): void {
  if (c.profile.patternsAnswerTruth) c.shadow(-1, place);
}

/** Fails when the top is None; `kept` values stay on top of the captures. */
function failWhenNone(c: Compiler, pc: PatternContext, kept: number, place: Positioned): void {
  pc.onTop += kept;
  c.opArg(Opcode.COPY, 1, place);
  if (c.profile.patternsAnswerTruth) {
    jumpToFailPop(c, pc, Opcode.POP_JUMP_IF_NONE, place);
    return;
  }
  c.loadNone(place);
  c.opArg(Opcode.IS_OP, 1, place);
  jumpToFailPop(c, pc, Opcode.POP_JUMP_IF_FALSE, place);
}

function mappingPattern(c: Compiler, p: MatchMapping, pc: PatternContext): void {
  const n = p.keys.length;
  pc.onTop++;
  c.op(Opcode.MATCH_MAPPING, p);
  jumpToFailPop(c, pc, Opcode.POP_JUMP_IF_FALSE, p);
  if (n === 0 && p.rest === null) {
    pc.onTop--;
    c.op(Opcode.POP_TOP, p);
    return;
  }
  if (n > 0) {
    c.op(Opcode.GET_LEN, p);
    c.loadInt(n, p);
    compare(c, 'GtE', p);
    jumpToFailPop(c, pc, Opcode.POP_JUMP_IF_FALSE, p);
  }
  const seen = new Set<string>();
  for (const key of p.keys) {
    if (key.node === 'Constant') {
      const identity = equalityKey(key.value);
      if (seen.has(identity)) failAt(`mapping pattern checks duplicate key (${reprOfConstant(key.value)})`, p);
      seen.add(identity);
    } else if (key.node !== 'Attribute') {
      failAt('mapping pattern keys may only match literals and attribute lookups', p);
    }
    compileExpression(c, key);
  }
  c.opArg(Opcode.BUILD_TUPLE, n, p);
  c.op(Opcode.MATCH_KEYS, p);
  failWhenNone(c, pc, 2, p);
  unpackMatched(c, n, p);
  pc.onTop += n - 1;
  for (let i = 0; i < n; i++) {
    pc.onTop--;
    noteIndex(c, i, p.patterns[i]!);
    subpattern(c, p.patterns[i]!, pc);
  }
  dropMatched(c, p);
  pc.onTop -= 2;
  if (p.rest === null) {
    c.op(Opcode.POP_TOP, p);
    c.op(Opcode.POP_TOP, p);
    return;
  }
  // Stack: subject keys. Copy the mapping and delete the keys that were matched.
  c.opArg(Opcode.BUILD_MAP, 0, p);
  c.opArg(Opcode.SWAP, 3, p);
  c.opArg(Opcode.DICT_UPDATE, 2, p);
  c.opArg(Opcode.UNPACK_SEQUENCE, n, p);
  for (let left = n; left > 0; left--) {
    c.opArg(Opcode.COPY, 1 + left, p);
    c.opArg(Opcode.SWAP, 2, p);
    c.op(Opcode.DELETE_SUBSCR, p);
  }
  storeName(c, p.rest, pc, p);
}

function orPattern(c: Compiler, p: MatchOr, pc: PatternContext): void {
  const end = new Label(false);
  const n = p.patterns.length;
  let control: readonly string[] = [];
  for (let i = 0; i < n; i++) {
    const alternative = p.patterns[i]!;
    const inner: PatternContext = {
      stores: [],
      allowsIrrefutable: i === n - 1 && pc.allowsIrrefutable,
      failPops: [],
      onTop: 0,
      visited: null,
    };
    c.opArg(Opcode.COPY, 1, alternative);
    compilePattern(c, alternative, inner);
    const stores = inner.stores;
    if (i === 0) {
      control = stores.slice();
    } else {
      const blamed = c.profile.patternErrorsAtInnermost ? inner.visited! : p;
      if (stores.length !== control.length) failAt('alternative patterns bind different names', blamed);
      reorderStores(c, stores, control, blamed, alternative);
    }
    c.jumpForward(end, alternative);
    emitFailPops(c, inner, alternative);
  }
  c.op(Opcode.POP_TOP, p);
  jumpToFailPop(c, pc, Pseudo.JUMP, p);
  c.use(end);
  const rotations = control.length + 1 + pc.onTop + pc.stores.length;
  for (const name of control) {
    rotate(c, rotations, p);
    if (pc.stores.includes(name)) failDuplicate(name, p);
    pc.stores.push(name);
  }
  c.op(Opcode.POP_TOP, p);
}

/** Brings the captures of an alternative into the order of the first one. */
function reorderStores(c: Compiler, stores: string[], control: readonly string[], blamed: Positioned, place: Positioned): void {
  for (let at = control.length - 1; at >= 0; at--) {
    const from = stores.indexOf(control[at]!);
    if (from < 0) failAt('alternative patterns bind different names', blamed);
    if (at === from) continue;
    const rotated = stores.splice(0, from + 1);
    stores.splice(at - from, 0, ...rotated);
    for (let i = from + 1; i > 0; i--) rotate(c, at + 1, place);
  }
}
