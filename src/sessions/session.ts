// A session as the service and the stores know it: the facts that are not in the log. The heap itself is nowhere here; it is a
// function of `python`, `seed`, `limits` and the log, and lives in whichever worker was asked last.
// Invariant: `seq` is the number of the newest operation in the log, 0 when there is none.

import { randomBytes } from 'node:crypto';
import type { InterpreterOptions, Limits, MemoryFigures, PythonVersion } from '../python/index.ts';

export interface Session {
  readonly sid: string;
  /** Who may see it: a digest of the API key that created it, or `local`. */
  readonly owner: string;
  readonly python: PythonVersion;
  readonly seed: number;
  readonly label: string | null;
  readonly limits: Limits;
  readonly ttlSeconds: number;
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly memory: MemoryFigures;
}

export interface SessionSpec {
  readonly python: PythonVersion;
  readonly seed: number;
  readonly limits: Limits;
  readonly ttlSeconds: number;
  readonly label: string | null;
}

export function interpreterOptions(session: Session): InterpreterOptions {
  return { python: session.python, seed: session.seed, limits: session.limits };
}

/** 128 random bits: knowing a session id is what lets a caller without an API key reach it. */
export function newSid(): string {
  return randomBytes(16).toString('base64url');
}
