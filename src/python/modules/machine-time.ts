// _machine_time: how long the program has run, for profilers: the virtual clock, and some time for each step of the machine, so that what
// computes takes time there, too. DEVIATION: a function of what the program does, as the clock is.

import { noArgs } from '../heap/type-spec.ts';
import { newFloat } from '../objects/float.ts';
import type { PyThread } from '../vm/thread.ts';
import type { NativeModule } from './native-module.ts';

/** 50 million steps are a second. */
const STEPS_PER_SECOND = 50_000_000;

export const MACHINE_TIME: NativeModule = {
  name: '_machine_time',
  functions: [
    noArgs('seconds', (t) => {
      const { clock, stepsUsed } = t as PyThread;
      return newFloat(t, Number(clock.elapsed) / 1e9 + stepsUsed / STEPS_PER_SECOND);
    }),
  ],
};
