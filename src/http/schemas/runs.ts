// Runs on the wire: a whole program in an interpreter of its own.

import { z } from 'zod';
import { PYTHON_VERSIONS } from '../../python/index.ts';
import { LimitsBody, LimitsView } from './limits.ts';
import { Code, Stdin } from './operations.ts';
import { outcomeFields, PythonVersionSchema } from './outcome.ts';
import { Seed } from './sessions.ts';
import { SnapshotView } from './snapshot.ts';

const NOT_OFFERED = 'Not offered by this release';

export const RunBody = z.strictObject({
  code: Code,
  python: z.enum(PYTHON_VERSIONS).default('3.13').describe('The CPython to be indistinguishable from'),
  stdin: Stdin.default(''),
  filename: z
    .string()
    .min(1)
    .max(255)
    .regex(/^[^\u0000-\u001f\u007f\ud800-\udfff]*$/u, 'must not hold control characters')
    .default('main.py')
    .describe('What tracebacks call the program'),
  seed: Seed.default(0),
  limits: LimitsBody.optional(),
  snapshot: z.boolean().default(false).describe('Add the heap as it is at the end of the module'),
  effects: z.literal(false).default(false).describe(NOT_OFFERED),
  trace: z.literal(false).default(false).describe(NOT_OFFERED),
});

export const RunView = z
  .object({ python: PythonVersionSchema, ...outcomeFields, limits: LimitsView, snapshot: SnapshotView.optional() })
  .meta({
    id: 'Run',
    description: 'What `python3.X main.py < stdin` prints and raises, and what it had on its heap at the end.',
  });
