// ints as decimal text on behalf of a thread: steps are charged before the digits are computed, and the digit limit is the interpreter's.

import type { Thread } from '../heap/thread.ts';
import type { Integer } from '../numbers/int.ts';
import { digitCount } from '../numbers/int-bits.ts';
import { textCost } from '../numbers/int-cost.ts';
import { type DigitLimit, toDecimal } from '../numbers/int-text.ts';
import { guarded } from './refusals.ts';

export function digitLimit(t: Thread): DigitLimit {
  const { digitLimitUnit, digitLimitCheckedLast } = t.profile;
  return { digitsMax: t.intDigitsMax, digitLimitUnit, digitLimitCheckedLast };
}

/** str(value). */
export function decimalOf(t: Thread, value: Integer): string {
  if (typeof value === 'number') return String(value);
  if (t.intDigitsMax === 0) t.charge(textCost(digitCount(value)));
  return guarded(t, () => toDecimal(value, digitLimit(t)));
}
