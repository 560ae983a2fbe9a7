// Sessions in this process's memory: gone when it ends. For tests, demonstrations and `HEAPLAB_STORAGE=memory`.

import type { MemoryFigures } from '../python/index.ts';
import type { Operation } from '../sessions/operation.ts';
import type { Session } from '../sessions/session.ts';
import type { Page, PageRequest, SessionStore } from '../sessions/store.ts';
import { decodeSeqCursor, decodeSessionCursor, encodeSeqCursor, encodeSessionCursor } from './cursor.ts';

interface Entry {
  session: Session;
  readonly log: Operation[];
}

interface StateChange {
  readonly memory: MemoryFigures;
  readonly expiresAt: number;
}

export class MemoryStore implements SessionStore {
  private readonly entries = new Map<string, Entry>();

  async create(session: Session, log: readonly Operation[]): Promise<void> {
    if (this.entries.has(session.sid)) throw new Error(`session ${session.sid} exists already`);
    this.entries.set(session.sid, { session, log: [...log] });
  }

  async get(sid: string): Promise<Session | null> {
    return this.entries.get(sid)?.session ?? null;
  }

  async list(owner: string, page: PageRequest): Promise<Page<Session>> {
    const after = page.cursor === null ? null : decodeSessionCursor(page.cursor);
    const sessions = [...this.entries.values()]
      .map((entry) => entry.session)
      .filter((session) => session.owner === owner && (after === null || order(session, after) > 0))
      .sort(order);
    const items = sessions.slice(0, page.limit);
    const last = items.at(-1);
    return { items, nextCursor: sessions.length > items.length && last !== undefined ? encodeSessionCursor(last) : null };
  }

  async count(): Promise<number> {
    return this.entries.size;
  }

  async append(sid: string, operation: Operation, state: StateChange): Promise<void> {
    const entry = this.entry(sid);
    if (operation.seq !== entry.session.seq + 1)
      throw new Error(`operation ${operation.seq} does not follow ${entry.session.seq}`);
    entry.log.push(operation);
    entry.session = { ...entry.session, ...state, seq: operation.seq };
  }

  async truncate(sid: string, seq: number, state: StateChange): Promise<void> {
    const entry = this.entry(sid);
    entry.log.length = Math.min(entry.log.length, seq);
    entry.session = { ...entry.session, ...state, seq: entry.log.length };
  }

  async touch(sid: string, expiresAt: number): Promise<void> {
    const entry = this.entry(sid);
    entry.session = { ...entry.session, expiresAt };
  }

  async log(sid: string, upTo: number): Promise<readonly Operation[]> {
    return this.entry(sid).log.slice(0, upTo);
  }

  async operations(sid: string, page: PageRequest): Promise<Page<Operation>> {
    const after = page.cursor === null ? 0 : decodeSeqCursor(page.cursor);
    const { log } = this.entry(sid);
    const items = log.slice(after, after + page.limit);
    return { items, nextCursor: after + items.length < log.length ? encodeSeqCursor(after + items.length) : null };
  }

  async remove(sid: string): Promise<boolean> {
    return this.entries.delete(sid);
  }

  async removeExpired(now: number): Promise<readonly string[]> {
    const expired = [...this.entries.values()]
      .filter((entry) => entry.session.expiresAt <= now)
      .map((entry) => entry.session.sid);
    for (const sid of expired) this.entries.delete(sid);
    return expired;
  }

  async close(): Promise<void> {
    this.entries.clear();
  }

  private entry(sid: string): Entry {
    const entry = this.entries.get(sid);
    if (entry === undefined) throw new Error(`no session ${sid}`);
    return entry;
  }
}

function order(a: { createdAt: number; sid: string }, b: { createdAt: number; sid: string }): number {
  return a.createdAt - b.createdAt || (a.sid < b.sid ? -1 : a.sid > b.sid ? 1 : 0);
}
