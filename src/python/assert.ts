// Invariants of our own code. A failure is a bug in HeapLab, never a Python exception: the session it hits is closed.

export class InternalError extends Error {
  override readonly name = 'InternalError';
}

export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new InternalError(message);
}

export function unreachable(value: never, what: string): never {
  throw new InternalError(`unexpected ${what}: ${String(value)}`);
}
