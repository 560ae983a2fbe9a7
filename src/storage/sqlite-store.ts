// Sessions in one SQLite file, through the SQLite that Node brings. The default: a restarted server knows its sessions again.
// Write-ahead log, synchronous NORMAL: a crash of the process loses nothing, a crash of the machine at most the last moments.
// The schema's version is SQLite's `user_version`; specs and results are JSON text in the log's own format, LOG_FORMAT.

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
    sid TEXT PRIMARY KEY, owner TEXT NOT NULL, createdAt INTEGER NOT NULL, expiresAt INTEGER NOT NULL, seq INTEGER NOT NULL,
    memory TEXT NOT NULL, facts TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX session_by_owner ON session (owner, createdAt, sid);
  CREATE INDEX session_by_expiry ON session (expiresAt);
  CREATE TABLE operation (
    sid TEXT NOT NULL REFERENCES session (sid) ON DELETE CASCADE, seq INTEGER NOT NULL, format INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (sid, seq)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

interface SessionRow {
  readonly sid: string;
  readonly owner: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly seq: number;
  readonly memory: string;
  readonly facts: string;
}

interface StateChange {
  readonly memory: MemoryFigures;
  readonly expiresAt: number;
}

export class SqliteStore implements SessionStore {
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();

  constructor(path: string) {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    this.database = new DatabaseSync(path);
    this.database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 2000;',
    );
    const { user_version: version } = this.database.prepare('PRAGMA user_version').get() as { user_version: number };
    if (version === 0) this.database.exec(SCHEMA);
    else if (version !== SCHEMA_VERSION) throw new Error(`${path} has schema ${version}; this release reads ${SCHEMA_VERSION}`);
  }

  async create(session: Session, log: readonly Operation[]): Promise<void> {
    const { sid, owner, createdAt, expiresAt, seq, memory, ...facts } = session;
    this.transaction(() => {
      this.statement(
        'INSERT INTO session (sid, owner, createdAt, expiresAt, seq, memory, facts) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ).run(sid, owner, createdAt, expiresAt, seq, JSON.stringify(memory), JSON.stringify(facts));
      for (const operation of log) this.insert(sid, operation);
    });
  }

  async get(sid: string): Promise<Session | null> {
    const row = this.statement('SELECT * FROM session WHERE sid = ?').get(sid) as SessionRow | undefined;
    return row === undefined ? null : toSession(row);
  }

  async list(owner: string, page: PageRequest): Promise<Page<Session>> {
    const after = page.cursor === null ? { createdAt: -1, sid: '' } : decodeSessionCursor(page.cursor);
    const rows = this.statement(
      'SELECT * FROM session WHERE owner = ? AND (createdAt, sid) > (?, ?) ORDER BY createdAt, sid LIMIT ?',
    ).all(owner, after.createdAt, after.sid, page.limit + 1) as unknown as SessionRow[];
    const items = rows.slice(0, page.limit).map(toSession);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > page.limit && last !== undefined ? encodeSessionCursor(last) : null };
  }

  async count(): Promise<number> {
    const row = this.statement('SELECT count(*) AS sessions FROM session').get() as { sessions: number };
    return row.sessions;
  }

  async append(sid: string, operation: Operation, state: StateChange): Promise<void> {
    this.transaction(() => {
      this.insert(sid, operation);
      const changed = this.statement('UPDATE session SET seq = ?, memory = ?, expiresAt = ? WHERE sid = ? AND seq = ?').run(
        operation.seq,
        JSON.stringify(state.memory),
        state.expiresAt,
        sid,
        operation.seq - 1,
      );
      if (changed.changes !== 1) throw new Error(`operation ${operation.seq} does not follow what session ${sid} has`);
    });
  }

  async truncate(sid: string, seq: number, state: StateChange): Promise<void> {
    this.transaction(() => {
      this.statement('DELETE FROM operation WHERE sid = ? AND seq > ?').run(sid, seq);
      this.statement('UPDATE session SET seq = ?, memory = ?, expiresAt = ? WHERE sid = ?').run(
        seq,
        JSON.stringify(state.memory),
        state.expiresAt,
        sid,
      );
    });
  }

  async touch(sid: string, expiresAt: number): Promise<void> {
    this.statement('UPDATE session SET expiresAt = ? WHERE sid = ?').run(expiresAt, sid);
  }

  async log(sid: string, upTo: number): Promise<readonly Operation[]> {
    const rows = this.statement('SELECT format, body FROM operation WHERE sid = ? AND seq <= ? ORDER BY seq').all(sid, upTo);
    return rows.map(toOperation);
  }

  async operations(sid: string, page: PageRequest): Promise<Page<Operation>> {
    const after = page.cursor === null ? 0 : decodeSeqCursor(page.cursor);
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
    return this.statement('DELETE FROM session WHERE sid = ?').run(sid).changes === 1;
  }

  async removeExpired(now: number): Promise<readonly string[]> {
    const rows = this.statement('DELETE FROM session WHERE expiresAt <= ? RETURNING sid').all(now) as { sid: string }[];
    return rows.map((row) => row.sid);
  }

  async close(): Promise<void> {
    this.database.close();
  }

  private insert(sid: string, operation: Operation): void {
    this.statement('INSERT INTO operation (sid, seq, format, body) VALUES (?, ?, ?, ?)').run(
      sid,
      operation.seq,
      LOG_FORMAT,
      JSON.stringify(operation),
    );
  }

  private transaction(work: () => void): void {
    this.statement('BEGIN IMMEDIATE').run();
    try {
      work();
      this.statement('COMMIT').run();
    } catch (error) {
      this.statement('ROLLBACK').run();
      throw error;
    }
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

function toSession(row: SessionRow): Session {
  const { sid, owner, createdAt, expiresAt, seq } = row;
  const memory = JSON.parse(row.memory) as MemoryFigures;
  const facts = JSON.parse(row.facts) as Omit<Session, 'sid' | 'owner' | 'createdAt' | 'expiresAt' | 'seq' | 'memory'>;
  return { sid, owner, createdAt, expiresAt, seq, memory, ...facts };
}

function toOperation(row: Record<string, unknown>): Operation {
  if (row['format'] !== LOG_FORMAT)
    throw new Error(`the log has format ${String(row['format'])}; this release reads ${LOG_FORMAT}`);
  return JSON.parse(String(row['body'])) as Operation;
}
