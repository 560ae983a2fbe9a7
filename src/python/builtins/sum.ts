// The built-in function sum(). Plain ints, then floats, are added as numbers of the host, without making an object for each step.
// Follows builtin_sum_impl of Python/bltinmodule.c, CPython 3.10-3.13: a stage is left for good when an item does not fit it.
//   int     the total and all items so far are ints that fit; next is float, when adding the odd item gave one, else object
//   float   the total is a double; from 3.12 with what rounding lost beside it (Neumaier). next is object
//   object  whatever `+` gives

import { decref } from '../heap/heap.ts';
import { incref, isSubtype, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { isBytes } from '../objects/bytes.ts';
import { typeError } from '../objects/errors.ts';
import { newFloat } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { forEachItem } from '../objects/protocols/iterate.ts';
import * as number from '../objects/protocols/number.ts';
import { isStr } from '../objects/str.ts';

const SUM = signature('sum', { params: ['iterable', 'start'], required: 1, positionalOnly: 1 });
const LONG_MAX = 2n ** 63n;

export function sum(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [iterable, start] = parseArguments(t, SUM, args, kwnames);
  if (start) refuseText(t, start);
  const total = new RunningTotal(t, start === null || start === undefined ? newInt(t, 0) : incref(start));
  try {
    forEachItem(t, iterable as PyObject, (item) => total.add(item));
    return total.take();
  } catch (thrown) {
    total.drop();
    throw thrown;
  }
}

/** Sums of strings are quadratic, so CPython sends their authors to join(). */
function refuseText(t: Thread, start: PyObject): void {
  if (isStr(start)) throw typeError(t, "sum() can't sum strings [use ''.join(seq) instead]");
  if (isBytes(start)) throw typeError(t, "sum() can't sum bytes [use b''.join(seq) instead]");
  if (isSubtype(start.type, t.types.bytearray)) throw typeError(t, "sum() can't sum bytearray [use b''.join(seq) instead]");
}

class RunningTotal {
  private stage: 'int' | 'float' | 'object' = 'object';
  private int = 0;
  private float = 0;
  private lost = 0;
  /** Owned; what the total is while the stage is `object`. */
  private object: PyObject | null;

  /** Steals start. */
  constructor(
    private readonly t: Thread,
    start: PyObject,
  ) {
    this.object = start;
    if (start.type === t.types.int && typeof start.value === 'number') {
      this.stage = 'int';
      this.int = start.value;
      this.drop();
    } else this.enterFloat();
  }

  add(item: PyObject): void {
    if (this.stage === 'int') this.addToInt(item);
    else if (this.stage === 'float') this.addToFloat(item);
    else this.addToObject(item);
  }

  /** The total as an object. A new reference. */
  take(): PyObject {
    this.settle();
    const { object } = this;
    this.object = null;
    return object as PyObject;
  }

  drop(): void {
    if (this.object !== null) decref(this.t, this.object);
    this.object = null;
  }

  private addToInt(item: PyObject): void {
    const { value } = item;
    const isInt = item.type === this.t.types.int || item.type === this.t.types.bool;
    if (isInt && typeof value === 'number' && Number.isSafeInteger(this.int + value)) {
      this.int += value;
      return;
    }
    this.settle();
    this.addToObject(item);
    this.enterFloat();
  }

  private addToFloat(item: PyObject): void {
    if (item.type === this.t.types.float) {
      this.addDouble(item.value as number);
      return;
    }
    const { value } = item;
    const isInt = item.type === this.t.types.int || item.type === this.t.types.bool;
    if (isInt && (typeof value === 'number' || (typeof value === 'bigint' && value < LONG_MAX && value >= -LONG_MAX))) {
      this.float += Number(value);
      return;
    }
    this.settle();
    this.addToObject(item);
  }

  private addDouble(x: number): void {
    const sum = this.float + x;
    if (this.t.profile.compensatedSum)
      this.lost += Math.abs(this.float) >= Math.abs(x) ? this.float - sum + x : x - sum + this.float;
    this.float = sum;
  }

  private addToObject(item: PyObject): void {
    const added = number.add(this.t, this.object as PyObject, item);
    this.drop();
    this.object = added;
  }

  private enterFloat(): void {
    const { object } = this;
    if (object === null || object.type !== this.t.types.float) return;
    this.stage = 'float';
    this.float = object.value as number;
    this.drop();
  }

  /** Makes the object that the numbers stand for. */
  private settle(): void {
    if (this.stage === 'int') this.object = newInt(this.t, this.int);
    else if (this.stage === 'float')
      this.object = newFloat(this.t, this.lost !== 0 && Number.isFinite(this.lost) ? this.float + this.lost : this.float);
    this.stage = 'object';
  }
}
