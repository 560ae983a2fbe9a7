// Sessions in one SQLite file, through the SQLite that Node brings. The default: a restarted server knows its sessions again.
// Write-ahead log of up to 16 MB, synchronous NORMAL: a crash of the process loses nothing, a crash of the machine at most the last moments.
// Writes of one turn of the event loop are one transaction, and each caller hears of its write after the commit. A session's
// row has what it was born with; `seq` and memory are those of its newest operation, so that an append is one insertion.
// Invariant: one process has the file, so sessions in `known` are as the file has them or will have them after the next commit.
// The schema's version is SQLite's `user_version`; operations are JSON text in the log's own format, LOG_FORMAT.

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { MemoryFigures } from '../python/index.ts';
import { LOG_FORMAT, type Operation } from '../sessions/operation.ts';
import type { Session } from '../sessions/session.ts';
import type { Page, PageRequest, SessionStore } from '../sessions/store.ts';
import { decodeSeqCursor, decodeSessionCursor, encodeSeqCursor, encodeSessionCursor } from './cursor.ts';

const SCHEMA_VERSION = 1;

const SCHEMA = `
  CREATE TABLE session (
    sid TEXT PRIMARY KEY, owner TEXT NOT NULL, createdAt INTEGER NOT NULL, expiresAt INTEGER NOT NULL, facts TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX session_by_owner ON session (owner, createdAt, sid);
  CREATE INDEX session_by_expiry ON session (expiresAt);
  CREATE TABLE operation (
    sid TEXT NOT NULL REFERENCES session (sid) ON DELETE CASCADE, seq INTEGER NOT NULL, format INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (sid, seq)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** Sessions kept at hand; others are read from the file. */
const KNOWN_MAX = 10_000;

interface SessionRow {
  readonly sid: string;
  readonly owner: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly facts: string;
}

/** What a session is born with and keeps; `memory` is what it had then. */
type Facts = Omit<Session, 'sid' | 'owner' | 'createdAt' | 'expiresAt' | 'seq'>;

interface Write {
  readonly work: () => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

interface StateChange {
  readonly memory: MemoryFigures;
  readonly expiresAt: number;
}

export class SqliteStore implements SessionStore {
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private readonly known = new Map<string, Session>();
  /** The end that the file has for a session, where it is known. */
  private readonly writtenEnds = new Map<string, number>();
  private writes: Write[] = [];

  constructor(path: string) {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    this.database = new DatabaseSync(path);
    this.database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 2000; PRAGMA wal_autocheckpoint = 4000;',
    );
    const { user_version: version } = this.database.prepare('PRAGMA user_version').get() as { user_version: number };
    if (version === 0) this.database.exec(SCHEMA);
    else if (version !== SCHEMA_VERSION) throw new Error(`${path} has schema ${version}; this release reads ${SCHEMA_VERSION}`);
  }

  async create(session: Session, log: readonly Operation[]): Promise<void> {
    const { sid, owner, createdAt, expiresAt, seq: _, ...facts } = session;
    await this.write(() => {
      this.statement('INSERT INTO session (sid, owner, createdAt, expiresAt, facts) VALUES (?, ?, ?, ?, ?)').run(
        sid,
        owner,
        createdAt,
        expiresAt,
        JSON.stringify(facts),
      );
      for (const operation of log) this.insert(sid, operation);
    });
    this.remember(session);
    this.writtenEnds.set(sid, expiresAt);
  }

  async get(sid: string): Promise<Session | null> {
    return this.find(sid);
  }

  async list(owner: string, page: PageRequest): Promise<Page<Session>> {
    const after = page.cursor === null ? { createdAt: -1, sid: '' } : decodeSessionCursor(page.cursor);
    this.commit();
    const rows = this.statement(
      'SELECT sid FROM session WHERE owner = ? AND (createdAt, sid) > (?, ?) ORDER BY createdAt, sid LIMIT ?',
    ).all(owner, after.createdAt, after.sid, page.limit + 1) as { sid: string }[];
    const items = rows.slice(0, page.limit).flatMap((row) => this.find(row.sid) ?? []);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > page.limit && last !== undefined ? encodeSessionCursor(last) : null };
  }

  async count(): Promise<number> {
    this.commit();
    const row = this.statement('SELECT count(*) AS sessions FROM session').get() as { sessions: number };
    return row.sessions;
  }

  async append(sid: string, operation: Operation, state: StateChange): Promise<void> {
    const session = this.existing(sid);
    if (operation.seq !== session.seq + 1) throw new Error(`operation ${operation.seq} does not follow ${session.seq}`);
    await this.write(() => {
      this.insert(sid, operation);
      this.extend(session, state.expiresAt);
    });
    this.remember({ ...session, ...state, seq: operation.seq });
  }

  async truncate(sid: string, seq: number, state: StateChange): Promise<void> {
    const session = this.existing(sid);
    await this.write(() => {
      this.statement('DELETE FROM operation WHERE sid = ? AND seq > ?').run(sid, seq);
      this.extend(session, state.expiresAt);
    });
    this.remember({ ...session, ...state, seq });
  }

  async touch(sid: string, expiresAt: number): Promise<void> {
    const session = this.existing(sid);
    await this.write(() => this.extend(session, expiresAt));
    this.remember({ ...session, expiresAt });
  }

  async log(sid: string, upTo: number): Promise<readonly Operation[]> {
    this.commit();
    return this.statement('SELECT format, body FROM operation WHERE sid = ? AND seq <= ? ORDER BY seq')
      .all(sid, upTo)
      .map(toOperation);
  }

  async operations(sid: string, page: PageRequest): Promise<Page<Operation>> {
    const after = page.cursor === null ? 0 : decodeSeqCursor(page.cursor);
    this.commit();
    const rows = this.statement('SELECT format, body FROM operation WHERE sid = ? AND seq > ? ORDER BY seq LIMIT ?').all(
      sid,
      after,
      page.limit + 1,
    );
    const items = rows.slice(0, page.limit).map(toOperation);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > page.limit && last !== undefined ? encodeSeqCursor(last.seq) : null };
  }

  async remove(sid: string): Promise<boolean> {
    let removed = false;
    await this.write(() => {
      removed = this.statement('DELETE FROM session WHERE sid = ?').run(sid).changes > 0;
    });
    this.known.delete(sid);
    this.writtenEnds.delete(sid);
    return removed;
  }

  async removeExpired(now: number): Promise<readonly string[]> {
    this.commit();
    const rows = this.statement('SELECT sid FROM session WHERE expiresAt <= ?').all(now) as { sid: string }[];
    // One in use may have a later end at hand than in the file.
    const expired = rows.map((row) => row.sid).filter((sid) => (this.known.get(sid)?.expiresAt ?? 0) <= now);
    for (const sid of expired) await this.remove(sid);
    return expired;
  }

  async close(): Promise<void> {
    this.commit();
    this.database.close();
  }

  private write(work: () => void): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.writes.push({ work, resolve, reject });
    if (this.writes.length === 1) setImmediate(() => this.commit());
    return promise;
  }

  /** Commits what waits. When one of several writes fails, each is tried again by itself, so that the others succeed. */
  private commit(): void {
    const writes = this.writes;
    if (writes.length === 0) return;
    this.writes = [];
    try {
      this.transaction(writes);
      for (const write of writes) write.resolve();
    } catch (error) {
      if (writes.length === 1) writes[0]!.reject(error);
      else for (const write of writes) this.commitAlone(write);
    }
  }

  private commitAlone(write: Write): void {
    try {
      this.transaction([write]);
      write.resolve();
    } catch (error) {
      write.reject(error);
    }
  }

  private transaction(writes: readonly Write[]): void {
    this.statement('BEGIN IMMEDIATE').run();
    try {
      for (const write of writes) write.work();
      this.statement('COMMIT').run();
    } catch (error) {
      this.statement('ROLLBACK').run();
      throw error;
    }
  }

  private insert(sid: string, operation: Operation): void {
    this.statement('INSERT INTO operation (sid, seq, format, body) VALUES (?, ?, ?, ?)').run(
      sid,
      operation.seq,
      LOG_FORMAT,
      JSON.stringify(operation),
    );
  }

  /** Moves the end of a session in the file when it has moved by a tenth of its lifetime; at hand it is exact. */
  private extend(session: Session, expiresAt: number): void {
    const written = this.writtenEnds.get(session.sid) ?? Number.NEGATIVE_INFINITY;
    if (Math.abs(expiresAt - written) < session.ttlSeconds * 100) return;
    this.statement('UPDATE session SET expiresAt = ? WHERE sid = ?').run(expiresAt, session.sid);
    this.writtenEnds.set(session.sid, expiresAt);
  }

  private existing(sid: string): Session {
    const session = this.find(sid);
    if (session === null) throw new Error(`no session ${sid}`);
    return session;
  }

  private find(sid: string): Session | null {
    const known = this.known.get(sid);
    if (known !== undefined) return known;
    this.commit();
    const row = this.statement('SELECT * FROM session WHERE sid = ?').get(sid) as SessionRow | undefined;
    if (row === undefined) return null;
    const newest = this.statement('SELECT format, body FROM operation WHERE sid = ? ORDER BY seq DESC LIMIT 1').get(sid);
    const session = toSession(row, newest === undefined ? null : toOperation(newest));
    this.remember(session);
    return session;
  }

  private remember(session: Session): void {
    this.known.set(session.sid, session);
    if (this.known.size <= KNOWN_MAX) return;
    const [oldest] = this.known.keys();
    this.known.delete(oldest!);
    this.writtenEnds.delete(oldest!);
  }

  private statement(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

// What is read back was written by this class in the format that the row names.

function toSession(row: SessionRow, newest: Operation | null): Session {
  const { facts: text, ...columns } = row;
  const facts = JSON.parse(text) as Facts;
  return { ...facts, ...columns, seq: newest?.seq ?? 0, memory: newest?.result.memory ?? facts.memory };
}

function toOperation(row: Record<string, unknown>): Operation {
  if (row['format'] !== LOG_FORMAT)
    throw new Error(`the log has format ${String(row['format'])}; this release reads ${LOG_FORMAT}`);
  return JSON.parse(String(row['body'])) as Operation;
}
