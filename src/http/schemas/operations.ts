// Operations on the wire: what callers send, and what each of them answers.

import { z } from 'zod';
import { SOURCE_BYTES_MAX } from '../../python/index.ts';
import { ExceptionView, outcomeFields, SharedView, ValueView, valueFields } from './outcome.ts';
import { SnapshotView } from './snapshot.ts';

/** Python source cannot hold half of a surrogate pair: no file in UTF-8 could. */
const text = z.string().refine((value) => value.isWellFormed(), 'holds half of a surrogate pair, which no UTF-8 text can');

export const Code = text.describe(`Python source, at most ${SOURCE_BYTES_MAX} bytes of UTF-8`);
export const Stdin = text.describe('What `input()` and `sys.stdin` read');

export const Target = text.min(1).describe('A name, or anything else that Python can assign to: `a`, `a.b`, `a[0]`, `a, b`');

export const AssignBody = z
  .strictObject({
    name: Target,
    value: z
      .unknown()
      .optional()
      .describe('A JSON value: becomes None, a bool, an int or float, a str, a list or a dict, as `json.loads` makes it'),
    expression: Code.optional().describe('Or Python source of an expression'),
  })
  .refine((body) => 'value' in body !== 'expression' in body, 'give either value or expression');

export const DeleteBody = z.strictObject({ name: text.min(1).describe('Anything that `del` takes: `a`, `a.b`, `a[0]`, `a, b`') });

export const GcBody = z
  .strictObject({
    generation: z.literal([0, 1, 2]).default(2).describe('Which generations: 0 the youngest only, 2 all of them'),
  })
  .nullish();

export const ExecBody = z.strictObject({
  code: Code,
  mode: z
    .enum(['exec', 'single'])
    .default('exec')
    .describe(
      '`exec` compiles the text as one script; `single` treats each statement as an entry at the prompt: values are echoed and equal constants of two entries are two objects',
    ),
  stdin: Stdin.default(''),
});

const flag = z.enum(['true', 'false']).default('false');

export const OperationQuery = z.strictObject({
  snapshot: flag.describe('Add the heap as it is afterwards'),
  effects: z.enum(['false']).default('false').describe('Not offered by this release'),
});

const BindingView = z
  .object({ name: z.string(), value: ValueView, refcount: z.number(), shared: SharedView })
  .meta({ id: 'Binding', description: 'What a name is bound to now.' });

const CollectionView = z
  .object({
    generation: z.literal([0, 1, 2]),
    collected: z.number().int().describe('What `gc.collect()` returns'),
    uncollectable: z.number().int(),
    finalized: z.number().int(),
    freed: z.array(z.object({ id: valueFields.id, type: z.string(), repr: z.string() })),
    counts: z.array(z.number().int()).length(3),
    thresholds: z.array(z.number().int()).length(3),
  })
  .meta({ id: 'Collection', description: 'What the cyclic collector did.' });

const InputView = z
  .object({
    name: z.string().optional(),
    expression: z.string().optional(),
    valueJson: z.string().optional().describe('The JSON text that was assigned'),
    generation: z.number().int().optional(),
    code: z.string().optional(),
    mode: z.enum(['exec', 'single']).optional(),
    stdin: z.string().optional(),
  })
  .describe('What was asked for');

const operationFields = {
  seq: z.number().int().describe('Its number in the session, from 1'),
  kind: z.enum(['assign', 'delete', 'gc', 'exec']),
  ...outcomeFields,
  binding: BindingView.nullable().optional().describe('For assign: null when it raised'),
  gc: CollectionView.nullable().optional().describe('For gc: null when a limit ended it'),
};

export const OperationView = z
  .object({ ...operationFields, snapshot: SnapshotView.optional() })
  .meta({ id: 'Operation', description: 'One operation and what it did.' });

export const LoggedOperationView = z
  .object({ ...operationFields, input: InputView })
  .meta({ id: 'LoggedOperation', description: 'An operation in the log of its session.' });

export const OperationListView = z
  .object({ items: z.array(LoggedOperationView), nextCursor: z.string().nullable() })
  .meta({ id: 'OperationList', description: 'A page of the log, oldest first.' });

export const IdQuery = z.strictObject({
  expression: text
    .min(1)
    .max(10_000)
    .meta({ description: 'What to look at: a name or any expression', examples: ['x'] }),
  and: text
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: 'A second one, to ask whether both are the same object', examples: ['y'] }),
});

const readingFields = {
  ...valueFields,
  expression: z.string(),
  refcount: z.number().describe('The true count: one less than `sys.getrefcount()` shows, whose argument counts too'),
  size: z.number().int().describe('What `sys.getsizeof()` returns'),
  immortal: z.boolean(),
  shared: SharedView,
};

const IdRead = z
  .object({
    ...readingFields,
    exception: z.null(),
    same: z.boolean().optional().describe('`expression is and`; there when `and` was given'),
    and: z.object(readingFields).optional(),
  })
  .meta({ id: 'IdReading', description: 'One object, or two, as they are now. Looking leaves no trace.' });

const IdRaised = z
  .object({ expression: z.string(), exception: ExceptionView.nullable(), limit: outcomeFields.limit })
  .meta({ id: 'IdRaised', description: 'Evaluating the expression raised, or used up a limit.' });

export const IdView = z.union([IdRead, IdRaised]).describe('What the expression gives, or what evaluating it raised');
