// What changes a session: assign, delete, gc, exec; and the log of what did.

import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { JSON_DIGITS_MAX } from '../../sessions/bounds.ts';
import { longestInteger, memberSource } from '../../sessions/json-source.ts';
import type { OperationSpec } from '../../sessions/operation.ts';
import type { ErrorCode } from '../errors.ts';
import { HttpError } from '../errors.ts';
import { bodyText } from '../plugins/bodies.ts';
import { problems } from '../plugins/openapi.ts';
import {
  AssignBody,
  DeleteBody,
  ExecBody,
  GcBody,
  OperationListView,
  OperationQuery,
  OperationView,
} from '../schemas/operations.ts';
import { IfMatchHeader, PageQuery, SidParams, WriteHeaders } from '../schemas/sessions.ts';
import { toLoggedOperationView, toOperationView, withSnapshot } from '../views/operation-view.ts';
import { type App, accessOf, checkSource, type Reply, type RouteDeps, sendText, setEtag } from './context.ts';

const WRITE_PROBLEMS: readonly ErrorCode[] = [
  'VALIDATION_FAILED',
  'INVALID_JSON',
  'PAYLOAD_TOO_LARGE',
  'SOURCE_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'IDEMPOTENCY_KEY_REUSED',
  'SESSION_NOT_FOUND',
  'PRECONDITION_FAILED',
  'LOG_FULL',
  'OVERLOADED',
  'ENGINE_FAILED',
];

const response = { 200: OperationView, ...problems(...WRITE_PROBLEMS) };
const common = { tags: ['Operations'], params: SidParams, querystring: OperationQuery, headers: WriteHeaders, response };

interface OperationRequest extends Pick<FastifyRequest, 'headers' | 'owner'> {
  readonly params: z.output<typeof SidParams>;
  readonly query: z.output<typeof OperationQuery>;
}

export function operationRoutes(app: App, { service }: RouteDeps): void {
  async function apply(request: OperationRequest, reply: Reply, spec: OperationSpec): Promise<z.output<typeof OperationView>> {
    const wants = { snapshot: request.query.snapshot === 'true' };
    const written = await service.apply(accessOf(request, request.params.sid), spec, wants);
    setEtag(reply, written.session);
    const view = toOperationView(written.operation);
    return written.snapshot === null ? view : sendText(reply, withSnapshot(view, written.snapshot));
  }

  app.post(
    '/sessions/:sid/assign',
    {
      config: {
        responseHeaders: ['ETag'],
        bodyExamples: {
          value: { summary: 'x = 24, as a JSON value', value: { name: 'x', value: 24 } },
          alias: { summary: 'y = x: a second name for the same object', value: { name: 'y', expression: 'x' } },
          item: { summary: 'items[0] = None', value: { name: 'items[0]', value: null } },
          unpack: { summary: 'a, b = b"ab"', value: { name: 'a, b', expression: 'b"ab"' } },
        },
      },
      schema: {
        ...common,
        operationId: 'assignName',
        summary: 'Bind a name',
        description:
          'Does `name = value` as one entry at the prompt would. An assignment never copies: with an expression such as `x`, the name is bound to the very object that `x` has.',
        body: AssignBody,
      },
    },
    (request, reply) => apply(request, reply, toAssign(request.body, bodyText(request))),
  );

  app.post(
    '/sessions/:sid/delete',
    {
      config: { responseHeaders: ['ETag'], bodyExamples: { name: { summary: 'del y', value: { name: 'y' } } } },
      schema: {
        ...common,
        operationId: 'deleteName',
        summary: 'Delete a name',
        description: 'Does `del name`. It removes a name, not an object: the object dies when nothing refers to it any more.',
        body: DeleteBody,
      },
    },
    (request, reply) => {
      checkSource(request.body.name);
      return apply(request, reply, { kind: 'delete', target: request.body.name });
    },
  );

  app.post(
    '/sessions/:sid/gc',
    {
      config: {
        responseHeaders: ['ETag'],
        bodyOptional: true,
        bodyExamples: {
          full: { summary: 'gc.collect()', value: {} },
          young: { summary: 'gc.collect(0): the youngest generation only', value: { generation: 0 } },
        },
      },
      schema: {
        ...common,
        operationId: 'collectGarbage',
        summary: 'Run the cyclic collector',
        description:
          'Does `gc.collect(generation)` and says what it found: objects that refer to each other in a circle and that nothing else refers to.',
        body: GcBody,
      },
    },
    (request, reply) => apply(request, reply, { kind: 'gc', generation: request.body?.generation ?? 2 }),
  );

  app.post(
    '/sessions/:sid/exec',
    {
      config: {
        responseHeaders: ['ETag'],
        bodyExamples: {
          script: {
            summary: 'A script that makes a cycle',
            value: { code: 'class Node: pass\nn = Node()\nn.me = n\ndel n\nimport gc\nprint(gc.collect())\n' },
          },
          prompt: {
            summary: 'Entries at the prompt: a and b are two objects',
            value: { mode: 'single', code: 'a = 257\nb = 257\na is b\n' },
          },
          raises: { summary: 'What ran before the exception stays', value: { code: 'before = 1\nprint(1 / 0)\n' } },
        },
      },
      schema: {
        ...common,
        operationId: 'execCode',
        summary: 'Run code in a session',
        description:
          'Runs source in the session’s `__main__`. In mode `exec` it is one script; in mode `single` each statement is an entry at the prompt.',
        body: ExecBody,
      },
    },
    (request, reply) => {
      checkSource(request.body.code);
      return apply(request, reply, { kind: 'exec', ...request.body });
    },
  );

  app.get(
    '/sessions/:sid/operations',
    {
      config: { responseHeaders: ['ETag'] },
      schema: {
        operationId: 'listOperations',
        tags: ['Operations'],
        summary: 'Read the log',
        description:
          'Every operation of the session with what it did, oldest first. The session is this list: applied again it gives the same heap.',
        params: SidParams,
        querystring: PageQuery,
        headers: IfMatchHeader,
        response: {
          200: OperationListView,
          ...problems('VALIDATION_FAILED', 'CURSOR_INVALID', 'SESSION_NOT_FOUND', 'PRECONDITION_FAILED'),
        },
      },
    },
    async (request, reply) => {
      const { limit, cursor = null } = request.query;
      const { session, value: page } = await service.operations(accessOf(request, request.params.sid), { limit, cursor });
      setEtag(reply, session);
      return { items: page.items.map(toLoggedOperationView), nextCursor: page.nextCursor };
    },
  );
}

function toAssign(body: z.output<typeof AssignBody>, text: string): OperationSpec {
  checkSource(body.name);
  if (body.expression !== undefined) {
    checkSource(body.expression);
    return { kind: 'assign', target: body.name, expression: body.expression };
  }
  const json = memberSource(text, 'value') ?? 'null';
  if (longestInteger(json) > JSON_DIGITS_MAX) {
    const message = `has an integer of more than ${JSON_DIGITS_MAX} digits, the most that Python converts`;
    throw new HttpError('VALIDATION_FAILED', `body.value ${message}`, [{ path: 'body.value', message }]);
  }
  return { kind: 'assign', target: body.name, json };
}
