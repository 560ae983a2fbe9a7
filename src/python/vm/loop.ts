// The dispatch loop: fetches one 32-bit word per instruction, runs the hot instructions in place and hands the others to HANDLERS.
// Follows Python/bytecodes.c and ceval.c, CPython 3.13: Python calls, generators and `__init__` push a frame and go on in the same
// loop; only calls from host functions start a nested one.
// Invariants: between instructions `stack[0..sp)` holds owned references; on a throw the operands are still on the stack (or null);
// `frame.pc` is up to date before anything that may raise or look at the frame.
// Long by design: V8 keeps `pc`, `sp` and `stack` in registers only inside one function. test/python/vm checks that it stays optimisable.

import { Opcode } from '../compile/opcodes.ts';
import { decref } from '../heap/heap.ts';
import type { PyAtom, PyContainer, PyObject, PyStr, PyType } from '../heap/object.ts';
import { CompareOp } from '../heap/type-slots.ts';
import type { NativeSpec } from '../heap/type-spec.ts';
import { CallKind } from '../heap/type-spec.ts';
import { type BuiltinFunction, callNative, ownerOf } from '../objects/builtin-function.ts';
import type { PyCell } from '../objects/cell.ts';
import type { InlineCache, LinkedCode } from '../objects/code.ts';
import type { DescriptorData } from '../objects/descriptors.ts';
import { dictGetItem, dictSetItem } from '../objects/dict.ts';
import type { DictStorage } from '../objects/dict-storage.ts';
import type { PyRaise } from '../objects/errors.ts';
import { newFloat } from '../objects/float.ts';
import { Deliver, Frame, FrameOwner, finishFrame } from '../objects/frame.ts';
import type { PyFunction } from '../objects/function.ts';
import { FusedOpcode } from '../objects/fused-words.ts';
import { enterGenerator, finishGenerator, type GeneratorData, GenState, leaveGenerator } from '../objects/generator.ts';
import { newInt } from '../objects/int.ts';
import type { ListItems } from '../objects/list-storage.ts';
import { listAppend } from '../objects/list-storage.ts';
import type { MethodData } from '../objects/method.ts';
import { iterNext } from '../objects/protocols/iterate.ts';
import { isTrue } from '../objects/protocols/number.ts';
import { getItem, setItem, str } from '../objects/protocols/object.ts';
import type { RangeIteration } from '../objects/range-iterator.ts';
import { strEquals } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { CountedCalls } from '../profiles/machine-profile.ts';
import { callOnStack, pushPythonCall } from './call.ts';
import { Entering } from './entering.ts';
import { HostReturn, newStack } from './frames.ts';
import { HANDLERS } from './handlers.ts';
import { enterAttribute, enterGetItem } from './inline-calls.ts';
import { badInitResult } from './instance-call.ts';
import { loadAttr, loadMethod, storeAttr } from './ops/attributes.ts';
import { loadGlobal } from './ops/names.ts';
import { binaryOp, compareOp } from './ops/operators.ts';
import { appendInPlace } from './ops/string-append.ts';
import type { PyThread } from './thread.ts';
import { unwind } from './unwind.ts';

const SMALL_INT_MIN = -5;
const SMALL_INT_MAX = 256;
/** Values a range iterator steps through without leaving one digit. */
const INT_SAFE = 2 ** 29;
/** Operands of one digit: their sum, difference and product by the fast paths allocate what CPython's do. */
const ONE_DIGIT = 2 ** 30;

/**
 * Runs `entry` until it returns or yields; a new reference. With `pending` it begins by raising that; it goes on in `innermost`, which
 * is another frame than `entry` when the loop was left by SwitchedOut.
 */
export function run(t: PyThread, entry: Frame, pending: PyRaise | null, innermost: Frame): PyObject {
  const { types, smallInts, heap } = t;
  const oneDigitBytes = t.profile.oneDigitIntBytes;
  const INT = types.int;
  const FLOAT = types.float;
  const STR = types.str;
  const LIST = types.list;
  const TUPLE = types.tuple;
  const DICT = types.dict;
  const FUNCTION = types.function;
  const METHOD = types.method;
  const BUILTIN = types.builtinFunction;
  const METHOD_DESCRIPTOR = types.methodDescriptor;
  const { reusesFloats } = t.profile;
  const GENERATOR = types.generator;
  const LIST_ITERATOR = types.listIterator;
  const RANGE_ITERATOR = types.rangeIterator;
  const TRUE = t.true_;
  const FALSE = t.false_;
  const NONE = t.none;

  let frame = innermost;
  let code: LinkedCode = frame.linked;
  let words = code.words;
  let stack = frame.stack;
  let sp = frame.sp;
  let pc = frame.pc;
  let thrown: unknown = pending;
  let hasThrown = pending !== null;

  for (;;) {
    if (hasThrown) {
      hasThrown = false;
      const next = unwind(t, entry, frame, sp, pc, thrown);
      thrown = null;
      frame = next;
      code = frame.linked;
      words = code.words;
      stack = frame.stack;
      sp = frame.sp;
      pc = frame.pc;
    }
    try {
      if (t.goesOnWithAnswer) {
        sp = t.answers.goOn();
        pc = frame.pc;
      }
      for (;;) {
        const word = words[pc++] as number;
        const arg = word >>> 8;
        switch (word & 0xff) {
          case Opcode.NOP:
            break;
          case FusedOpcode.TRAP:
            frame.sp = sp;
            pc = t.tracing.trap(frame, pc - 1);
            sp = frame.sp;
            break;
          case Opcode.RESUME:
            frame.pc = pc;
            code.entries++;
            if (t.breaker) t.handlePending();
            break;
          case Opcode.POP_TOP: {
            const o = stack[--sp] as PyObject;
            if (--o.refcount === 0) decrefDead(t, o);
            break;
          }
          case Opcode.PUSH_NULL:
            stack[sp++] = null;
            break;
          case Opcode.COPY: {
            const o = stack[sp - arg] as PyObject | null;
            if (o !== null) o.refcount++;
            stack[sp++] = o;
            break;
          }
          case Opcode.SWAP: {
            const o = stack[sp - 1] as PyObject;
            stack[sp - 1] = stack[sp - arg] as PyObject;
            stack[sp - arg] = o;
            break;
          }
          case Opcode.LOAD_CONST: {
            const o = code.consts[arg] as PyObject;
            o.refcount++;
            stack[sp++] = o;
            break;
          }
          case Opcode.LOAD_FAST: {
            const o = stack[arg] as PyObject;
            o.refcount++;
            stack[sp++] = o;
            break;
          }
          case FusedOpcode.LOAD_FAST_LOAD_FAST: {
            const first = stack[arg & 0xfff] as PyObject;
            const second = stack[arg >>> 12] as PyObject;
            first.refcount++;
            second.refcount++;
            stack[sp] = first;
            stack[sp + 1] = second;
            sp += 2;
            pc++;
            break;
          }
          case FusedOpcode.LOAD_FAST_LOAD_CONST: {
            const first = stack[arg & 0xfff] as PyObject;
            const second = code.consts[arg >>> 12] as PyObject;
            first.refcount++;
            second.refcount++;
            stack[sp] = first;
            stack[sp + 1] = second;
            sp += 2;
            pc++;
            break;
          }
          case Opcode.STORE_FAST: {
            const o = stack[--sp] as PyObject | null;
            const old = stack[arg] as PyObject | null;
            stack[arg] = o;
            if (old !== null && --old.refcount === 0) {
              frame.pc = pc;
              decrefDead(t, old);
            }
            break;
          }
          case Opcode.LOAD_DEREF: {
            const content = (stack[arg] as PyCell).value;
            if (content !== null) {
              content.refcount++;
              stack[sp++] = content;
              break;
            }
            frame.pc = pc;
            sp = (HANDLERS[Opcode.LOAD_DEREF] as Handler)(t, frame, stack, sp, arg);
            break;
          }
          case Opcode.LOAD_GLOBAL: {
            const cache = code.caches[pc - 1] as InlineCache | null;
            if (cache !== null) {
              const globals = (frame.globals.value as DictStorage).keys;
              if (cache.keys === globals && cache.version === globals.version) {
                let found: PyObject | null | undefined;
                if (cache.kind === 1) {
                  found = globals.values[cache.index];
                } else {
                  const builtins = (frame.builtins.value as DictStorage).keys;
                  if (cache.keys2 === builtins && cache.version2 === builtins.version) found = builtins.values[cache.index];
                }
                if (found !== null && found !== undefined) {
                  found.refcount++;
                  stack[sp++] = found;
                  if ((arg & 1) !== 0) stack[sp++] = null;
                  break;
                }
              }
            }
            frame.pc = pc;
            stack[sp] = loadGlobal(t, frame, code, pc - 1, arg >> 1);
            sp++;
            if ((arg & 1) !== 0) stack[sp++] = null;
            break;
          }
          case Opcode.LOAD_ATTR: {
            const owner = stack[sp - 1] as PyObject;
            const cache = code.caches[pc - 1] as InlineCache | null;
            if (cache !== null && owner.type.version === cache.version) {
              if (cache.kind === 1) {
                const { values, dict } = owner as PyContainer;
                if (dict === null && values !== null) {
                  const found = values.items[cache.index];
                  if (found !== null && found !== undefined) {
                    found.refcount++;
                    stack[sp - 1] = found;
                    if ((arg & 1) !== 0) stack[sp++] = null;
                    if (--owner.refcount === 0) {
                      frame.pc = pc;
                      decrefDead(t, owner);
                    }
                    break;
                  }
                }
              } else if (cache.kind === 2) {
                // A method of the class, which no instance of these keys hides.
                const keys = cache.keys as { version: number } | null;
                if (keys === null || ((owner as PyContainer).dict === null && keys.version === cache.version2)) {
                  const found = cache.found as PyObject;
                  found.refcount++;
                  stack[sp - 1] = found;
                  stack[sp++] = owner;
                  break;
                }
              }
            }
            frame.pc = pc;
            if ((arg & 1) === 0) {
              if (owner.type.spec === null) {
                const inner = enterAttribute(t, frame, stack, sp, arg >> 1);
                if (inner !== null) {
                  frame = inner;
                  code = frame.linked;
                  words = code.words;
                  stack = frame.stack;
                  sp = frame.sp;
                  pc = 0;
                  break;
                }
              }
              stack[sp - 1] = loadAttr(t, owner, code, pc - 1, arg >> 1);
              if (--owner.refcount === 0) decrefDead(t, owner);
            } else {
              sp = loadMethod(t, stack, sp, code, pc - 1, arg >> 1);
            }
            break;
          }
          case Opcode.STORE_ATTR: {
            const owner = stack[sp - 1] as PyObject;
            const cache = code.caches[pc - 1] as InlineCache | null;
            if (cache !== null && owner.type.version === cache.version) {
              const { values, dict } = owner as PyContainer;
              if (dict === null && values !== null) {
                const { items } = values;
                const old = items[cache.index];
                if (old == null && values.valid && items.length >= cache.index && cache.index < values.capacity) {
                  // A name that the class knows and this instance has not yet.
                  items[cache.index] = stack[sp - 2] as PyObject;
                  values.order.push(cache.index);
                  sp -= 2;
                  if (--owner.refcount === 0) {
                    frame.pc = pc;
                    decrefDead(t, owner);
                  }
                  break;
                }
                if (old !== null && old !== undefined) {
                  values.items[cache.index] = stack[sp - 2] as PyObject;
                  sp -= 2;
                  frame.pc = pc;
                  if (--old.refcount === 0) decrefDead(t, old);
                  if (--owner.refcount === 0) decrefDead(t, owner);
                  break;
                }
              }
            }
            frame.pc = pc;
            storeAttr(t, owner, stack[sp - 2] as PyObject, code, pc - 1, arg);
            sp -= 2;
            const value = stack[sp] as PyObject;
            if (--value.refcount === 0) decrefDead(t, value);
            if (--owner.refcount === 0) decrefDead(t, owner);
            break;
          }
          case Opcode.BINARY_SUBSCR: {
            const key = stack[sp - 1] as PyObject;
            const container = stack[sp - 2] as PyObject;
            let found: PyObject | undefined;
            if (key.type === INT) {
              const index = key.value as number;
              if (container.type === LIST) {
                const { items } = container.value as ListItems;
                found = index >= 0 ? items[index] : undefined;
              } else if (container.type === TUPLE) {
                found = index >= 0 ? (container.value as PyObject[])[index] : undefined;
              }
            }
            frame.pc = pc;
            if (container.type === DICT) {
              const value = dictGetItem(t, container as PyContainer, key);
              if (value !== null) found = value;
            }
            if (found !== undefined) found.refcount++;
            else {
              if (container.type.spec === null) {
                const inner = enterGetItem(t, frame, stack, sp);
                if (inner !== null) {
                  frame = inner;
                  code = frame.linked;
                  words = code.words;
                  stack = frame.stack;
                  sp = frame.sp;
                  pc = 0;
                  break;
                }
              }
              found = getItem(t, container, key);
            }
            stack[sp - 2] = found;
            sp--;
            if (--container.refcount === 0) decrefDead(t, container);
            if (--key.refcount === 0) decrefDead(t, key);
            break;
          }
          case Opcode.STORE_SUBSCR: {
            const key = stack[sp - 1] as PyObject;
            const container = stack[sp - 2] as PyObject;
            const value = stack[sp - 3] as PyObject;
            frame.pc = pc;
            if (container.type === LIST && key.type === INT) {
              const { items } = container.value as ListItems;
              const index = key.value as number;
              if (index >= 0 && index < items.length) {
                const old = items[index] as PyObject;
                items[index] = value;
                sp -= 3;
                if (--old.refcount === 0) decrefDead(t, old);
                if (--key.refcount === 0) decrefDead(t, key);
                if (--container.refcount === 0) decrefDead(t, container);
                break;
              }
            }
            frame.sp = sp;
            if (container.type === DICT) dictSetItem(t, container as PyContainer, key, value);
            else setItem(t, container, key, value);
            sp -= 3;
            if (--value.refcount === 0) decrefDead(t, value);
            if (--container.refcount === 0) decrefDead(t, container);
            if (--key.refcount === 0) decrefDead(t, key);
            break;
          }
          case Opcode.BINARY_OP: {
            const b = stack[sp - 1] as PyObject;
            const a = stack[sp - 2] as PyObject;
            frame.pc = pc;
            let result: PyObject | null = null;
            if (a.type === INT && b.type === INT) {
              const x = a.value as number;
              const y = b.value as number;
              if (x < ONE_DIGIT && x > -ONE_DIGIT && y < ONE_DIGIT && y > -ONE_DIGIT) {
                let v = NaN;
                switch (arg) {
                  case 0:
                  case 13:
                    v = x + y;
                    break;
                  case 10:
                  case 23:
                    v = x - y;
                    break;
                  case 5:
                  case 18:
                    v = x * y;
                    break;
                  case 6:
                  case 19:
                    if (x >= 0 && y > 0) v = x % y;
                    break;
                  case 2:
                  case 15:
                    if (x >= 0 && y > 0) v = Math.floor(x / y);
                    break;
                  case 1:
                  case 14:
                    v = x & y;
                    break;
                }
                if (v >= SMALL_INT_MIN && v <= SMALL_INT_MAX) {
                  result = smallInts[v - SMALL_INT_MIN] as PyAtom;
                  result.refcount++;
                } else if (v < ONE_DIGIT && v > -ONE_DIGIT) {
                  result = heap.newAtom32(INT, oneDigitBytes, v);
                } else if (v <= 9007199254740991 && v >= -9007199254740991) {
                  result = newInt(t, v);
                }
                if (result !== null) {
                  if (--a.refcount === 0) decrefDead(t, a);
                  if (--b.refcount === 0) decrefDead(t, b);
                  const next = words[pc] as number;
                  if ((next & 0xff) === Opcode.STORE_FAST) {
                    // The pair is the body of most loops: the result goes to its local without passing the stack.
                    pc++;
                    sp -= 2;
                    const slot = next >>> 8;
                    const old = stack[slot] as PyObject | null;
                    stack[slot] = result;
                    if (old !== null && --old.refcount === 0) {
                      frame.pc = pc;
                      decrefDead(t, old);
                    }
                    break;
                  }
                  stack[sp - 2] = result;
                  sp--;
                  break;
                }
              }
            } else if (a.type === FLOAT && b.type === FLOAT) {
              const x = a.value as number;
              const y = b.value as number;
              let v = 0;
              let isSpecialised = true;
              switch (arg) {
                case 0:
                case 13:
                  v = x + y;
                  break;
                case 10:
                case 23:
                  v = x - y;
                  break;
                case 5:
                case 18:
                  v = x * y;
                  break;
                default:
                  isSpecialised = false;
              }
              if (isSpecialised) {
                if (code.wasExecuted(pc - 1) && reusesFloats && (a.refcount === 1 || b.refcount === 1)) {
                  result = a.refcount === 1 ? a : b;
                  result.refcount++;
                  result.value = v;
                }
                result ??= newFloat(t, v);
              }
            } else if (a.type === STR && b.type === STR && (arg === 0 || arg === 13)) {
              if (appendInPlace(t, frame, a as PyStr, b as PyStr, words[pc] as number)) {
                sp--;
                if (--b.refcount === 0) decrefDead(t, b);
                break;
              }
            }
            if (result === null) {
              frame.sp = sp;
              if (t.entersFromHost && a.type === LIST && t.answers.isFor()) {
                sp = t.answers.carryOut(frame, sp);
                break;
              }
              result = binaryOp(t, arg, a, b);
            }
            stack[sp - 2] = result;
            sp--;
            if (--a.refcount === 0) decrefDead(t, a);
            if (--b.refcount === 0) decrefDead(t, b);
            break;
          }
          case Opcode.COMPARE_OP: {
            const b = stack[sp - 1] as PyObject;
            const a = stack[sp - 2] as PyObject;
            let truth: boolean;
            // Operands are let go before a result that is no bool is asked for its truth.
            let isReleased = false;
            frame.pc = pc;
            if (t.depth >= t.depthMax) t.checkComparison((arg & 1) !== 0);
            if ((a.type === INT && b.type === INT) || (a.type === FLOAT && b.type === FLOAT)) {
              const x = a.value as number;
              const y = b.value as number;
              switch (arg >> 1) {
                case CompareOp.LT:
                  truth = x < y;
                  break;
                case CompareOp.LE:
                  truth = x <= y;
                  break;
                case CompareOp.EQ:
                  truth = x === y;
                  break;
                case CompareOp.NE:
                  truth = x !== y;
                  break;
                case CompareOp.GT:
                  truth = x > y;
                  break;
                default:
                  truth = x >= y;
                  break;
              }
            } else if (a.type === STR && b.type === STR && (arg >> 1 === CompareOp.EQ || arg >> 1 === CompareOp.NE)) {
              truth = strEquals(a as PyStr, b as PyStr) === (arg >> 1 === CompareOp.EQ);
            } else {
              const result = compareOp(t, a, b, arg >> 1);
              if (result !== TRUE && result !== FALSE) {
                sp -= 2;
                if (--a.refcount === 0) decrefDead(t, a);
                if (--b.refcount === 0) decrefDead(t, b);
                if ((arg & 1) === 0) {
                  stack[sp++] = result;
                  break;
                }
                isReleased = true;
                try {
                  // The operands are gone: this cannot be begun anew.
                  truth = t.answers.apart(() => isTrue(t, result));
                } finally {
                  decref(t, result);
                }
              } else {
                result.refcount--;
                truth = result === TRUE;
              }
            }
            if (!isReleased) {
              sp -= 2;
              if (--a.refcount === 0) decrefDead(t, a);
              if (--b.refcount === 0) decrefDead(t, b);
            }
            const next = words[pc] as number;
            switch (next & 0xff) {
              case Opcode.POP_JUMP_IF_FALSE:
                pc = truth ? pc + 1 : next >>> 8;
                break;
              case Opcode.POP_JUMP_IF_TRUE:
                pc = truth ? next >>> 8 : pc + 1;
                break;
              default: {
                const o = truth ? TRUE : FALSE;
                o.refcount++;
                stack[sp++] = o;
              }
            }
            break;
          }
          case Opcode.IS_OP: {
            const b = stack[--sp] as PyObject;
            const a = stack[sp - 1] as PyObject;
            const o = (a === b) === (arg === 0) ? TRUE : FALSE;
            o.refcount++;
            stack[sp - 1] = o;
            frame.pc = pc;
            if (--a.refcount === 0) decrefDead(t, a);
            if (--b.refcount === 0) decrefDead(t, b);
            break;
          }
          case Opcode.TO_BOOL: {
            const o = stack[sp - 1] as PyObject;
            if (o === TRUE || o === FALSE) break;
            let truth: boolean;
            if (o === NONE) truth = false;
            else if (o.type === INT) truth = o.value !== 0;
            else {
              frame.pc = pc;
              truth = isTrue(t, o);
            }
            const result = truth ? TRUE : FALSE;
            result.refcount++;
            stack[sp - 1] = result;
            if (--o.refcount === 0) decrefDead(t, o);
            break;
          }
          case Opcode.UNARY_NOT: {
            const o = stack[sp - 1] as PyObject;
            const result = o === TRUE ? FALSE : TRUE;
            o.refcount--;
            result.refcount++;
            stack[sp - 1] = result;
            break;
          }
          case Opcode.POP_JUMP_IF_FALSE: {
            const o = stack[--sp] as PyObject;
            o.refcount--;
            if (o === FALSE) pc = arg;
            break;
          }
          case Opcode.POP_JUMP_IF_TRUE: {
            const o = stack[--sp] as PyObject;
            o.refcount--;
            if (o === TRUE) pc = arg;
            break;
          }
          case Opcode.POP_JUMP_IF_NONE: {
            const o = stack[--sp] as PyObject;
            frame.pc = pc;
            if (o === NONE) pc = arg;
            if (--o.refcount === 0) decrefDead(t, o);
            break;
          }
          case Opcode.POP_JUMP_IF_NOT_NONE: {
            const o = stack[--sp] as PyObject;
            frame.pc = pc;
            if (o !== NONE) pc = arg;
            if (--o.refcount === 0) decrefDead(t, o);
            break;
          }
          case Opcode.JUMP_FORWARD:
          case Opcode.JUMP_BACKWARD_NO_INTERRUPT:
            pc = arg;
            break;
          case Opcode.JUMP_BACKWARD: {
            frame.pc = pc;
            t.budget -= pc - arg;
            code.entries++;
            if (t.budget < 0) t.refill();
            pc = arg;
            if (t.breaker) t.handlePending();
            break;
          }
          case Opcode.FOR_ITER: {
            const it = stack[sp - 1] as PyObject;
            const { type } = it;
            let item: PyObject | null;
            frame.pc = pc;
            if (type === LIST_ITERATOR) {
              const cursor = it.value as ListCursor;
              const { list } = cursor;
              if (list !== null && cursor.index < list.value.items.length) {
                item = list.value.items[cursor.index++] as PyObject;
                item.refcount++;
              } else {
                item = list === null ? null : iterNext(t, it);
              }
            } else if (type === GENERATOR) {
              const data = it.value as GeneratorData;
              if (
                data.state === GenState.Suspended ||
                data.state === GenState.Created ||
                data.state === GenState.SuspendedYieldFrom
              ) {
                if (t.depth >= t.depthMax) t.checkDepth();
                t.depth++;
                frame.sp = sp;
                const inner = data.frame;
                NONE.refcount++;
                inner.stack[inner.sp++] = NONE;
                enterGenerator(t, data);
                inner.prev = frame;
                inner.deliver = Deliver.ForIter;
                t.frame = frame = inner;
                code = frame.linked;
                words = code.words;
                stack = frame.stack;
                sp = frame.sp;
                pc = frame.pc;
                break;
              }
              item = iterNext(t, it);
            } else if (type === RANGE_ITERATOR) {
              const range = it.value as RangeIteration;
              const taken = range.taken as number;
              const value = range.next as number;
              if (taken < (range.length as number) && value <= INT_SAFE && value >= -INT_SAFE) {
                range.taken = taken + 1;
                range.next = value + (range.step as number);
                if (value >= SMALL_INT_MIN && value <= SMALL_INT_MAX) {
                  item = smallInts[value - SMALL_INT_MIN] as PyAtom;
                  item.refcount++;
                } else {
                  item = heap.newAtom32(INT, oneDigitBytes, value);
                }
              } else {
                item = iterNext(t, it);
              }
            } else {
              frame.sp = sp;
              if (t.entersFromHost && t.answers.isForNext(it)) {
                sp = t.answers.carryOut(frame, sp);
                pc = frame.pc;
                break;
              }
              item = iterNext(t, it);
            }
            if (item === null) {
              stack[sp++] = null;
              pc = arg;
              break;
            }
            const next = words[pc] as number;
            if ((next & 0xff) === Opcode.STORE_FAST) {
              pc++;
              const slot = next >>> 8;
              const old = stack[slot] as PyObject | null;
              stack[slot] = item;
              if (old !== null && --old.refcount === 0) {
                frame.pc = pc;
                decrefDead(t, old);
              }
              break;
            }
            stack[sp++] = item;
            break;
          }
          case Opcode.END_FOR: {
            const o = stack[--sp] as PyObject | null;
            if (o !== null && --o.refcount === 0) decrefDead(t, o);
            break;
          }
          case Opcode.LIST_APPEND: {
            const item = stack[--sp] as PyObject;
            listAppend(t, stack[sp - arg] as PyContainer, item);
            break;
          }
          case Opcode.BUILD_TUPLE: {
            frame.pc = pc;
            const base = sp - arg;
            const items = stack.slice(base, sp) as PyObject[];
            sp = base;
            stack[sp++] = newTuple(t, items);
            break;
          }
          case Opcode.UNPACK_SEQUENCE: {
            const o = stack[sp - 1] as PyObject;
            frame.pc = pc;
            if (o.type === TUPLE && (o.value as PyObject[]).length === arg) {
              const items = o.value as PyObject[];
              sp--;
              for (let i = arg - 1; i >= 0; i--) {
                const item = items[i] as PyObject;
                item.refcount++;
                stack[sp++] = item;
              }
              if (--o.refcount === 0) decrefDead(t, o);
              break;
            }
            sp = (HANDLERS[Opcode.UNPACK_SEQUENCE] as Handler)(t, frame, stack, sp, arg);
            break;
          }
          case Opcode.CALL: {
            const base = sp - arg - 2;
            let callable = stack[base] as PyObject;
            let self = stack[base + 1] as PyObject | null;
            frame.pc = pc;
            t.budget--;
            if (callable.type === METHOD && self === null && !t.keepsArguments) {
              const method = callable.value as MethodData;
              const bound = callable;
              self = method.self;
              self.refcount++;
              callable = method.func;
              callable.refcount++;
              stack[base + 1] = self;
              stack[base] = callable;
              if (--bound.refcount === 0) decrefDead(t, bound);
            }
            if (callable.type === FUNCTION) {
              const f = (callable as PyFunction).value;
              const callee = f.linked;
              const first = self === null ? base + 2 : base + 1;
              let inner: Frame;
              if (t.depth >= t.depthMax) t.checkDepth();
              if (callee.isSimple && sp - first === callee.argcount && !t.keepsArguments) {
                const locals = newStack(callee.template);
                for (let i = first, j = 0; i < sp; i++, j++) locals[j] = stack[i] as PyObject;
                f.code.refcount++;
                inner = new Frame(callee, f.code, locals, callable as PyContainer, f.globals, f.builtins, null);
                inner.deliver = Deliver.Push;
                frame.sp = base;
              } else {
                inner = pushPythonCall(t, frame, callable as PyFunction, stack, base, sp);
              }
              t.budget -= 2;
              t.depth++;
              inner.prev = frame;
              t.frame = frame = inner;
              code = callee;
              words = code.words;
              stack = frame.stack;
              sp = frame.sp;
              pc = 0;
              if (t.budget < 0) t.refill();
              break;
            }
            if (t.entersFromHost && t.answers.isForCall(callable)) {
              const init = t.beginInstance(frame, stack, base, sp, callable, self);
              if (init === null) {
                sp = t.answers.carryOut(frame, sp);
                break;
              }
              t.frame = frame = init;
              code = frame.linked;
              words = code.words;
              stack = frame.stack;
              sp = frame.sp;
              pc = 0;
              break;
            }
            let result: PyObject;
            if (callable.type === METHOD_DESCRIPTOR && self !== null) {
              const { what, owner } = callable.value as DescriptorData<NativeSpec>;
              if (self.type === owner || self.type.mro.includes(owner)) {
                if (t.countedCalls !== CountedCalls.None && isCounted(t, frame, what, owner)) {
                  result = callCounted(t, what, self, stack.slice(base + 2, sp) as PyObject[], owner);
                } else if (what.kind === CallKind.One && arg === 1) {
                  result = what.fn(t, self, stack[sp - 1] as PyObject);
                } else if (what.kind === CallKind.NoArgs && arg === 0) {
                  result = what.fn(t, self);
                } else if (what.kind === CallKind.Positional && arg >= what.min && arg <= what.max) {
                  result = what.fn(t, self, stack.slice(base + 2, sp) as PyObject[]);
                } else if (what.kind === CallKind.Keywords) {
                  result = what.fn(t, self, stack.slice(base + 2, sp) as PyObject[], null);
                } else {
                  result = callOnStack(t, stack, base, sp, callable, self, null);
                }
              } else {
                result = callOnStack(t, stack, base, sp, callable, self, null);
              }
            } else if (callable.type === BUILTIN && self === null) {
              const fn = callable.value as BuiltinFunction;
              const { spec } = fn;
              if (t.countedCalls !== CountedCalls.None && isCounted(t, frame, spec, null))
                result = callCounted(t, spec, fn.self ?? NONE, stack.slice(base + 2, sp) as PyObject[], ownerOf(fn));
              else if (spec.kind === CallKind.One && arg === 1) result = spec.fn(t, fn.self ?? NONE, stack[sp - 1] as PyObject);
              else if (spec.kind === CallKind.Positional && arg >= spec.min && arg <= spec.max)
                result = spec.fn(t, fn.self ?? NONE, stack.slice(base + 2, sp) as PyObject[]);
              else if (spec.kind === CallKind.Keywords)
                result = spec.fn(t, fn.self ?? NONE, stack.slice(base + 2, sp) as PyObject[], null);
              else result = callOnStack(t, stack, base, sp, callable, self, null);
            } else if (callable === STR && self === null && arg === 1 && isInlinedStr(t, frame)) {
              result = str(t, stack[sp - 1] as PyObject);
            } else {
              const init = t.beginInstance(frame, stack, base, sp, callable, self);
              if (init !== null) {
                t.frame = frame = init;
                code = frame.linked;
                words = code.words;
                stack = frame.stack;
                sp = frame.sp;
                pc = 0;
                break;
              }
              result = callOnStack(t, stack, base, sp, callable, self, null);
            }
            sp = dropCall(t, stack, base, sp);
            stack[sp++] = result;
            if (t.breaker) t.handlePending();
            break;
          }
          case Opcode.RETURN_CONST:
          case Opcode.RETURN_VALUE: {
            let result: PyObject;
            if ((word & 0xff) === Opcode.RETURN_CONST) {
              result = code.consts[arg] as PyObject;
              result.refcount++;
            } else {
              result = stack[--sp] as PyObject;
            }
            frame.pc = pc;
            frame.sp = sp;
            const dying = frame;
            const { deliver } = dying;
            t.depth--;
            t.frame = dying.prev;
            if (dying.owner === FrameOwner.Generator) {
              const caller = dying.prev;
              finishGenerator(t, (dying.generator as PyContainer).value as GeneratorData);
              if (deliver === Deliver.Host) return result;
              frame = caller as Frame;
            } else if (deliver === Deliver.Host) {
              finishFrame(t, dying);
              return result;
            } else {
              frame = dying.prev as Frame;
              if (dying.object === null && dying.locals === null && !t.profile.framesAreObjects) {
                for (let i = 0; i < sp; i++) {
                  const o = stack[i] as PyObject | null;
                  if (o !== null && --o.refcount === 0) decrefDead(t, o);
                }
                const func = dying.func as PyObject;
                if (!dying.borrowsFunc && --func.refcount === 0) decrefDead(t, func);
                if (--dying.code.refcount === 0) decrefDead(t, dying.code);
              } else {
                finishFrame(t, dying);
              }
            }
            code = frame.linked;
            words = code.words;
            stack = frame.stack;
            sp = frame.sp;
            pc = frame.pc;
            if (deliver === Deliver.Push || deliver === Deliver.Init) {
              if (deliver === Deliver.Init) {
                t.leaveClassCall();
                t.depth -= dying.shims;
                const made = dying.self as PyObject;
                dying.self = null;
                if (result !== NONE) throw badInitResult(t, made, result);
                NONE.refcount--;
                result = made;
              }
              if (dying.callerPops !== 0) {
                const end = sp - dying.callerPops;
                while (sp > end) {
                  const o = stack[--sp] as PyObject | null;
                  if (o !== null && --o.refcount === 0) decrefDead(t, o);
                }
              }
              stack[sp++] = result;
            } else if (deliver === Deliver.ForIter) {
              if (--result.refcount === 0) decrefDead(t, result);
              stack[sp++] = null;
              pc = (words[pc - 1] as number) >>> 8;
            } else if (deliver === Deliver.Send) {
              stack[sp++] = result;
              pc = (words[pc - 1] as number) >>> 8;
            } else {
              sp = t.answers.answered(frame, result, true);
              pc = frame.pc;
            }
            break;
          }
          case Opcode.YIELD_VALUE: {
            const value = stack[--sp] as PyObject;
            const gen = frame.generator as PyContainer;
            frame.pc = pc;
            frame.sp = sp;
            leaveGenerator(t, gen.value as GeneratorData, arg === 0 ? GenState.Suspended : GenState.SuspendedYieldFrom);
            t.depth--;
            const caller = frame.prev;
            const { deliver } = frame;
            frame.prev = null;
            t.frame = caller;
            if (deliver === Deliver.Host) return value;
            frame = caller as Frame;
            code = frame.linked;
            words = code.words;
            stack = frame.stack;
            sp = frame.sp;
            pc = frame.pc;
            if (deliver === Deliver.Answer) {
              sp = t.answers.answered(frame, value, false);
              pc = frame.pc;
              break;
            }
            stack[sp++] = value;
            break;
          }
          case Opcode.SEND: {
            const receiver = stack[sp - 2] as PyObject;
            frame.pc = pc;
            if (t.isResumable(receiver, stack[sp - 1] as PyObject)) {
              const data = receiver.value as GeneratorData;
              if (t.depth >= t.depthMax) t.checkDepth();
              t.depth++;
              const inner = data.frame;
              inner.stack[inner.sp++] = stack[--sp] as PyObject;
              frame.sp = sp;
              enterGenerator(t, data);
              inner.prev = frame;
              inner.deliver = Deliver.Send;
              t.frame = frame = inner;
              code = frame.linked;
              words = code.words;
              stack = frame.stack;
              sp = frame.sp;
              pc = frame.pc;
              break;
            }
            sp = (HANDLERS[Opcode.SEND] as Handler)(t, frame, stack, sp, arg);
            pc = frame.pc;
            break;
          }
          default: {
            frame.pc = pc;
            sp = (HANDLERS[word & 0xff] as Handler)(t, frame, stack, sp, arg);
            const running = t.frame as Frame;
            if (running !== frame) {
              // The handler pushed a frame, or left this one.
              frame = running;
              code = frame.linked;
              words = code.words;
              stack = frame.stack;
              sp = frame.sp;
              pc = frame.pc;
            } else {
              pc = frame.pc;
            }
          }
        }
      }
    } catch (error) {
      if (error instanceof HostReturn) return error.leave(frame, sp, pc, t.tracing);
      if (error instanceof Entering) {
        frame = error.enter(t, frame, sp, pc);
        code = frame.linked;
        words = code.words;
        stack = frame.stack;
        sp = frame.sp;
        pc = frame.pc;
        thrown = error.raise;
        hasThrown = thrown !== null;
        continue;
      }
      thrown = error;
      hasThrown = true;
    }
  }
}

/** Runs one instruction; returns the new stack pointer. It may move `frame.pc`, or push a frame (then the loop goes on there). */
export type Handler = (t: PyThread, frame: Frame, stack: (PyObject | null)[], sp: number, arg: number) => number;

/**
 * Does this call of a C function count for the recursion limit? From 3.11 most do not once they are specialised; those with no or one
 * argument still do, but for `len` and `list.append`, which have instructions of their own.
 */
export function isCounted(t: PyThread, frame: Frame, spec: NativeSpec, owner: PyType | null): boolean {
  if (t.countedCalls === CountedCalls.All) return true;
  const isShort = spec.kind === CallKind.One || spec.kind === CallKind.NoArgs;
  const isOwn = owner === null ? spec.name === 'len' : owner === t.types.list && spec.name === 'append';
  return (isShort && !isOwn) || !isSpecialised(t, frame, t.profile.specialisedCallFrom);
}

export function callCounted(
  t: PyThread,
  spec: NativeSpec,
  self: PyObject,
  args: readonly PyObject[],
  owner: PyType | null,
): PyObject {
  t.enterRecursive(' while calling a Python object');
  try {
    return callNative(t, spec, self, args, null, owner);
  } finally {
    t.leaveRecursive();
  }
}

/** `str(x)` is specialised after a few executions, and makes no tuple for its argument any more. */
function isInlinedStr(t: PyThread, frame: Frame): boolean {
  const from = t.profile.specialisedCallFrom;
  if (from === 1) return true;
  if (from === 0) return false;
  return isSpecialised(t, frame, from);
}

function isSpecialised(t: PyThread, frame: Frame, from: number): boolean {
  return frame.linked.isWarm(frame.pc - 1, from, t.profile.codeWarmup);
}

interface ListCursor {
  list: { value: ListItems } | null;
  index: number;
}

function decrefDead(t: PyThread, o: PyObject): void {
  if (o.type === t.types.int && (o as PyAtom).bytes <= 32) {
    t.heap.freeAtom32(o as PyAtom);
    return;
  }
  const { tpDealloc } = o.type.ops;
  (tpDealloc as NonNullable<typeof tpDealloc>)(t, o);
}

/** Releases the operands of a finished native call: the arguments from the first, then the callable; returns the stack pointer below. */
export function dropCall(t: PyThread, stack: (PyObject | null)[], base: number, sp: number): number {
  if (t.keepsArguments) {
    for (let i = sp - 1; i >= base; i--) {
      const o = stack[i] as PyObject | null;
      stack[i] = null;
      if (o !== null && --o.refcount === 0) decrefDead(t, o);
    }
    return base;
  }
  const callable = stack[base] as PyObject;
  if (--callable.refcount === 0) decrefDead(t, callable);
  for (let i = base + 1; i < sp; i++) {
    const o = stack[i] as PyObject | null;
    if (o !== null && --o.refcount === 0) decrefDead(t, o);
  }
  return base;
}
