// The session that is always there: what the examples of the API document talk about, so that each of them works as it is.
// Every owner has one. It is made when it is first asked for, and again after it was ended or has expired.

import { DEFAULT_LIMITS } from '../python/index.ts';
import { TTL_SECONDS_DEFAULT } from './bounds.ts';
import type { OperationSpec } from './operation.ts';
import type { SessionSpec } from './session.ts';

/** What callers write; the only session id that can be guessed. */
export const DEMO_SID = 'demo';

export const DEMO_SESSION: SessionSpec = {
  python: '3.13',
  seed: 0,
  limits: DEFAULT_LIMITS,
  ttlSeconds: TTL_SECONDS_DEFAULT,
  label: 'for trying things out',
};

export const DEMO_OPERATIONS: readonly OperationSpec[] = [
  { kind: 'assign', target: 'x', json: '24' },
  { kind: 'assign', target: 'y', expression: 'x' },
  { kind: 'assign', target: 'items', expression: '[x, "spam", None]' },
];

/** The id under which an owner's demo session is kept. No random id has a full stop in it. */
export function demoSidOf(owner: string): string {
  return `${DEMO_SID}.${owner}`;
}
