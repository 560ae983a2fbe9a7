import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from 'vitest';
import { SqliteStore } from '../../src/storage/sqlite-store.ts';
import { startApp } from '../support/app.ts';
import { describeStore } from './store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'heaplab-store-'));
let files = 0;
const newFile = () => join(folder, 'deep', `${files++}.sqlite`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStore('SqliteStore', () => new SqliteStore(newFile()));

it('knows its sessions again after a restart, and rebuilds their heaps from the log', async () => {
  const file = newFile();
  const before = await startApp({ store: new SqliteStore(file) });
  const { body: session } = await before.http.post('/v1/sessions').send({ python: '3.12', seed: 5 }).expect(201);
  await before.http.post(`/v1/sessions/${session.sid}/exec`).send({ code: 'd = {"a": [1, 2]}\nd["self"] = d' }).expect(200);
  const then = await before.http.get(`/v1/sessions/${session.sid}/snapshot?scope=all`).expect(200);
  await before.app.close();
  const after = await startApp({ store: new SqliteStore(file) });
  const now = await after.http.get(`/v1/sessions/${session.sid}/snapshot?scope=all`).expect(200);
  expect(now.text).toBe(then.text);
});

it('refuses a file of another release instead of reading it wrongly', () => {
  const file = newFile();
  void new SqliteStore(file).close();
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 99');
  database.close();
  expect(() => new SqliteStore(file)).toThrow('schema 99');
});
