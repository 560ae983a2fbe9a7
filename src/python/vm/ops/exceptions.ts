// Raising, handling and with statements. Follows do_raise, exception_group_match (Python/ceval.c) and RAISE_VARARGS ... BEFORE_WITH of
// Python/bytecodes.c, CPython 3.13. `lasti` on the stack is an int: the instruction that raised first, times 2.

import { Opcode } from '../../compile/opcodes.ts';
import { decref } from '../../heap/heap.ts';
import { incref, isType, type PyContainer, type PyObject, type PyType, TypeFlags } from '../../heap/object.ts';
import { attributeError, isExceptionClass, isExceptionInstance, PyRaise, runtimeError, typeError } from '../../objects/errors.ts';
import { BASE_EXCEPTION_GROUP, isExceptionGroup, isGroupType, splitGroup } from '../../objects/exception-group.ts';
import { exceptionData, STOP_ASYNC_ITERATION, STOP_ITERATION, setCause } from '../../objects/exceptions.ts';
import type { Frame } from '../../objects/frame.ts';
import { stopValue } from '../../objects/generator.ts';
import { isMethodOf } from '../../objects/method.ts';
import { lookupSpecial } from '../../objects/protocols/attribute.ts';
import { repr } from '../../objects/protocols/object.ts';
import { newTuple, tupleItems } from '../../objects/tuple.ts';
import { SwitchedOut } from '../frames.ts';
import { enterMethod } from '../inline-calls.ts';
import type { Handler } from '../loop.ts';
import type { PyThread } from '../thread.ts';
import { Reraise } from '../unwind.ts';

/** An instance to raise from what stands after `raise`: a new reference. */
function instanceOf(t: PyThread, o: PyObject): PyContainer {
  if (isExceptionClass(t, o)) {
    const made = t.call(o, [], null);
    if (isExceptionInstance(t, made)) return made as PyContainer;
    const cls = repr(t, o);
    const got = repr(t, made.type);
    const error = typeError(t, `calling ${cls.value} should have returned an instance of BaseException, not ${got.value}`);
    decref(t, cls);
    decref(t, got);
    decref(t, made);
    throw error;
  }
  if (isExceptionInstance(t, o)) return incref(o) as PyContainer;
  throw typeError(t, 'exceptions must derive from BaseException');
}

function causeOf(t: PyThread, o: PyObject): PyContainer | null {
  if (o === t.none) return null;
  if (isExceptionClass(t, o)) return instanceOf(t, o);
  if (isExceptionInstance(t, o)) return incref(o) as PyContainer;
  throw typeError(t, 'exception causes must derive from BaseException');
}

function raise(t: PyThread, _frame: Frame, stack: (PyObject | null)[], sp: number, count: number): number {
  if (count === 0) {
    const { handled } = t;
    if (handled === null) throw runtimeError(t, 'No active exception to reraise');
    const exception = handled.value as PyContainer;
    handled.restore(t, exception);
    const again = new PyRaise(incref(exception));
    again.chained = true;
    throw new Reraise(again);
  }
  const exception = instanceOf(t, stack[sp - count] as PyObject);
  if (count === 2) {
    try {
      setCause(t, exception, causeOf(t, stack[sp - 1] as PyObject));
    } catch (thrown) {
      decref(t, exception);
      throw thrown;
    }
  }
  throw new PyRaise(exception);
}

/** An exception that goes on, its context as it is. Takes over the reference. */
function goesOn(exception: PyObject): Reraise {
  const again = new PyRaise(exception as PyContainer);
  again.chained = true;
  return new Reraise(again);
}

/** Classes in `except`: a class or a tuple of classes (possibly nested tuples match too). */
export function givenMatches(t: PyThread, exception: PyObject, wanted: PyObject): boolean {
  if ((wanted.type.flags & TypeFlags.TupleSubclass) !== 0) {
    return tupleItems(wanted as PyContainer).some((item) => givenMatches(t, exception, item));
  }
  if (!isType(wanted)) return false;
  const type = isExceptionInstance(t, exception) ? exception.type : (exception as PyType);
  return type === wanted || type.mro.includes(wanted);
}

function checkExceptType(t: PyThread, wanted: PyObject): void {
  const fine = (o: PyObject): boolean => isExceptionClass(t, o);
  const ok = wanted.type.flags & TypeFlags.TupleSubclass ? tupleItems(wanted as PyContainer).every(fine) : fine(wanted);
  if (!ok) throw typeError(t, 'catching classes that do not inherit from BaseException is not allowed');
}

function checkStarType(t: PyThread, wanted: PyObject): void {
  checkExceptType(t, wanted);
  const all = wanted.type.flags & TypeFlags.TupleSubclass ? tupleItems(wanted as PyContainer) : [wanted];
  if (all.some((o) => isGroupType(t, o))) {
    throw typeError(t, 'catching ExceptionGroup with except* is not allowed. Use except instead.');
  }
}

/** What `except*` catches that is no group comes in one. */
function wrapNaked(t: PyThread, exception: PyObject): PyObject {
  const tuple = newTuple(t, [incref(exception)]);
  try {
    return t.call(t.typeOf(BASE_EXCEPTION_GROUP), [t.emptyStr, tuple], null);
  } finally {
    decref(t, tuple);
  }
}

/** group type -- CHECK_EG_MATCH -- rest|None match|None */
function checkGroupMatch(t: PyThread, _frame: Frame, stack: (PyObject | null)[], sp: number): number {
  const wanted = stack[sp - 1] as PyObject;
  const exception = stack[sp - 2] as PyContainer;
  checkStarType(t, wanted);
  let match: PyObject;
  let rest: PyObject;
  if (exception === (t.none as PyObject)) {
    match = incref(t.none);
    rest = incref(t.none);
  } else if (givenMatches(t, exception, wanted)) {
    match = isExceptionGroup(t, exception) ? incref(exception) : wrapNaked(t, exception);
    rest = incref(t.none);
  } else if (isExceptionGroup(t, exception)) {
    [match, rest] = splitGroup(t, exception, wanted);
  } else {
    match = incref(t.none);
    rest = incref(exception);
  }
  stack[sp - 2] = rest;
  stack[sp - 1] = match;
  decref(t, exception);
  decref(t, wanted);
  if (match !== t.none) t.handledException = incref(match) as PyContainer;
  return sp;
}

function special(t: PyThread, manager: PyObject, name: string, missing: string): PyObject {
  const found = lookupSpecial(t, manager, name);
  if (found !== null) return found;
  if (t.profile.withProtocolMessage === 'attribute') throw attributeError(t, null, null, name);
  throw typeError(t, missing);
}

function beforeWith(enter: string, exit: string, what: string): Handler {
  return (t, frame, stack, sp) => {
    const manager = stack[sp - 1] as PyObject;
    const text = `'${manager.type.name}' object does not support the ${what} protocol`;
    const entering = special(t, manager, enter, text);
    let leaving: PyObject;
    try {
      leaving = special(t, manager, exit, `${text} (missed ${exit} method)`);
    } catch (thrown) {
      decref(t, entering);
      throw thrown;
    }
    stack[sp - 1] = leaving;
    if (isMethodOf(t, entering) && entering.value.func.type === t.types.function) {
      decref(t, manager);
      enterMethod(t, frame, stack, sp, entering);
      return sp;
    }
    try {
      manager.refcount--;
      stack[sp] = t.call(entering, [], null);
      manager.refcount++;
      decref(t, manager);
    } catch (thrown) {
      manager.refcount++;
      if (thrown instanceof SwitchedOut) {
        // The instruction begins anew when what `__enter__` waits for is there.
        stack[sp - 1] = manager;
        decref(t, leaving);
      } else {
        decref(t, manager);
      }
      throw thrown;
    } finally {
      decref(t, entering);
    }
    return sp + 1;
  };
}

export const EXCEPTION_HANDLERS: { readonly [opcode: number]: Handler } = {
  [Opcode.RAISE_VARARGS]: raise,
  [Opcode.PUSH_EXC_INFO]: (t, _frame, stack, sp) => {
    const exception = stack[sp - 1] as PyContainer;
    const item = t.excInfo;
    stack[sp - 1] = item.value ?? incref(t.none);
    item.begin(t, exception);
    stack[sp] = exception;
    return sp + 1;
  },
  [Opcode.POP_EXCEPT]: (t, _frame, stack, sp) => {
    const previous = stack[sp - 1] as PyObject;
    stack[sp - 1] = null;
    if (previous === t.none) decref(t, previous);
    t.excInfo.end(t, previous === t.none ? null : (previous as PyContainer));
    return sp - 1;
  },
  [Opcode.CHECK_EXC_MATCH]: (t, _frame, stack, sp) => {
    const wanted = stack[sp - 1] as PyObject;
    checkExceptType(t, wanted);
    stack[sp - 1] = incref(givenMatches(t, stack[sp - 2] as PyObject, wanted) ? t.true_ : t.false_);
    decref(t, wanted);
    return sp;
  },
  [Opcode.CHECK_EG_MATCH]: checkGroupMatch,
  [Opcode.RERAISE]: (t, frame, stack, sp, depth) => {
    const exception = stack[sp - 1] as PyObject;
    // With a depth of 1 it passes what came up in the handler itself.
    if (depth !== 1) t.excInfo.restore(t, exception);
    // The exception's place in this frame is where it was raised first.
    if (depth > 0) frame.pc = Number((stack[sp - 1 - depth] as PyObject).value) / 2 + 1;
    stack[sp - 1] = null;
    throw goesOn(exception);
  },
  [Opcode.BEFORE_WITH]: beforeWith('__enter__', '__exit__', 'context manager'),
  [Opcode.BEFORE_ASYNC_WITH]: beforeWith('__aenter__', '__aexit__', 'asynchronous context manager'),
  [Opcode.WITH_EXCEPT_START]: (t, _frame, stack, sp) => {
    const exception = stack[sp - 1] as PyObject;
    const traceback = exceptionData(exception).traceback ?? t.none;
    stack[sp] = t.call(stack[sp - 4] as PyObject, [exception.type, exception, traceback], null);
    return sp + 1;
  },
  [Opcode.END_ASYNC_FOR]: (t, _frame, stack, sp) => {
    const exception = stack[sp - 1] as PyObject;
    if (!givenMatches(t, exception, t.typeOf(STOP_ASYNC_ITERATION))) {
      stack[sp - 1] = null;
      throw goesOn(exception);
    }
    const iterator = stack[sp - 2] as PyObject;
    stack[sp - 1] = null;
    stack[sp - 2] = null;
    decref(t, iterator);
    decref(t, exception);
    return sp - 2;
  },
  [Opcode.CLEANUP_THROW]: (t, _frame, stack, sp) => {
    const exception = stack[sp - 1] as PyObject;
    if (!givenMatches(t, exception, t.typeOf(STOP_ITERATION))) {
      stack[sp - 1] = null;
      throw goesOn(exception);
    }
    const value = incref(stopValue(t, exception));
    const last = stack[sp - 2] as PyObject;
    const iterator = stack[sp - 3] as PyObject;
    stack[sp - 3] = incref(t.none);
    stack[sp - 2] = value;
    stack[sp - 1] = null;
    decref(t, iterator);
    decref(t, last);
    decref(t, exception);
    return sp - 1;
  },
};
