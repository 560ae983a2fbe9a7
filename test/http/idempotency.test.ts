import { expect, it } from 'vitest';
import { createSession, startApp } from '../support/app.ts';

it('answers a repeat with the first answer and does nothing twice', async () => {
  const test = await startApp();
  const sid = await createSession(test);
  await test.http.post(`/v1/sessions/${sid}/assign`).send({ name: 'n', value: 0 }).expect(200);
  const add = () => test.http.post(`/v1/sessions/${sid}/exec`).set('Idempotency-Key', 'once').send({ code: 'n += 1\nprint(n)' });
  const first = await add().expect(200);
  const second = await add().expect(200);
  expect(second.text).toBe(first.text);
  expect(second.headers['etag']).toBe(first.headers['etag']);
  const read = await test.http.get(`/v1/sessions/${sid}/id?expression=n`).expect(200);
  expect(read.body.repr).toBe('1');
});

it('does it once when repeats arrive while the first is being done', async () => {
  const { app } = await startApp();
  const create = () => app.inject({ method: 'POST', url: '/v1/sessions', headers: { 'idempotency-key': 'k' }, payload: {} });
  const answers = await Promise.all([create(), create(), create()]);
  expect(new Set(answers.map((answer) => answer.json().sid)).size).toBe(1);
  expect(answers.map((answer) => answer.statusCode)).toEqual([201, 201, 201]);
});

it('refuses a key that belongs to another request', async () => {
  const { http } = await startApp();
  await http.post('/v1/runs').set('Idempotency-Key', 'k').send({ code: 'print(1)' }).expect(200);
  const answer = await http.post('/v1/runs').set('Idempotency-Key', 'k').send({ code: 'print(2)' }).expect(422);
  expect(answer.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
});
