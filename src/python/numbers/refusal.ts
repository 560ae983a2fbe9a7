// A Python exception named by a pure computation that has no heap to build it on: the type's name and the message.
// Thrown as a host value; the boundary of native calls turns it into the exception object, so it never reaches Python as itself.

export type RefusedType =
  | 'ValueError'
  | 'TypeError'
  | 'OverflowError'
  | 'ZeroDivisionError'
  | 'MemoryError'
  | 'IndexError'
  | 'KeyError'
  | 'LookupError'
  | 'UnicodeError';

export class Refusal {
  constructor(
    readonly type: RefusedType,
    readonly message: string,
    /** Present where the exception's args are (errno, message), as after a range error of pow(). */
    readonly errno: number | null = null,
  ) {}
}

export function refuse(type: RefusedType, message: string): never {
  throw new Refusal(type, message);
}
