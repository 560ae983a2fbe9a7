// The application of one test: the real core in this thread, recounted after every operation, sessions in memory, every answer
// checked against its schema. Nothing is shared between tests.

import type { FastifyInstance } from 'fastify';
import request from 'supertest';
import { onTestFinished } from 'vitest';
import { type AppDeps, buildApp } from '../../src/app.ts';
import { InProcessTransport } from '../../src/sessions/engine/in-process-transport.ts';
import { MemoryStore } from '../../src/storage/memory-store.ts';

export interface TestApp {
  readonly app: FastifyInstance;
  readonly http: ReturnType<typeof request>;
  /** Milliseconds since 1970, as the service sees them; tests move it. */
  readonly clock: { now: number };
}

export function inProcessTransport(): InProcessTransport {
  return new InProcessTransport({ now: () => performance.now(), memoryShare: () => 0, audit: true });
}

export async function startApp(options: Partial<AppDeps> = {}): Promise<TestApp> {
  const clock = { now: Date.UTC(2025, 0, 1) };
  const app = await buildApp({
    store: new MemoryStore(),
    transport: inProcessTransport(),
    apiKeys: [],
    now: () => clock.now,
    checkResponses: true,
    ...options,
  });
  onTestFinished(() => app.close());
  return { app, http: request(app.server), clock };
}

export async function createSession({ http }: TestApp, body: object = {}): Promise<string> {
  const answer = await http.post('/v1/sessions').send(body).expect(201);
  return answer.body.sid as string;
}
