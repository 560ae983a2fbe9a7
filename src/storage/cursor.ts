// Cursors of lists: an opaque text that says where the next page starts. It encodes a position, never a page number, so that
// items added or removed meanwhile neither repeat nor hide others.

import { ServiceError } from '../sessions/errors.ts';

/** A session's place in its owner's list. */
export interface SessionPosition {
  readonly createdAt: number;
  readonly sid: string;
}

export function encodeSessionCursor(position: SessionPosition): string {
  return Buffer.from(`${position.createdAt} ${position.sid}`).toString('base64url');
}

export function decodeSessionCursor(cursor: string): SessionPosition {
  const match = /^(\d{1,16}) ([\w-]{1,64})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  if (match === null) throw invalidCursor();
  return { createdAt: Number(match[1]), sid: match[2]! };
}

/** Operations are numbered: the cursor is the `seq` of the last one seen. */
export function encodeSeqCursor(seq: number): string {
  return Buffer.from(`after ${seq}`).toString('base64url');
}

export function decodeSeqCursor(cursor: string): number {
  const match = /^after (\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  if (match === null) throw invalidCursor();
  return Number(match[1]);
}

function invalidCursor(): ServiceError {
  return new ServiceError('CURSOR_INVALID', 'cursor is not one that a list of this service returned');
}
