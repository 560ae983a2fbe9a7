// What the service refuses, each with a stable code that callers may program against. `http/errors.ts` maps a code to a status.
// A Python exception or an exceeded limit is not among these: it is the ordinary result of an operation.

export type ServiceErrorCode =
  | 'SESSION_NOT_FOUND'
  | 'SEQ_NOT_FOUND'
  | 'OBJECT_NOT_FOUND'
  | 'PRECONDITION_FAILED'
  | 'SESSIONS_FULL'
  | 'LOG_FULL'
  | 'CURSOR_INVALID'
  | 'HEAP_TOO_LARGE'
  | 'OVERLOADED'
  | 'ENGINE_FAILED';

export class ServiceError extends Error {
  override readonly name = 'ServiceError';

  constructor(
    readonly code: ServiceErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
