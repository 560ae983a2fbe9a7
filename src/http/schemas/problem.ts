// The body of every HTTP error, RFC 9457.

import { z } from 'zod';
import { ERRORS, type ErrorCode } from '../errors.ts';

const codes = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];

export const Problem = z
  .object({
    type: z.string().describe('A name for this kind of problem'),
    title: z.string().describe('The same for every problem of this kind'),
    status: z.number().int().describe('The HTTP status, repeated'),
    detail: z.string().describe('What happened this time, for people'),
    instance: z.string().describe('The path that was asked'),
    code: z.enum(codes).describe('Stable: what programs should look at'),
    errors: z
      .array(z.object({ path: z.string().describe('Where in the request, e.g. `body.limits.steps`'), message: z.string() }))
      .optional()
      .describe('For VALIDATION_FAILED: each thing that is wrong'),
  })
  .meta({
    id: 'Problem',
    description:
      'What went wrong, as problem details (RFC 9457). Errors of Python programs are not among these: they are results.',
  });
