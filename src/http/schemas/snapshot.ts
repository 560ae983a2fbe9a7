// A picture of the heap. Answers carry it as JSON text made where the heap is; this schema documents it, and the contract
// test holds it against real answers, because checking a megabyte on every request would cost twice what making it does.

import { z } from 'zod';
import { Address, PythonVersionSchema, SharedView, valueFields } from './outcome.ts';

const SLOT_KINDS = [
  'item',
  'key',
  'value',
  'attribute',
  'type',
  'cell',
  'closure',
  'default',
  'slot',
  'code',
  'globals',
  'base',
  'mro',
  'function',
  'self',
  'frame',
  'local',
  'stack',
  'iterator',
  'weakref',
  'traceback',
  'cause',
  'context',
  'other',
] as const;

const GcView = z
  .object({ tracked: z.boolean(), generation: z.number().int().nullable(), finalized: z.boolean() })
  .nullable()
  .describe('How the cyclic collector sees it; null for types that it never tracks');

export const objectFields = {
  ...valueFields,
  refcount: z.number().describe('The true count. It is not raised by looking.'),
  size: z.number().int().describe('What `sys.getsizeof()` returns'),
  immortal: z.boolean().describe('From 3.12: its count never changes'),
  shared: SharedView,
  gc: GcView,
  slots: z
    .array(z.object({ label: z.string().describe('`[0]`, `.name`, a key'), kind: z.enum(SLOT_KINDS), id: Address }))
    .describe('The references it holds'),
  weakrefs: z.number().int().describe('Weak references to it'),
};

const Frame = z.object({
  function: z.string(),
  line: z.number().int(),
  names: z.array(z.object({ name: z.string(), id: Address, kind: z.enum(['global', 'local', 'cell', 'free']) })),
});

export const SnapshotView = z
  .object({
    schema: z.literal(1),
    python: PythonVersionSchema,
    seq: z.number().int().optional().describe('The operation after which this was the heap; a run has none'),
    line: z.number().int(),
    frames: z.array(Frame).describe('The names, innermost frame last'),
    objects: z.array(z.object(objectFields)),
    truncated: z
      .boolean()
      .describe('True when there are more objects or references than one picture holds; those nearest to the names are shown'),
    heap: z.object({
      objects: z.number().int(),
      bytes: z.number(),
      blocks: z.number().int(),
      pools: z.number().int(),
      arenas: z.number().int(),
    }),
    gc: z.object({
      enabled: z.boolean(),
      thresholds: z.array(z.number().int()).length(3),
      counts: z.array(z.number().int()).length(3),
      stats: z.array(z.object({ collections: z.number(), collected: z.number(), uncollectable: z.number() })),
    }),
  })
  .meta({ id: 'Snapshot', description: 'The heap at one moment: names, objects, what refers to what, and the collector.' });

export const ObjectView = z
  .object({
    ...objectFields,
    referrers: z.array(z.object({ id: Address, type: z.string(), label: z.string() })).describe('What holds a reference to it'),
    layout: z
      .array(
        z.object({
          offset: z.number().int(),
          size: z.number().int(),
          name: z.string(),
          value: z.string().describe('As the memory of CPython holds it: decimal, or hexadecimal for pointers'),
          pointsTo: Address.nullable(),
        }),
      )
      .describe('Its bytes, field by field, where a 64-bit CPython of this version has them'),
  })
  .meta({ id: 'ObjectDetail', description: 'One object in full.' });
