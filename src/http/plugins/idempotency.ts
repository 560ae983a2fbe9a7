// Idempotency-Key: a POST that names one is done once; a repeat, even one that arrives while the first is being done, gets the
// first answer. Answers are kept in this process's memory for a day, within a bound on their number and bytes.
// An answer above 499 is not kept: trying again is what the caller should do.

import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HttpError } from '../errors.ts';
import { bodyText } from './bodies.ts';

/** A class of 200 that posts fifty times. */
const ENTRIES_MAX = 10_000;
/** Most answers have a kilobyte; one with a snapshot may have a megabyte. */
const BYTES_MAX = 64 * 1024 * 1024;
const LIFETIME_MILLISECONDS = 24 * 3600 * 1000;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string;
}

interface Entry {
  readonly fingerprint: string;
  readonly madeAt: number;
  /** The first answer; null when there was none to keep. */
  readonly answer: Promise<Answer | null>;
  readonly settle: (answer: Answer | null) => void;
  bytes: number;
}

export function answerOnce(app: FastifyInstance, now: () => number): void {
  const memory = new AnswerMemory(now);
  const pending = new WeakMap<FastifyRequest, { readonly name: string; readonly entry: Entry }>();

  /** Answers again what was answered before. False: this is the first request with its key, and the one to do. */
  async function replay(request: FastifyRequest, reply: FastifyReply, key: string): Promise<boolean> {
    const name = `${request.owner} ${key}`;
    const fingerprint = createHash('sha256')
      .update(`${request.url}\n${bodyText(request)}`)
      .digest('base64');
    for (let entry = memory.get(name); entry !== null; entry = memory.get(name)) {
      if (entry.fingerprint !== fingerprint) {
        throw new HttpError('IDEMPOTENCY_KEY_REUSED', 'this Idempotency-Key was sent before with another path or body');
      }
      const answer = await entry.answer;
      if (answer === null) continue;
      reply.headers(answer.headers);
      reply.code(answer.status).header('idempotent-replay', 'true').send(answer.payload);
      return true;
    }
    pending.set(request, { name, entry: memory.add(name, fingerprint) });
    return false;
  }

  app.addHook('preHandler', (request, reply, done) => {
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || typeof key !== 'string') return done();
    replay(request, reply, key).then((isAnswered) => (isAnswered ? undefined : done()), done);
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    const own = pending.get(request);
    if (own !== undefined) {
      if (reply.statusCode >= 500 || (typeof payload !== 'string' && payload !== undefined && payload !== null))
        memory.forget(own.name, own.entry);
      else
        memory.keep(own.name, own.entry, {
          status: reply.statusCode,
          headers: keptHeaders(reply.getHeaders()),
          payload: String(payload ?? ''),
        });
    }
    done();
  });
}

const KEPT_HEADERS = ['content-type', 'etag', 'location'];

function keptHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(KEPT_HEADERS.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])));
}

class AnswerMemory {
  private readonly entries = new Map<string, Entry>();
  private bytes = 0;

  constructor(private readonly now: () => number) {}

  get(name: string): Entry | null {
    const entry = this.entries.get(name);
    if (entry === undefined) return null;
    if (entry.madeAt + LIFETIME_MILLISECONDS > this.now()) return entry;
    this.drop(name, entry);
    return null;
  }

  add(name: string, fingerprint: string): Entry {
    const { promise, resolve } = Promise.withResolvers<Answer | null>();
    const entry: Entry = { fingerprint, madeAt: this.now(), answer: promise, settle: resolve, bytes: 0 };
    this.entries.set(name, entry);
    this.makeRoom();
    return entry;
  }

  keep(name: string, entry: Entry, answer: Answer): void {
    entry.settle(answer);
    if (this.entries.get(name) !== entry) return;
    entry.bytes = 2 * answer.payload.length;
    this.bytes += entry.bytes;
    this.makeRoom();
  }

  forget(name: string, entry: Entry): void {
    this.drop(name, entry);
    entry.settle(null);
  }

  private drop(name: string, entry: Entry): void {
    if (this.entries.get(name) !== entry) return;
    this.entries.delete(name);
    this.bytes -= entry.bytes;
  }

  private makeRoom(): void {
    for (const [name, entry] of this.entries) {
      if (this.entries.size <= ENTRIES_MAX && this.bytes <= BYTES_MAX) return;
      this.drop(name, entry);
    }
  }
}
