// What running Python answers, whatever asked for it: output, the exception, the limit, figures of memory.

import { z } from 'zod';
import { PYTHON_VERSIONS } from '../../python/index.ts';
import { LimitReportView } from './limits.ts';

export const PythonVersionSchema = z.enum(PYTHON_VERSIONS).describe('The CPython to be indistinguishable from');

export const Address = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const SharedView = z
  .enum(['small_int', 'interned', 'same_constant', 'singleton', 'immortal', 'same_reference'])
  .nullable()
  .describe(
    'Why other names may have this very object: `small_int` (−5 to 256), `interned` (strings), `same_constant` (one literal of one script), `singleton` (None, True, ()…), `immortal`, `same_reference` (you assigned it); null when it is not shared',
  );

export const ExceptionView = z
  .object({
    type: z.string().describe('The class: `NameError`'),
    message: z.string().describe('What `str(exception)` is'),
    line: z.number().int().describe('The line of your code in which it was raised'),
    column: z.number().int().optional(),
    traceback: z.array(z.object({ function: z.string(), line: z.number().int(), source: z.string() })),
    text: z.string().describe('The traceback as this version of CPython prints it'),
  })
  .meta({
    id: 'PythonException',
    description: 'The exception that nothing caught. An answer with one is still a 200: it is what Python did.',
  });

export const MemoryView = z
  .object({
    heapBytes: z.number().describe('Bytes in use on the simulated heap'),
    peakBytes: z.number().describe('The most there were at any time'),
    objects: z.number().describe('Objects alive'),
    blocks: z.number().describe('Allocated blocks: `sys.getallocatedblocks()`'),
  })
  .meta({ id: 'Memory', description: 'The simulated heap in four figures.' });

export const outcomeFields = {
  stdout: z.string(),
  stderr: z.string(),
  exception: ExceptionView.nullable(),
  limit: LimitReportView.nullable(),
  exitCode: z.number().int().nullable().describe('The code of a SystemExit that nothing caught; null when there was none'),
  steps: z.number().describe('Machine steps it took'),
  memory: MemoryView,
};

export const valueFields = {
  id: Address.describe('The address: what `id()` returns'),
  hex: z.string().describe('The address as CPython shows it in a repr'),
  type: z.string(),
  repr: z.string().describe('What `repr()` returns, cut when it is long'),
  truncated: z.boolean().describe('True when `repr` was cut'),
};

export const ValueView = z
  .object(valueFields)
  .meta({ id: 'Value', description: 'A Python value: never a bare JSON number or string.' });
