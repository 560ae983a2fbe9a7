// What every SessionStore has to do. Each implementation hands in a factory.

import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/python/index.ts';
import { ServiceError } from '../../src/sessions/errors.ts';
import type { Operation } from '../../src/sessions/operation.ts';
import type { Session } from '../../src/sessions/session.ts';
import type { SessionStore } from '../../src/sessions/store.ts';

const MEMORY = { heapBytes: 100, peakBytes: 200, objects: 3, blocks: 4 };

function session(sid: string, facts: Partial<Session> = {}): Session {
  return {
    sid,
    owner: 'local',
    python: '3.13',
    seed: 7,
    label: null,
    limits: DEFAULT_LIMITS,
    ttlSeconds: 60,
    seq: 0,
    createdAt: 1000,
    expiresAt: 61_000,
    memory: MEMORY,
    ...facts,
  };
}

function operation(seq: number, code = `x = ${seq}`): Operation {
  const result = { stdout: '', stderr: '', exception: null, limit: null, exitCode: null, steps: seq, memory: MEMORY };
  return { seq, spec: { kind: 'exec', code, mode: 'exec', stdin: '' }, ending: { kind: 'complete' }, result, milliseconds: 1.5 };
}

export function describeStore(name: string, open: () => SessionStore): void {
  const opened = (): SessionStore => {
    const store = open();
    onTestFinished(() => store.close());
    return store;
  };

  describe(name, () => {
    it('gives back what was created, and null for what was not', async () => {
      const store = opened();
      const made = session('a', { label: "it's; DROP TABLE session -- é😀", owner: 'someone' });
      await store.create(made, []);
      expect(await store.get('a')).toEqual(made);
      expect(await store.get('b')).toBeNull();
      expect(await store.count()).toBe(1);
      await expect(store.create(made, [])).rejects.toThrow();
    });

    it('appends operations and the state they lead to together', async () => {
      const store = opened();
      await store.create(session('a'), []);
      const memory = { ...MEMORY, objects: 9 };
      await store.append('a', operation(1), { memory, expiresAt: 70_000 });
      await store.append('a', operation(2, 'print("\\u0000 é")\n'), { memory, expiresAt: 80_000 });
      expect(await store.get('a')).toEqual(session('a', { seq: 2, memory, expiresAt: 80_000 }));
      expect(await store.log('a', 2)).toEqual([operation(1), operation(2, 'print("\\u0000 é")\n')]);
      expect(await store.log('a', 1)).toEqual([operation(1)]);
      await expect(store.append('a', operation(4), { memory, expiresAt: 0 })).rejects.toThrow();
      expect(await store.get('a')).toMatchObject({ seq: 2, expiresAt: 80_000 });
      expect(await store.log('a', 9)).toHaveLength(2);
    });

    it('starts a session with the log that it is given, apart from where that came from', async () => {
      const store = opened();
      await store.create(session('a', { seq: 2 }), [operation(1), operation(2)]);
      await store.create(session('b', { seq: 1 }), await store.log('a', 1));
      await store.append('b', operation(2, 'other'), { memory: MEMORY, expiresAt: 1 });
      expect(await store.log('a', 9)).toEqual([operation(1), operation(2)]);
      expect(await store.log('b', 9)).toEqual([operation(1), operation(2, 'other')]);
    });

    it('forgets the operations after the one that it is truncated to', async () => {
      const store = opened();
      await store.create(session('a', { seq: 3 }), [operation(1), operation(2), operation(3)]);
      await store.truncate('a', 1, { memory: MEMORY, expiresAt: 90_000 });
      expect(await store.get('a')).toMatchObject({ seq: 1, expiresAt: 90_000 });
      await store.append('a', operation(2, 'again'), { memory: MEMORY, expiresAt: 90_000 });
      expect(await store.log('a', 9)).toEqual([operation(1), operation(2, 'again')]);
    });

    it('lists the sessions of one owner, oldest first, each once over all pages', async () => {
      const store = opened();
      for (const [sid, createdAt] of [
        ['d', 5],
        ['b', 3],
        ['c', 3],
        ['a', 9],
        ['e', 1],
      ] as const)
        await store.create(session(sid, { createdAt }), []);
      await store.create(session('x', { owner: 'other' }), []);
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await store.list('local', { limit: 2, cursor });
        seen.push(...page.items.map((item) => item.sid));
        cursor = page.nextCursor;
        if (seen.length === 2) await store.remove('e');
      } while (cursor !== null);
      expect(seen).toEqual(['e', 'b', 'c', 'd', 'a']);
    });

    it('lists operations in pages and refuses cursors that are not its own', async () => {
      const store = opened();
      await store.create(session('a', { seq: 3 }), [operation(1), operation(2), operation(3)]);
      const first = await store.operations('a', { limit: 2, cursor: null });
      expect(first.items).toEqual([operation(1), operation(2)]);
      const second = await store.operations('a', { limit: 2, cursor: first.nextCursor });
      expect(second).toEqual({ items: [operation(3)], nextCursor: null });
      await expect(store.operations('a', { limit: 2, cursor: 'x' })).rejects.toThrow(ServiceError);
      await expect(store.list('local', { limit: 2, cursor: 'x' })).rejects.toThrow(ServiceError);
    });

    it('removes a session with its log, once, and those that have expired', async () => {
      const store = opened();
      await store.create(session('a', { seq: 1 }), [operation(1)]);
      expect(await store.remove('a')).toBe(true);
      expect(await store.remove('a')).toBe(false);
      await store.create(session('a', { expiresAt: 10 }), []);
      expect(await store.log('a', 9)).toEqual([]);
      await store.create(session('b', { expiresAt: 20 }), []);
      await store.touch('b', 30);
      expect(await store.removeExpired(20)).toEqual(['a']);
      expect(await store.get('b')).toMatchObject({ expiresAt: 30 });
    });
  });
}
