// Sessions themselves: create, list, read, end, and, because a session is its log, copy and take back.

import { z } from 'zod';
import { TTL_SECONDS_DEFAULT } from '../../sessions/bounds.ts';
import { problems } from '../plugins/openapi.ts';
import {
  CreateSessionBody,
  ForkBody,
  IfMatchHeader,
  PageQuery,
  PostHeaders,
  RewindBody,
  SessionListView,
  SessionView,
  SidParams,
  WriteHeaders,
} from '../schemas/sessions.ts';
import { toSessionView } from '../views/session-view.ts';
import { type App, accessOf, limitsOf, type RouteDeps, setEtag } from './context.ts';

const BODY_PROBLEMS = [
  'VALIDATION_FAILED',
  'INVALID_JSON',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'IDEMPOTENCY_KEY_REUSED',
] as const;

export function sessionRoutes(app: App, { service }: RouteDeps): void {
  app.post(
    '/sessions',
    {
      config: {
        responseHeaders: ['Location', 'ETag'],
        bodyOptional: true,
        bodyExamples: {
          plain: { summary: 'Python 3.13 with every default', value: {} },
          older: {
            summary: 'Python 3.11, with a label and a tighter limit',
            value: { python: '3.11', label: 'lesson 3', limits: { steps: 1_000_000 } },
          },
        },
      },
      schema: {
        operationId: 'createSession',
        tags: ['Sessions'],
        summary: 'Start a session',
        description:
          'Starts a simulated CPython process and answers with its id, `sid`. It stays until it is ended or has not been used for `ttlSeconds`.',
        headers: PostHeaders,
        body: CreateSessionBody,
        response: { 201: SessionView, ...problems(...BODY_PROBLEMS, 'SESSIONS_FULL', 'OVERLOADED', 'ENGINE_FAILED') },
      },
    },
    async (request, reply) => {
      const body = request.body ?? { python: '3.13', seed: 0, ttlSeconds: TTL_SECONDS_DEFAULT };
      const { python, seed, ttlSeconds, label = null } = body;
      const session = await service.create({ python, seed, limits: limitsOf(body.limits), ttlSeconds, label }, request.owner);
      setEtag(reply, session);
      return reply.code(201).header('location', `/v1/sessions/${session.sid}`).send(toSessionView(session));
    },
  );

  app.get(
    '/sessions',
    {
      schema: {
        operationId: 'listSessions',
        tags: ['Sessions'],
        summary: 'List your sessions',
        description: 'The sessions made with the same API key, oldest first; without keys, those of this server.',
        querystring: PageQuery,
        response: { 200: SessionListView, ...problems('VALIDATION_FAILED', 'CURSOR_INVALID') },
      },
    },
    async (request) => {
      const { limit, cursor = null } = request.query;
      const page = await service.list(request.owner, { limit, cursor });
      return { items: page.items.map(toSessionView), nextCursor: page.nextCursor };
    },
  );

  app.get(
    '/sessions/:sid',
    {
      config: { responseHeaders: ['ETag'] },
      schema: {
        operationId: 'getSession',
        tags: ['Sessions'],
        summary: 'Read a session',
        description: 'What it is, the number of its newest operation, and its memory in four figures.',
        params: SidParams,
        headers: IfMatchHeader,
        response: { 200: SessionView, ...problems('VALIDATION_FAILED', 'SESSION_NOT_FOUND', 'PRECONDITION_FAILED') },
      },
    },
    async (request, reply) => {
      const session = await service.get(accessOf(request, request.params.sid));
      setEtag(reply, session);
      return toSessionView(session);
    },
  );

  app.delete(
    '/sessions/:sid',
    {
      schema: {
        operationId: 'endSession',
        tags: ['Sessions'],
        summary: 'End a session',
        description: 'Forgets the session and its log. (The session `demo` starts afresh when it is next asked for.)',
        params: SidParams,
        headers: IfMatchHeader,
        response: {
          204: z.undefined().describe('It is gone'),
          ...problems('VALIDATION_FAILED', 'SESSION_NOT_FOUND', 'PRECONDITION_FAILED'),
        },
      },
    },
    async (request, reply) => {
      await service.end(accessOf(request, request.params.sid));
      return reply.code(204).send();
    },
  );

  app.post(
    '/sessions/:sid/fork',
    {
      config: {
        responseHeaders: ['Location', 'ETag'],
        bodyOptional: true,
        bodyExamples: {
          now: { summary: 'A copy of the session as it is', value: {} },
          past: { summary: 'A copy of the session after its first operation', value: { at: 1 } },
        },
      },
      schema: {
        operationId: 'forkSession',
        tags: ['Sessions'],
        summary: 'Copy a session',
        description:
          'Makes a new session with the same past: the same objects at the same addresses. What happens to one no longer happens to the other.',
        params: SidParams,
        headers: WriteHeaders,
        body: ForkBody,
        response: {
          201: SessionView,
          ...problems(
            ...BODY_PROBLEMS,
            'SESSION_NOT_FOUND',
            'SEQ_NOT_FOUND',
            'PRECONDITION_FAILED',
            'SESSIONS_FULL',
            'OVERLOADED',
            'ENGINE_FAILED',
          ),
        },
      },
    },
    async (request, reply) => {
      const session = await service.fork(accessOf(request, request.params.sid), request.body?.at ?? null);
      setEtag(reply, session);
      return reply.code(201).header('location', `/v1/sessions/${session.sid}`).send(toSessionView(session));
    },
  );

  app.post(
    '/sessions/:sid/rewind',
    {
      config: {
        responseHeaders: ['ETag'],
        bodyExamples: { second: { summary: 'Back to how it was after operation 2', value: { to: 2 } } },
      },
      schema: {
        operationId: 'rewindSession',
        tags: ['Sessions'],
        summary: 'Take operations back',
        description:
          'Makes the session what it was after operation `to`. Later operations are forgotten. To keep them, fork first.',
        params: SidParams,
        headers: WriteHeaders,
        body: RewindBody,
        response: {
          200: SessionView,
          ...problems(
            ...BODY_PROBLEMS,
            'SESSION_NOT_FOUND',
            'SEQ_NOT_FOUND',
            'PRECONDITION_FAILED',
            'OVERLOADED',
            'ENGINE_FAILED',
          ),
        },
      },
    },
    async (request, reply) => {
      const session = await service.rewind(accessOf(request, request.params.sid), request.body.to);
      setEtag(reply, session);
      return toSessionView(session);
    },
  );
}
