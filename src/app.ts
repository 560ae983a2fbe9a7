// The application as a value: takes what it needs, gives a Fastify instance that does not listen. Everything is wired here.

import cors from '@fastify/cors';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { sendError } from './http/errors.ts';
import { guardAccess } from './http/plugins/access.ts';
import { BODY_BYTES_MAX, readBodies } from './http/plugins/bodies.ts';
import { answerOnce } from './http/plugins/idempotency.ts';
import { documentApi } from './http/plugins/openapi.ts';
import { collectRoutes, refuseTheRest, refuseUnreadable } from './http/plugins/refusals.ts';
import { zodCompilers } from './http/plugins/validation.ts';
import type { App } from './http/routes/context.ts';
import { operationRoutes } from './http/routes/operations.ts';
import { pythonRoutes } from './http/routes/pythons.ts';
import { readingRoutes } from './http/routes/readings.ts';
import { runRoutes } from './http/routes/runs.ts';
import { serverRoutes } from './http/routes/server.ts';
import { sessionRoutes } from './http/routes/sessions.ts';
import { EngineClient } from './sessions/engine/client.ts';
import type { Transport } from './sessions/engine/transport.ts';
import { SessionService } from './sessions/service.ts';
import { newSid } from './sessions/session.ts';
import type { SessionStore } from './sessions/store.ts';

export interface AppDeps {
  readonly store: SessionStore;
  readonly transport: Transport;
  readonly apiKeys: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly logger?: FastifyBaseLogger;
  /** Check every answer against its schema; for tests. */
  readonly checkResponses?: boolean;
}

/** A request must have arrived in this time; what it asks for may take longer. */
const REQUEST_MILLISECONDS_MAX = 60_000;

/** How often expired sessions are removed. */
const SWEEP_MILLISECONDS = 30_000;

export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const engine = new EngineClient(deps.transport);
  const service = new SessionService({ store: deps.store, engine, now: deps.now, newSid });
  const app = Fastify({
    ...(deps.logger === undefined ? { logger: false } : { loggerInstance: deps.logger }),
    logController: new LogController({ disableRequestLogging: true }),
    schemaController: zodCompilers({ checkResponses: deps.checkResponses ?? false }),
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: REQUEST_MILLISECONDS_MAX,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: (error, request, reply) => {
      void sendError(error, request, reply);
    },
  });

  app.setErrorHandler(sendError);
  readBodies(app);
  const routes = collectRoutes(app);
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST', 'DELETE'],
    exposedHeaders: ['ETag', 'Location', 'Retry-After'],
    allowedHeaders: ['Content-Type', 'Authorization', 'X-API-Key', 'If-Match', 'Idempotency-Key'],
  });
  await documentApi(app);
  serverRoutes(app as unknown as App, { engineStatus: () => engine.status(), sessionCount: () => service.count() });
  await app.register(
    (scope, _options, done) => {
      guardAccess(scope, deps.apiKeys);
      answerOnce(scope, deps.now);
      const v1 = scope as unknown as App;
      runRoutes(v1, { service });
      sessionRoutes(v1, { service });
      operationRoutes(v1, { service });
      readingRoutes(v1, { service });
      pythonRoutes(v1);
      done();
    },
    { prefix: '/v1' },
  );
  app.after(() => refuseTheRest(app, routes));

  const sweeping = setInterval(() => {
    service.sweep().catch((error: unknown) => app.log.error({ err: error }, 'expired sessions could not be removed'));
  }, SWEEP_MILLISECONDS);
  sweeping.unref();
  app.addHook('onClose', async () => {
    clearInterval(sweeping);
    await engine.close();
    await deps.store.close();
  });
  await app.ready();
  return app;
}
