// Where sessions and their logs are kept. Implementations are in `storage/`; all pass one contract suite.
// Invariant: `append` is atomic: the operation, the new `seq`, memory and expiry are seen together or not at all.
// The service never calls two writing methods for one session at the same time, so a store needs no locks of its own.

import type { MemoryFigures } from '../python/index.ts';
import type { Operation } from './operation.ts';
import type { Session } from './session.ts';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Hand it back as `cursor` for the next page; null on the last one. */
  readonly nextCursor: string | null;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor: string | null;
}

export interface SessionStore {
  /** Adds a session together with the log it starts with (a fork has one). */
  create(session: Session, log: readonly Operation[]): Promise<void>;
  get(sid: string): Promise<Session | null>;
  /** Sessions of one owner, oldest first. */
  list(owner: string, page: PageRequest): Promise<Page<Session>>;
  count(): Promise<number>;
  /** Adds `operation` as number `seq + 1`. */
  append(sid: string, operation: Operation, state: { readonly memory: MemoryFigures; readonly expiresAt: number }): Promise<void>;
  /** Forgets every operation after `seq`. */
  truncate(sid: string, seq: number, state: { readonly memory: MemoryFigures; readonly expiresAt: number }): Promise<void>;
  touch(sid: string, expiresAt: number): Promise<void>;
  /** The operations 1 to `upTo`, in order. */
  log(sid: string, upTo: number): Promise<readonly Operation[]>;
  operations(sid: string, page: PageRequest): Promise<Page<Operation>>;
  /** True when there was one to remove. */
  remove(sid: string): Promise<boolean>;
  /** Removes sessions that expired at `now` or before, and returns their ids. */
  removeExpired(now: number): Promise<readonly string[]>;
  close(): Promise<void>;
}
