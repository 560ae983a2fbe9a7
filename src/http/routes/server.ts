// Is the server up, can it work, how is it doing. No API key is asked for these: they say nothing of anybody's sessions.

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { TransportStatus } from '../../sessions/engine/transport.ts';
import { ERRORS, HttpError } from '../errors.ts';
import { collectMetrics } from '../plugins/metrics.ts';
import { Problem } from '../schemas/problem.ts';
import type { App } from './context.ts';

export interface ServerDeps {
  readonly engineStatus: () => TransportStatus;
  readonly sessionCount: () => Promise<number>;
}

const Up = z.object({ status: z.literal('ok') }).meta({ id: 'Status', description: 'All is well.' });

export function serverRoutes(app: App, deps: ServerDeps): void {
  const metrics = collectMetrics(app as unknown as FastifyInstance);

  app.get(
    '/livez',
    {
      schema: {
        operationId: 'getLiveness',
        tags: ['Server'],
        security: [],
        summary: 'Is the process alive?',
        description: 'Answers as long as the process does.',
        response: { 200: Up, '4XX': unexpected('Not a request for this') },
      },
    },
    async () => ({ status: 'ok' as const }),
  );

  app.get(
    '/readyz',
    {
      schema: {
        operationId: 'getReadiness',
        tags: ['Server'],
        security: [],
        summary: 'Is the server ready?',
        description: 'Answers 200 once sessions can be served: the store is open and at least one worker runs.',
        response: {
          200: Up,
          '4XX': unexpected('Not a request for this'),
          503: unexpected(`\`NOT_READY\`: ${ERRORS.NOT_READY.title}`),
        },
      },
    },
    async () => {
      if (deps.engineStatus().ready === 0) throw new HttpError('NOT_READY', 'no worker runs yet');
      await deps.sessionCount();
      return { status: 'ok' as const };
    },
  );

  app.get(
    '/metrics',
    {
      schema: {
        operationId: 'getMetrics',
        tags: ['Server'],
        security: [],
        summary: 'Read the counters',
        description: 'Requests, sessions and workers in the text format of Prometheus.',
        response: {
          200: { description: 'Counters and gauges', content: { 'text/plain': { schema: z.string() } } },
          '4XX': unexpected('Not a request for this'),
        },
      },
    },
    async (_request, reply) =>
      reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics(deps.engineStatus(), await deps.sessionCount())),
  );
}

function unexpected(description: string) {
  return { description, content: { 'application/problem+json': { schema: Problem } } };
}
