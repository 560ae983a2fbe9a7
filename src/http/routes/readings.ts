// Looking at the heap of a session. Nothing here changes it.

import { z } from 'zod';
import { problems } from '../plugins/openapi.ts';
import { IdQuery, IdView } from '../schemas/operations.ts';
import { Address } from '../schemas/outcome.ts';
import { IfMatchHeader, SidParams } from '../schemas/sessions.ts';
import { ObjectView, SnapshotView } from '../schemas/snapshot.ts';
import { mutable } from '../views/plain.ts';
import { toIdView } from '../views/reading-view.ts';
import { type App, accessOf, checkSource, type RouteDeps, sendText, setEtag } from './context.ts';
// Where the demo session has the integer 24; `npm run openapi` writes it.
import demoObject from './demo-object.json' with { type: 'json' };

const SnapshotQuery = z.strictObject({
  scope: z
    .enum(['user', 'all'])
    .default('user')
    .describe('`user` is what the names of the program reach; `all` has modules and built-in types too'),
  at: z.coerce.number().int().min(0).optional().describe('The heap as it was after this operation'),
  format: z.enum(['json']).default('json').describe('How the picture is drawn'),
});

const ObjectParams = SidParams.extend({
  id: z.coerce
    .number()
    .pipe(Address)
    .meta({ description: 'The address, as `id` in any answer', examples: [demoObject.id] }),
});

const common = { tags: ['Readings'], headers: IfMatchHeader };
const READ_PROBLEMS = [
  'VALIDATION_FAILED',
  'SESSION_NOT_FOUND',
  'PRECONDITION_FAILED',
  'HEAP_TOO_LARGE',
  'OVERLOADED',
  'ENGINE_FAILED',
] as const;

export function readingRoutes(app: App, { service }: RouteDeps): void {
  app.get(
    '/sessions/:sid/id',
    {
      config: { responseHeaders: ['ETag'] },
      schema: {
        ...common,
        operationId: 'identify',
        summary: 'Look at an object',
        description:
          'The address, type, true reference count and size of what an expression gives, and why it is shared. With `and`, whether two expressions are one object.',
        params: SidParams,
        querystring: IdQuery,
        response: { 200: IdView, ...problems(...READ_PROBLEMS, 'SOURCE_TOO_LARGE') },
      },
    },
    async (request, reply) => {
      const { expression, and = null } = request.query;
      checkSource(expression);
      const { session, value } = await service.identify(accessOf(request, request.params.sid), expression, and);
      setEtag(reply, session);
      return toIdView(expression, value);
    },
  );

  app.get(
    '/sessions/:sid/snapshot',
    {
      config: { responseHeaders: ['ETag'] },
      schema: {
        ...common,
        operationId: 'takeSnapshot',
        summary: 'Take a picture of the heap',
        description:
          'Every object that the program’s names reach, with its reference count, size and references, and the figures of allocator and collector. With `at`, as it was after an earlier operation.',
        params: SidParams,
        querystring: SnapshotQuery,
        response: { 200: SnapshotView, ...problems(...READ_PROBLEMS, 'SEQ_NOT_FOUND') },
      },
    },
    async (request, reply) => {
      const { scope, at = null } = request.query;
      const { session, value } = await service.snapshot(accessOf(request, request.params.sid), scope, at);
      setEtag(reply, session);
      return sendText(reply, value);
    },
  );

  app.get(
    '/sessions/:sid/objects/:id',
    {
      config: { responseHeaders: ['ETag'] },
      schema: {
        ...common,
        operationId: 'readObject',
        summary: 'Read one object',
        description:
          'One object by its address: its fields, what it refers to, what refers to it, and its bytes as CPython lays them out.',
        params: ObjectParams,
        response: { 200: ObjectView, ...problems(...READ_PROBLEMS, 'OBJECT_NOT_FOUND') },
      },
    },
    async (request, reply) => {
      const { session, value } = await service.object(accessOf(request, request.params.sid), request.params.id);
      setEtag(reply, session);
      return mutable<z.output<typeof ObjectView>>(value);
    },
  );
}
