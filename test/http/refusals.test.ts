import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createSession, startApp } from '../support/app.ts';

const JSON_TYPE = 'application/json';

describe('a request that cannot be taken', () => {
  it.each([
    ['text that is not JSON', '{"code": ', 400, 'INVALID_JSON'],
    ['JSON that is not an object', '[1]', 400, 'VALIDATION_FAILED'],
    ['a bare null', 'null', 400, 'VALIDATION_FAILED'],
    ['no body', '', 400, 'VALIDATION_FAILED'],
    ['a wrong type', '{"code": 1}', 400, 'VALIDATION_FAILED'],
    ['a key that is no field', '{"code": "", "__proto__": {"polluted": true}}', 400, 'VALIDATION_FAILED'],
    ['JSON nested a hundred thousand deep', `{"code": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400, 'VALIDATION_FAILED'],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 400, 'INVALID_JSON'],
  ] as const)('is refused: %s', async (_what, body, status, code) => {
    const { http } = await startApp();
    const answer = await http
      .post('/v1/runs')
      .set('Content-Type', JSON_TYPE)
      .serialize((text) => text as unknown as string)
      .send(body as string);
    expect(answer.body).toMatchObject({ status, code, instance: '/v1/runs' });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('is refused when its body is not application/json, or is compressed', async () => {
    const { http } = await startApp();
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/xml',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await http.post('/v1/runs').set('Content-Type', type).send('code=1');
      expect(answer.body.code, type).toBe('UNSUPPORTED_MEDIA_TYPE');
    }
    const zipped = await http
      .post('/v1/runs')
      .set('Content-Type', JSON_TYPE)
      .set('Content-Encoding', 'gzip')
      .send('{"code": ""}');
    expect(zipped.body.code).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  it('is refused when its body has 50 MB, and the caller gets to read so', async () => {
    const { app } = await startApp();
    const address = await app.listen({ port: 0 });
    const answer = await fetch(`${address}/v1/runs`, {
      method: 'POST',
      headers: { 'content-type': JSON_TYPE },
      body: JSON.stringify({ code: 'x'.repeat(50_000_000) }),
    });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
  });

  it('is refused on a path or with a method that is not there', async () => {
    const { http } = await startApp();
    const path = await http.get('/v1/nothing?x=1').expect(404);
    expect(path.body).toMatchObject({ code: 'ROUTE_NOT_FOUND', instance: '/v1/nothing' });
    const method = await http.put('/v1/sessions').set('Content-Type', 'text/plain').send('x').expect(405);
    expect(method.body.code).toBe('METHOD_NOT_ALLOWED');
    expect(method.headers['allow']).toBe('GET, HEAD, POST');
    await http.patch('/v1/sessions/demo').expect(405);
    await http.get(`/v1/sessions/${'s'.repeat(65)}`).expect(400);
    const long = await http.get(`/v1/sessions/${'s'.repeat(1000)}`);
    expect([404, 414]).toContain(long.status);
    const malformed = await http.get('/v1/sessions/%E0%A4%A').expect(400);
    expect(malformed.body.code).toBe('BAD_REQUEST');
  });

  it('is refused when a query or path parameter is not what it should be', async () => {
    const test = await startApp();
    const sid = await createSession(test);
    for (const path of [
      'objects/abc',
      'objects/-1',
      'objects/1.5',
      'objects/99999999999999999999',
      'snapshot?scope=most',
      'snapshot?at=-1',
      'snapshot?format=svg',
      'id',
      'id?expression=',
      'id?expression=a&expression=b',
      'operations?limit=0',
      'operations?limit=201',
    ]) {
      const answer = await test.http.get(`/v1/sessions/${sid}/${path}`);
      expect([answer.status, answer.body.code], path).toEqual([400, 'VALIDATION_FAILED']);
    }
    await test.http.get(`/v1/sessions/${sid}/objects/12345`).expect(404);
  });

  it('is answered even when it is not HTTP', async () => {
    const { app } = await startApp();
    await app.listen({ port: 0 });
    const text = await new Promise<string>((resolve) => {
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      let received = '';
      socket.on('data', (chunk) => {
        received += chunk.toString();
      });
      socket.on('close', () => resolve(received));
    });
    expect(text).toMatch(/^HTTP\/1.1 400 /);
    expect(text).toContain('"code":"BAD_REQUEST"');
  });
});
