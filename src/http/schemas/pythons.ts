// The versions of Python on the wire.

import { z } from 'zod';
import { PythonVersionSchema } from './outcome.ts';

const PythonView = z
  .object({
    version: PythonVersionSchema,
    release: z.string().describe('The release of CPython that was measured'),
    modules: z.array(
      z.object({ name: z.string(), status: z.enum(['complete', 'partial', 'absent']), missing: z.array(z.string()) }),
    ),
    builtins: z.array(z.string()),
    differences: z.array(
      z.object({
        topic: z.string(),
        sentence: z.string(),
        program: z.string().describe('A program that shows it'),
        output: z.string().describe('What the program prints in this version'),
      }),
    ),
  })
  .meta({ id: 'Python', description: 'One version: what is simulated, and how it differs from the others.' });

export const PythonListView = z
  .object({ items: z.array(PythonView), nextCursor: z.string().nullable() })
  .meta({ id: 'PythonList', description: 'Every version.' });
