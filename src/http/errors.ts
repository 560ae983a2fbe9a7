// Every HTTP error: one table from stable code to status and title, one body shape (RFC 9457), one handler that makes it.
// A test proves that this table, the codes thrown and the OpenAPI document agree. Text is for people, the code is for programs.
// Above 499 the reason goes to the log and not to the caller.

import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ServiceError, type ServiceErrorCode } from '../sessions/errors.ts';

export type HttpErrorCode =
  | 'VALIDATION_FAILED'
  | 'INVALID_JSON'
  | 'BAD_REQUEST'
  | 'UNAUTHENTICATED'
  | 'NOT_LOOPBACK'
  | 'ROUTE_NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'REQUEST_TIMEOUT'
  | 'PAYLOAD_TOO_LARGE'
  | 'SOURCE_TOO_LARGE'
  | 'URL_TOO_LONG'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'HEADERS_TOO_LARGE'
  | 'INTERNAL_ERROR'
  | 'NOT_READY';

export type ErrorCode = ServiceErrorCode | HttpErrorCode;

interface ErrorKind {
  readonly status: number;
  readonly title: string;
}

export const ERRORS: Readonly<Record<ErrorCode, ErrorKind>> = {
  VALIDATION_FAILED: { status: 400, title: 'The request is not what this operation takes' },
  INVALID_JSON: { status: 400, title: 'The body is not JSON' },
  CURSOR_INVALID: { status: 400, title: 'The cursor is not one of ours' },
  BAD_REQUEST: { status: 400, title: 'The request is not valid HTTP' },
  UNAUTHENTICATED: { status: 401, title: 'An API key is needed' },
  NOT_LOOPBACK: { status: 403, title: 'Without API keys this server answers its own machine only' },
  SESSION_NOT_FOUND: { status: 404, title: 'No such session' },
  SEQ_NOT_FOUND: { status: 404, title: 'The session has no such operation' },
  OBJECT_NOT_FOUND: { status: 404, title: 'No object lives at this address' },
  ROUTE_NOT_FOUND: { status: 404, title: 'No such path' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'This path does not take this method' },
  REQUEST_TIMEOUT: { status: 408, title: 'The request did not arrive in time' },
  LOG_FULL: { status: 409, title: 'The session has as many operations as it can hold' },
  PRECONDITION_FAILED: { status: 412, title: 'The session has changed' },
  PAYLOAD_TOO_LARGE: { status: 413, title: 'The body is too large' },
  SOURCE_TOO_LARGE: { status: 413, title: 'The source is too large' },
  URL_TOO_LONG: { status: 414, title: 'The URL is too long' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'The body must be application/json' },
  IDEMPOTENCY_KEY_REUSED: { status: 422, title: 'This Idempotency-Key belongs to another request' },
  HEAP_TOO_LARGE: { status: 422, title: 'The heap is too large for this reading' },
  HEADERS_TOO_LARGE: { status: 431, title: 'The headers are too large' },
  SESSIONS_FULL: { status: 503, title: 'The server has as many sessions as it can hold' },
  OVERLOADED: { status: 503, title: 'Too many operations are waiting' },
  NOT_READY: { status: 503, title: 'The server is not ready' },
  ENGINE_FAILED: { status: 500, title: 'The simulator failed' },
  INTERNAL_ERROR: { status: 500, title: 'Something went wrong on our side' },
};

export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** A refusal made at the HTTP edge. */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly code: HttpErrorCode,
    message: string,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(message);
  }
}

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: ErrorCode;
  readonly errors?: readonly FieldError[];
}

export const PROBLEM_TYPE = 'application/problem+json';

/** Characters of the request's path that an answer repeats. */
const INSTANCE_LENGTH_MAX = 200;

export function problem(code: ErrorCode, detail: string, instance: string, errors: readonly FieldError[] = []): ProblemBody {
  const { status, title } = ERRORS[code];
  const body: ProblemBody = {
    type: `urn:heaplab:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    detail,
    instance: instance.split('?')[0]!.slice(0, INSTANCE_LENGTH_MAX),
    code,
  };
  return errors.length > 0 ? { ...body, errors } : body;
}

export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { code, detail, errors } = classify(error);
  const { status } = ERRORS[code];
  if (status >= 500 && code !== 'NOT_READY') request.log.error({ err: error, cause: causeOf(error) }, code);
  if (status === 503) reply.header('retry-after', '1');
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  reply.code(status).type(PROBLEM_TYPE);
  const text = JSON.stringify(problem(code, detail, request.url, errors));
  if (code !== 'PAYLOAD_TOO_LARGE') return reply.send(text);
  // Answered at once, a caller that sends before it listens would see a broken connection and no answer.
  swallowBody(request, () => reply.send(text));
  return reply;
}

/** Bytes of a refused body that are read and dropped; a caller that sends more is cut off. */
const SWALLOWED_BYTES_MAX = 256 * 1024 * 1024;

function swallowBody({ raw }: FastifyRequest, done: () => void): void {
  if (raw.readableEnded || raw.destroyed) {
    done();
    return;
  }
  let bytes = 0;
  raw.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > SWALLOWED_BYTES_MAX) raw.destroy();
  });
  raw.once('end', done);
  raw.resume();
}

interface Classified {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
}

function classify(error: unknown): Classified {
  if (error instanceof HttpError) return { code: error.code, detail: error.message, errors: error.errors };
  if (error instanceof ServiceError) return { code: error.code, detail: error.message };
  const code = codeOfFastifyError(error);
  if (code !== null) return { code, detail: (error as FastifyError).message };
  return { code: 'INTERNAL_ERROR', detail: 'The fault is logged. Nothing of the session was lost.' };
}

function codeOfFastifyError(error: unknown): ErrorCode | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return 'PAYLOAD_TOO_LARGE';
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_EMPTY_TYPE':
      return 'UNSUPPORTED_MEDIA_TYPE';
    case 'FST_ERR_MAX_URL_LENGTH':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return 'URL_TOO_LONG';
  }
  if (!('statusCode' in error) || typeof error.statusCode !== 'number') return null;
  if (error.statusCode === 414) return 'URL_TOO_LONG';
  return error.statusCode >= 400 && error.statusCode < 500 ? 'BAD_REQUEST' : null;
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}
