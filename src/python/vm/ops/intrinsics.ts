// CALL_INTRINSIC_1 and _2. Follows Python/intrinsics.c, CPython 3.13, and _PyExc_PrepReraiseStar (Objects/exceptions.c).

import { CodeFlag } from '../../compile/code-object.ts';
import { Intrinsic1, Intrinsic2, Opcode } from '../../compile/opcodes.ts';
import { decref } from '../../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../../heap/object.ts';
import { wrapValue } from '../../objects/async-generator.ts';
import { raiseNew } from '../../objects/errors.ts';
import { prepareReraiseStar } from '../../objects/exception-group.ts';
import { RUNTIME_ERROR, STOP_ASYNC_ITERATION, STOP_ITERATION, setCause, setContext } from '../../objects/exceptions.ts';
import type { Frame } from '../../objects/frame.ts';
import type { PyFunction } from '../../objects/function.ts';
import { listItems } from '../../objects/list.ts';
import { positive } from '../../objects/protocols/number.ts';
import { newTupleOf } from '../../objects/tuple.ts';
import { newTypeAlias, newTypeParameter, setTypeParameterDefault, subscriptGeneric } from '../../objects/type-parameters.ts';
import type { Handler } from '../loop.ts';
import type { PyThread } from '../thread.ts';
import { givenMatches } from './exceptions.ts';
import { importStar } from './imports.ts';

/** A StopIteration that leaves a generator becomes a RuntimeError that has it as cause. New reference. */
function stopIterationError(t: PyThread, frame: Frame, exception: PyObject): PyObject {
  const { flags } = frame.linked;
  let message: string | null = null;
  if (givenMatches(t, exception, t.typeOf(STOP_ITERATION))) {
    message = 'generator raised StopIteration';
    if ((flags & CodeFlag.ASYNC_GENERATOR) !== 0) message = 'async generator raised StopIteration';
    else if ((flags & CodeFlag.COROUTINE) !== 0) message = 'coroutine raised StopIteration';
  } else if ((flags & CodeFlag.ASYNC_GENERATOR) !== 0 && givenMatches(t, exception, t.typeOf(STOP_ASYNC_ITERATION))) {
    message = 'async generator raised StopAsyncIteration';
  }
  if (message === null) return incref(exception);
  const error = raiseNew(t, RUNTIME_ERROR, message);
  setCause(t, error.value, incref(exception) as PyContainer);
  setContext(t, error.value, incref(exception) as PyContainer);
  return error.value;
}

function displayHook(t: PyThread, value: PyObject): PyObject {
  const hook = t.modules.sysAttribute(t, 'displayhook');
  if (hook === null) throw raiseNew(t, RUNTIME_ERROR, 'lost sys.displayhook');
  incref(hook);
  try {
    return t.call(hook, [value], null);
  } finally {
    decref(t, hook);
  }
}

function intrinsic1(t: PyThread, frame: Frame, value: PyObject, which: number): PyObject {
  switch (which) {
    case Intrinsic1.PRINT:
      return displayHook(t, value);
    case Intrinsic1.IMPORT_STAR:
      importStar(t, frame, value);
      return incref(t.none);
    case Intrinsic1.STOPITERATION_ERROR:
      return stopIterationError(t, frame, value);
    case Intrinsic1.ASYNC_GEN_WRAP:
      return wrapValue(t, value);
    case Intrinsic1.UNARY_POSITIVE:
      return positive(t, value);
    case Intrinsic1.LIST_TO_TUPLE:
      return newTupleOf(t, listItems(value));
    case Intrinsic1.TYPEVAR:
      return newTypeParameter(t, 'TypeVar', value, null, null);
    case Intrinsic1.PARAMSPEC:
      return newTypeParameter(t, 'ParamSpec', value, null, null);
    case Intrinsic1.TYPEVARTUPLE:
      return newTypeParameter(t, 'TypeVarTuple', value, null, null);
    case Intrinsic1.SUBSCRIPT_GENERIC:
      return subscriptGeneric(t, value);
    case Intrinsic1.TYPEALIAS:
      return newTypeAlias(t, value);
    default:
      throw raiseNew(t, RUNTIME_ERROR, `unknown intrinsic ${which}`);
  }
}

function intrinsic2(t: PyThread, first: PyObject, second: PyObject, which: number): PyObject {
  switch (which) {
    case Intrinsic2.PREP_RERAISE_STAR:
      return prepareReraiseStar(t, first, second);
    case Intrinsic2.TYPEVAR_WITH_BOUND:
      return newTypeParameter(t, 'TypeVar', first, second, null);
    case Intrinsic2.TYPEVAR_WITH_CONSTRAINTS:
      return newTypeParameter(t, 'TypeVar', first, null, second);
    case Intrinsic2.SET_FUNCTION_TYPE_PARAMS: {
      const f = (first as PyFunction).value;
      const old = f.typeParams;
      f.typeParams = incref(second) as PyContainer;
      if (old !== null) decref(t, old);
      return incref(first);
    }
    case Intrinsic2.SET_TYPEPARAM_DEFAULT:
      return setTypeParameterDefault(t, first, second);
    default:
      throw raiseNew(t, RUNTIME_ERROR, `unknown intrinsic ${which}`);
  }
}

export const INTRINSIC_HANDLERS: { readonly [opcode: number]: Handler } = {
  [Opcode.CALL_INTRINSIC_1]: (t, frame, stack, sp, which) => {
    const value = stack[sp - 1] as PyObject;
    stack[sp - 1] = intrinsic1(t, frame, value, which);
    decref(t, value);
    return sp;
  },
  [Opcode.CALL_INTRINSIC_2]: (t, _frame, stack, sp, which) => {
    const first = stack[sp - 2] as PyObject;
    const second = stack[sp - 1] as PyObject;
    stack[sp - 2] = intrinsic2(t, first, second, which);
    stack[sp - 1] = null;
    decref(t, first);
    decref(t, second);
    return sp - 1;
  },
};
