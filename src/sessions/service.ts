// Sessions: create, read, change, copy, take back, end. Every route about a session is one call of a method here.
// Everything about one session passes its turnstile, so operations apply one at a time in order of arrival and a read sees the
// state between two of them. The log is written after the engine has done the operation and before the caller hears of it: what
// was answered is kept, and an interpreter that is ahead of its log after a failed write is not asked for that state again.

import type { IdAnswer, MemoryFigures, ObjectDetail } from '../python/index.ts';
import { OPERATIONS_MAX, SESSIONS_MAX } from './bounds.ts';
import { DEMO_OPERATIONS, DEMO_SESSION, DEMO_SID, demoSidOf } from './demo.ts';
import type { EngineClient, SessionImage } from './engine/client.ts';
import type { RunResult, RunSpec, SnapshotScope } from './engine/job.ts';
import { ServiceError } from './errors.ts';
import type { Operation, OperationSpec } from './operation.ts';
import { interpreterOptions, type Session, type SessionSpec } from './session.ts';
import type { Page, PageRequest, SessionStore } from './store.ts';
import { Turnstile } from './turnstile.ts';

export interface ServiceDeps {
  readonly store: SessionStore;
  readonly engine: EngineClient;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newSid: () => string;
}

/** Who asks for which session, and in which state the caller believes it to be. */
export interface Access {
  readonly sid: string;
  readonly owner: string;
  /** The `seq` that the caller's If-Match names; null when it has none. */
  readonly expectedSeq: number | null;
}

export interface Written {
  readonly session: Session;
  readonly operation: Operation;
  /** JSON text of the snapshot after the operation, when asked for. */
  readonly snapshot: string | null;
}

export interface Read<Value> {
  readonly session: Session;
  readonly value: Value;
}

const NOTHING: MemoryFigures = { heapBytes: 0, peakBytes: 0, objects: 0, blocks: 0 };

export class SessionService {
  private readonly turnstile = new Turnstile();

  constructor(private readonly deps: ServiceDeps) {}

  run(spec: RunSpec): Promise<RunResult> {
    return this.deps.engine.run(spec);
  }

  async create(spec: SessionSpec, owner: string): Promise<Session> {
    return this.add({ ...spec, ...this.birth(owner, spec.ttlSeconds), seq: 0 }, []);
  }

  list(owner: string, page: PageRequest): Promise<Page<Session>> {
    return this.deps.store.list(owner, page);
  }

  get(access: Access): Promise<Session> {
    return this.enter(access, async (session) => session);
  }

  async end(access: Access): Promise<void> {
    await this.enter(access, (session) => this.remove(session.sid));
  }

  apply(access: Access, spec: OperationSpec, wants: { readonly snapshot: boolean }): Promise<Written> {
    return this.enter(access, (session) => this.applyTo(session, spec, wants.snapshot));
  }

  identify(access: Access, expression: string, and: string | null): Promise<Read<IdAnswer>> {
    return this.read(access, (image) => this.deps.engine.identify(image, expression, and));
  }

  /** The heap now, or as it was after operation `at`. */
  snapshot(access: Access, scope: SnapshotScope, at: number | null): Promise<Read<string>> {
    return this.enter(access, async (session) => {
      await this.touch(session);
      if (at === null || at === session.seq)
        return { session, value: await this.deps.engine.snapshot(this.image(session), scope) };
      const past = this.imageAt(session, `${session.sid}@${at}`, at);
      const value = await this.deps.engine.snapshot(past, scope);
      await this.deps.engine.discard(past.sid);
      return { session: { ...session, seq: at }, value };
    });
  }

  object(access: Access, id: number): Promise<Read<ObjectDetail>> {
    return this.read(access, async (image) => {
      const detail = await this.deps.engine.object(image, id);
      if (detail === null) throw new ServiceError('OBJECT_NOT_FOUND', `no object lives at ${id} in this session`);
      return detail;
    });
  }

  operations(access: Access, page: PageRequest): Promise<Read<Page<Operation>>> {
    return this.enter(access, async (session) => ({ session, value: await this.deps.store.operations(session.sid, page) }));
  }

  /** A new session with the same past, up to operation `at`. */
  async fork(access: Access, at: number | null): Promise<Session> {
    const { origin, seq, log } = await this.enter(access, async (session) => {
      const until = at ?? session.seq;
      this.checkSeq(session, until);
      return { origin: session, seq: until, log: await this.deps.store.log(session.sid, until) };
    });
    return this.add({ ...origin, ...this.birth(origin.owner, origin.ttlSeconds), seq }, log);
  }

  /** Takes back every operation after `to`. */
  rewind(access: Access, to: number): Promise<Session> {
    return this.enter(access, async (session) => {
      const image = this.imageAt(session, session.sid, to);
      const memory = await this.deps.engine.open(image);
      const state = { memory, expiresAt: this.expiry(session) };
      await this.deps.store.truncate(session.sid, to, state);
      return { ...session, ...state, seq: to };
    });
  }

  async sweep(): Promise<void> {
    for (const sid of await this.deps.store.removeExpired(this.deps.now())) await this.deps.engine.discard(sid);
  }

  count(): Promise<number> {
    return this.deps.store.count();
  }

  private async applyTo(session: Session, spec: OperationSpec, wantsSnapshot: boolean): Promise<Written> {
    if (session.seq >= OPERATIONS_MAX) {
      throw new ServiceError(
        'LOG_FULL',
        `a session holds at most ${OPERATIONS_MAX} operations; fork it at an earlier one or start another`,
      );
    }
    const { result, ending, milliseconds, snapshot } = await this.deps.engine.apply(this.image(session), spec, wantsSnapshot);
    const operation: Operation = { seq: session.seq + 1, spec, ending, result, milliseconds };
    const state = { memory: result.memory, expiresAt: this.expiry(session) };
    await this.deps.store.append(session.sid, operation, state);
    return { session: { ...session, ...state, seq: operation.seq }, operation, snapshot };
  }

  private read<Value>(access: Access, ask: (image: SessionImage) => Promise<Value>): Promise<Read<Value>> {
    return this.enter(access, async (session) => {
      await this.touch(session);
      return { session, value: await ask(this.image(session)) };
    });
  }

  /** Waits for the session's turn, then checks that it exists, is the caller's, and is in the state the caller expects. */
  private enter<Result>(access: Access, work: (session: Session) => Promise<Result>): Promise<Result> {
    const isDemo = access.sid === DEMO_SID;
    const sid = isDemo ? demoSidOf(access.owner) : access.sid;
    return this.turnstile.pass(sid, async () => {
      const session = (await this.find(sid, access.owner)) ?? (isDemo ? await this.createDemo(sid, access.owner) : null);
      if (session === null) throw new ServiceError('SESSION_NOT_FOUND', `there is no session ${access.sid}, or it has expired`);
      if (access.expectedSeq !== null && access.expectedSeq !== session.seq) {
        throw new ServiceError('PRECONDITION_FAILED', `the session is at seq ${session.seq}, not ${access.expectedSeq}`);
      }
      return work(session);
    });
  }

  private async find(sid: string, owner: string): Promise<Session | null> {
    const session = await this.deps.store.get(sid);
    if (session === null || session.owner !== owner) return null;
    if (session.expiresAt > this.deps.now()) return session;
    await this.remove(sid);
    return null;
  }

  private async remove(sid: string): Promise<void> {
    await this.deps.store.remove(sid);
    await this.deps.engine.discard(sid);
  }

  private async createDemo(sid: string, owner: string): Promise<Session> {
    let session = await this.add({ ...DEMO_SESSION, ...this.birth(owner, DEMO_SESSION.ttlSeconds), sid, seq: 0 }, []);
    for (const spec of DEMO_OPERATIONS) session = (await this.applyTo(session, spec, false)).session;
    return session;
  }

  private async add(draft: Session, log: readonly Operation[]): Promise<Session> {
    if ((await this.deps.store.count()) >= SESSIONS_MAX) {
      throw new ServiceError(
        'SESSIONS_FULL',
        `this server keeps at most ${SESSIONS_MAX} sessions; end some or wait for them to expire`,
      );
    }
    const memory = await this.deps.engine.open({ ...this.image(draft), log: async () => log });
    const session = { ...draft, memory };
    await this.deps.store.create(session, log);
    return session;
  }

  private birth(owner: string, ttlSeconds: number): Pick<Session, 'sid' | 'owner' | 'createdAt' | 'expiresAt' | 'memory'> {
    const createdAt = this.deps.now();
    return { sid: this.deps.newSid(), owner, createdAt, expiresAt: createdAt + ttlSeconds * 1000, memory: NOTHING };
  }

  private image(session: Session): SessionImage {
    return this.imageAt(session, session.sid, session.seq);
  }

  private imageAt(session: Session, sid: string, seq: number): SessionImage {
    this.checkSeq(session, seq);
    return {
      sid,
      seq,
      options: interpreterOptions(session),
      memory: session.memory,
      log: () => this.deps.store.log(session.sid, seq),
    };
  }

  private checkSeq(session: Session, seq: number): void {
    if (seq > session.seq)
      throw new ServiceError('SEQ_NOT_FOUND', `the session is at seq ${session.seq}; there is no ${seq} yet`);
  }

  private expiry(session: Session): number {
    return this.deps.now() + session.ttlSeconds * 1000;
  }

  /** A session in use does not expire. Reads move its end only when a tenth of its time has gone, to spare the store. */
  private async touch(session: Session): Promise<void> {
    const expiresAt = this.expiry(session);
    if (expiresAt - session.expiresAt > session.ttlSeconds * 100) await this.deps.store.touch(session.sid, expiresAt);
  }
}
