import { describe, expect, it } from 'vitest';
import { createSession, startApp } from '../support/app.ts';

describe('creating a session', () => {
  it('refuses a version that is not simulated, naming the field', async () => {
    const { http } = await startApp();
    const answer = await http.post('/v1/sessions').send({ python: '2.7' }).expect(400);
    expect(answer.body).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ path: 'body.python' }] });
  });

  it('refuses a limit above the maximum of the server, and a field that does not exist', async () => {
    const { http } = await startApp();
    await http
      .post('/v1/sessions')
      .send({ limits: { seconds: 121 } })
      .expect(400);
    await http
      .post('/v1/sessions')
      .send({ limits: { heapBytes: 0 } })
      .expect(400);
    await http.post('/v1/sessions').send({ pyhton: '3.12' }).expect(400);
  });

  it('answers 201 with where it is, its state as ETag, and every limit in force', async () => {
    const { http } = await startApp();
    const answer = await http
      .post('/v1/sessions')
      .send({ python: '3.11', limits: { steps: 1000 }, label: 'mine' })
      .expect(201);
    expect(answer.headers).toMatchObject({ location: `/v1/sessions/${answer.body.sid}`, etag: '"0"' });
    expect(answer.body).toMatchObject({
      python: '3.11',
      seed: 0,
      seq: 0,
      label: 'mine',
      limits: { steps: 1000, recursion: 1000, seconds: 10 },
    });
    await http.get(answer.headers['location']!).expect(200, answer.body);
  });

  it('takes no body at all for every default', async () => {
    const { http } = await startApp();
    const answer = await http.post('/v1/sessions').expect(201);
    expect(answer.body).toMatchObject({ python: '3.13', label: null });
  });

  it('gives ids of 128 bits', async () => {
    const test = await startApp();
    const sid = await createSession(test);
    expect(Buffer.from(sid, 'base64url')).toHaveLength(16);
  });
});

describe('reading and ending sessions', () => {
  it('answers 404 for a session that never was, was ended, or has expired', async () => {
    const test = await startApp();
    const { http, clock } = test;
    await http.get('/v1/sessions/AAAAAAAAAAAAAAAAAAAAAA').expect(404);
    const ended = await createSession(test);
    await http.delete(`/v1/sessions/${ended}`).expect(204);
    const gone = await http.get(`/v1/sessions/${ended}`).expect(404);
    expect(gone.body.code).toBe('SESSION_NOT_FOUND');
    const expiring = await createSession(test, { ttlSeconds: 60 });
    clock.now += 59_000;
    await http.get(`/v1/sessions/${expiring}/id?expression=None`).expect(200);
    clock.now += 59_000;
    await http.get(`/v1/sessions/${expiring}`).expect(200);
    clock.now += 61_000;
    await http.get(`/v1/sessions/${expiring}`).expect(404);
  });

  it('lists sessions in pages, each of them once', async () => {
    const test = await startApp();
    const sids = [];
    for (let index = 0; index < 5; index++) sids.push(await createSession(test));
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const answer = await test.http.get(`/v1/sessions?limit=2${cursor && `&cursor=${cursor}`}`).expect(200);
      seen.push(...answer.body.items.map((session: { sid: string }) => session.sid));
      cursor = answer.body.nextCursor as string | null;
    }
    expect(seen.sort()).toEqual(sids.sort());
  });

  it('refuses a cursor that is not one of its own', async () => {
    const { http } = await startApp();
    const answer = await http.get('/v1/sessions?cursor=nonsense').expect(400);
    expect(answer.body.code).toBe('CURSOR_INVALID');
  });
});

describe('writes to one session', () => {
  it('apply in order of arrival and number themselves without gaps', async () => {
    const test = await startApp();
    const sid = await createSession(test);
    await test.http.post(`/v1/sessions/${sid}/exec`).send({ code: 'seen = []' }).expect(200);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        test.app.inject({ method: 'POST', url: `/v1/sessions/${sid}/exec`, payload: { code: `seen.append(${index})` } }),
      ),
    );
    expect(answers.map((answer) => answer.json().seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 2));
    const read = await test.http.get(`/v1/sessions/${sid}/id?expression=seen`).expect(200);
    expect(read.body.repr).toBe(`[${Array.from({ length: 20 }, (_, index) => index).join(', ')}]`);
  });

  it('happen only in the state that If-Match names', async () => {
    const test = await startApp();
    const sid = await createSession(test);
    const assign = () => test.http.post(`/v1/sessions/${sid}/assign`).send({ name: 'x', value: 1 });
    const first = await assign().set('If-Match', '"0"').expect(200);
    expect(first.headers['etag']).toBe('"1"');
    const stale = await assign().set('If-Match', '"0"').expect(412);
    expect(stale.body.code).toBe('PRECONDITION_FAILED');
    await assign().set('If-Match', '*').expect(200);
    await assign().set('If-Match', 'tomorrow').expect(400);
    await test.http.get(`/v1/sessions/${sid}`).expect(200).expect('ETag', '"2"');
  });
});

describe('reading a session', () => {
  it('leaves no trace, even when the expression changes things', async () => {
    const test = await startApp();
    const sid = await createSession(test);
    await test.http.post(`/v1/sessions/${sid}/exec`).send({ code: 'items = []\nclass A: pass\n' }).expect(200);
    const before = await test.http.get(`/v1/sessions/${sid}/snapshot?scope=all`).expect(200);
    for (const expression of [
      'items',
      'items.append(A()) or items',
      '[n for n in range(300)]',
      'nowhere',
      '1 +',
      'A.__name__',
      '__import__("math").pi',
    ]) {
      await test.http.get(`/v1/sessions/${sid}/id?${new URLSearchParams({ expression })}`).expect(200);
    }
    const { body } = await test.http.get(`/v1/sessions/${sid}/id?expression=items`).expect(200);
    await test.http.get(`/v1/sessions/${sid}/objects/${body.id}`).expect(200);
    const after = await test.http.get(`/v1/sessions/${sid}/snapshot?scope=all`).expect(200).expect('ETag', '"1"');
    expect(after.text).toBe(before.text);
  });
});

describe('the past of a session', () => {
  it('is what a fork starts from, and afterwards each goes its own way', async () => {
    const test = await startApp();
    const sid = await createSession(test);
    const post = (path: string, body: object) => test.http.post(`/v1/sessions/${path}`).send(body);
    await post(`${sid}/assign`, { name: 'x', value: [1, 2] }).expect(200);
    await post(`${sid}/assign`, { name: 'y', expression: 'x' }).expect(200);
    const fork = await post(`${sid}/fork`, { at: 1 }).expect(201);
    expect(fork.body).toMatchObject({ seq: 1 });
    const read = async (of: string) => (await test.http.get(`/v1/sessions/${of}/id?expression=x`).expect(200)).body;
    expect(await read(fork.body.sid)).toMatchObject({ id: (await read(sid)).id, refcount: 1 });
    await post(`${fork.body.sid}/exec`, { code: 'x.append(3)' }).expect(200);
    expect(await read(sid)).toMatchObject({ repr: '[1, 2]', refcount: 2 });
    await post(`${sid}/fork`, { at: 9 }).expect(404);
  });

  it('can be looked at and gone back to, byte for byte', async () => {
    const test = await startApp();
    const sid = await createSession(test);
    const post = (path: string, body: object) => test.http.post(`/v1/sessions/${sid}/${path}`).send(body).expect(200);
    await post('exec', { code: 'data = {str(n): [n] * n for n in range(5)}' });
    const then = await test.http.get(`/v1/sessions/${sid}/snapshot`).expect(200);
    await post('exec', { code: 'import gc\ndel data["3"]\nclass A: pass\na = A(); a.a = a; del a' });
    await post('gc', {});
    const past = await test.http.get(`/v1/sessions/${sid}/snapshot?at=1`).expect(200);
    expect(past.text).toBe(then.text);
    expect(past.headers['etag']).toBe('"1"');
    await post('rewind', { to: 1 });
    const now = await test.http.get(`/v1/sessions/${sid}/snapshot`).expect(200);
    expect(now.text).toBe(then.text);
    await test.http.get(`/v1/sessions/${sid}/snapshot?at=2`).expect(404);
  });
});
