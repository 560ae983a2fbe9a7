import { expect, it } from 'vitest';
import { startApp } from '../support/app.ts';

it('asks for a key where keys are configured, and takes it in either header', async () => {
  const { http } = await startApp({ apiKeys: ['first-key', 'second-key'] });
  const refused = await http.get('/v1/sessions').expect(401);
  expect(refused.body.code).toBe('UNAUTHENTICATED');
  expect(refused.headers['www-authenticate']).toBe('Bearer');
  await http.get('/v1/sessions').set('X-API-Key', 'wrong').expect(401);
  await http.get('/v1/sessions').set('X-API-Key', 'first-key').expect(200);
  await http.get('/v1/sessions').set('Authorization', 'Bearer second-key').expect(200);
  await http.get('/readyz').expect(200);
  await http.get('/openapi.json').expect(200);
});

it('shows a session to the key that made it and to no other', async () => {
  const { http } = await startApp({ apiKeys: ['first-key', 'second-key'] });
  const made = await http.post('/v1/sessions').set('X-API-Key', 'first-key').expect(201);
  await http.get(`/v1/sessions/${made.body.sid}`).set('X-API-Key', 'first-key').expect(200);
  await http.get(`/v1/sessions/${made.body.sid}`).set('X-API-Key', 'second-key').expect(404);
  const list = await http.get('/v1/sessions').set('X-API-Key', 'second-key').expect(200);
  expect(list.body.items).toEqual([]);
});

it('answers only its own machine where no key is configured', async () => {
  const { app } = await startApp();
  const outside = await app.inject({ url: '/v1/pythons', remoteAddress: '192.0.2.7' });
  expect([outside.statusCode, outside.json().code]).toEqual([403, 'NOT_LOOPBACK']);
  const inside = await app.inject({ url: '/v1/pythons', remoteAddress: '::1' });
  expect(inside.statusCode).toBe(200);
});

it('lets pages of any origin ask, and read the headers that matter', async () => {
  const { http } = await startApp();
  const preflight = await http
    .options('/v1/runs')
    .set('Origin', 'https://school.example')
    .set('Access-Control-Request-Method', 'POST')
    .expect(204);
  expect(preflight.headers['access-control-allow-origin']).toBe('*');
  const answer = await http.get('/v1/sessions/demo').set('Origin', 'https://school.example').expect(200);
  expect(answer.headers['access-control-expose-headers']).toContain('ETag');
});
