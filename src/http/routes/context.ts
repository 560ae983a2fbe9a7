// What every route file gets, and the few things that they all do with a request and an answer.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { DEFAULT_LIMITS, type Limits, SOURCE_BYTES_MAX } from '../../python/index.ts';
import type { Access, SessionService } from '../../sessions/service.ts';
import { HttpError } from '../errors.ts';

export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>;

export interface RouteDeps {
  readonly service: SessionService;
}

/** What handlers do with a reply, whatever its route makes of its type. */
export interface Reply {
  header(name: string, value: string): unknown;
  type(contentType: string): unknown;
  send(payload: never): unknown;
}

/** The session that a request is about, and the state that its If-Match names. */
export function accessOf(request: Pick<FastifyRequest, 'headers' | 'owner'>, sid: string): Access {
  const expected = /\d+/.exec(request.headers['if-match'] ?? '');
  return { sid, owner: request.owner, expectedSeq: expected === null ? null : Number(expected[0]) };
}

export function setEtag(reply: Reply, session: { readonly seq: number }): void {
  reply.header('etag', `"${session.seq}"`);
}

/** Sends JSON text as it is, and stands for the answer that the text is. Its shape is held by the contract test: no type can. */
export function sendText(reply: Reply, text: string): never {
  reply.type('application/json; charset=utf-8');
  return reply.send(text as never) as never;
}

export function limitsOf(limits: { readonly [Kind in keyof Limits]?: number | undefined } | undefined): Limits {
  const { steps, heapBytes, outputBytes, recursion, seconds } = limits ?? {};
  return {
    steps: steps ?? DEFAULT_LIMITS.steps,
    heapBytes: heapBytes ?? DEFAULT_LIMITS.heapBytes,
    outputBytes: outputBytes ?? DEFAULT_LIMITS.outputBytes,
    recursion: recursion ?? DEFAULT_LIMITS.recursion,
    seconds: seconds ?? DEFAULT_LIMITS.seconds,
  };
}

export function checkSource(source: string): void {
  const bytes = Buffer.byteLength(source);
  if (bytes > SOURCE_BYTES_MAX)
    throw new HttpError('SOURCE_TOO_LARGE', `the source has ${bytes} bytes; ${SOURCE_BYTES_MAX} are the most`);
}
