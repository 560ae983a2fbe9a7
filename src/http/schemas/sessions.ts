// Sessions on the wire.

import { z } from 'zod';
import { PYTHON_VERSIONS } from '../../python/index.ts';
import { TTL_SECONDS_DEFAULT, TTL_SECONDS_MAX } from '../../sessions/bounds.ts';
import { LimitsBody, LimitsView } from './limits.ts';
import { MemoryView, PythonVersionSchema } from './outcome.ts';

const SEED_MAX = 2 ** 32 - 1;

export const Seed = z
  .number()
  .int()
  .min(0)
  .max(SEED_MAX)
  .describe('Decides addresses and unseeded `random`: the same seed and the same operations give the same bytes');

export const Label = z.string().max(200).describe('A name for you; it means nothing to the server');

export const CreateSessionBody = z
  .strictObject({
    python: z.enum(PYTHON_VERSIONS).default('3.13'),
    seed: Seed.default(0),
    limits: LimitsBody.optional(),
    ttlSeconds: z
      .number()
      .int()
      .min(1)
      .max(TTL_SECONDS_MAX)
      .default(TTL_SECONDS_DEFAULT)
      .describe('The session ends by itself after this long without use'),
    label: Label.nullable().optional(),
  })
  .nullish();

export const SessionView = z
  .object({
    sid: z.string().describe('Unguessable; whoever has it and may use this server can use the session'),
    python: PythonVersionSchema,
    seed: z.number().int(),
    label: z.string().nullable(),
    seq: z.number().int().describe('The number of the newest operation; also the ETag'),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().describe('Moves on with every use'),
    ttlSeconds: z.number().int(),
    limits: LimitsView,
    memory: MemoryView,
  })
  .meta({ id: 'Session', description: 'One simulated CPython process.' });

export const SessionListView = z
  .object({ items: z.array(SessionView), nextCursor: z.string().nullable() })
  .meta({ id: 'SessionList', description: 'A page of sessions. Hand `nextCursor` back as `cursor` until it is null.' });

export const SidParams = z.object({
  sid: z
    .string()
    .min(1)
    .max(64)
    .meta({ description: 'The session. `demo` is always there, for trying things out.', examples: ['demo'] }),
});

export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Items on one page'),
  cursor: z.string().min(1).max(200).optional().describe('`nextCursor` of the page before'),
});

export const IfMatchHeader = z.object({
  'if-match': z
    .string()
    .regex(/^\s*(\*|"?\d{1,9}"?)\s*$/, 'must be "*" or the ETag of an answer about this session, e.g. "3"')
    .optional()
    .describe('Only when the session is still in the state with this ETag; otherwise 412 and nothing happens'),
});

export const IdempotencyHeader = {
  'idempotency-key': z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe('Any text of yours. A repeat with the same key gets the first answer, and nothing is done twice.'),
};

export const WriteHeaders = IfMatchHeader.extend(IdempotencyHeader);
export const PostHeaders = z.object(IdempotencyHeader);

export const ForkBody = z
  .strictObject({
    at: z.number().int().min(0).optional().describe('The operation after which the copy departs; the newest by default'),
  })
  .nullish();
export const RewindBody = z.strictObject({
  to: z.number().int().min(0).describe('The operation to go back to; 0 is the empty session'),
});
