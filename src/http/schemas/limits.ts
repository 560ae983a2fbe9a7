// Limits as callers send them (any part, up to the server's maximum) and as answers show them (all of them).

import { z } from 'zod';
import { DEFAULT_LIMITS, type LimitKind, MAXIMUM_LIMITS } from '../../python/index.ts';

const MEANINGS: Readonly<Record<LimitKind, string>> = {
  steps: 'Machine steps of one operation; work inside built-ins is charged too',
  heapBytes: 'Bytes of the simulated heap, counted as a 64-bit CPython would',
  outputBytes: 'Bytes of stdout and stderr together, of one operation',
  recursion: 'Python frames; one more raises RecursionError, as in CPython',
  seconds: 'Wall time of one operation: the last resort',
};

function bound(kind: LimitKind) {
  const number = kind === 'seconds' ? z.number().positive() : z.number().int().min(1);
  return number
    .max(MAXIMUM_LIMITS[kind])
    .describe(`${MEANINGS[kind]}. Default ${DEFAULT_LIMITS[kind]}, maximum ${MAXIMUM_LIMITS[kind]}.`);
}

const all = {
  steps: bound('steps'),
  heapBytes: bound('heapBytes'),
  outputBytes: bound('outputBytes'),
  recursion: bound('recursion'),
  seconds: bound('seconds'),
};

export const LimitsBody = z
  .strictObject(all)
  .partial()
  .describe('Bounds to lower, or to raise up to the maximum of the server. What is left out has its default.');

export const LimitsView = z.object(all).meta({ id: 'Limits', description: 'The bounds in force.' });

export const LimitReportView = z
  .object({
    kind: z.enum(['steps', 'heapBytes', 'outputBytes', 'recursion', 'seconds']),
    value: z.number().describe('The bound that was in force'),
    line: z.number().int().describe('The line of the code that was running; 0 when it is not known'),
  })
  .meta({ id: 'LimitReport', description: 'Which bound ended the operation, and where. What ran before it has happened.' });
