import { describe, expect, it } from 'vitest';
import { PythonListView } from '../../src/http/schemas/pythons.ts';
import { PYTHON_VERSIONS } from '../../src/python/index.ts';
import { DIFFERENCES } from '../../src/python/profiles/differences.ts';
import { startApp } from '../support/app.ts';

it('answers what the core says: `npm run openapi` asks it anew', { timeout: 120_000 }, async () => {
  // The bundle that `pretest` makes: importing every module four times is slow from source.
  const { describePython } = (await import(
    new URL('../../dist/core.mjs', import.meta.url).href
  )) as typeof import('../../src/python/index.ts');
  const { http } = await startApp();
  const { body } = await http.get('/v1/pythons').expect(200);
  expect(body).toEqual({ items: PYTHON_VERSIONS.map(describePython), nextCursor: null });
  PythonListView.parse(body);
});

it('lists every version with its modules, built-ins and differences', { timeout: 60_000 }, async () => {
  const { http } = await startApp();
  const { body } = await http.get('/v1/pythons').expect(200);
  expect(body.items.map((python: { version: string }) => python.version)).toEqual(PYTHON_VERSIONS);
  for (const python of body.items) {
    const status = Object.fromEntries(
      python.modules.map((module: { name: string; status: string }) => [module.name, module.status]),
    );
    expect(status).toMatchObject({ tkinter: 'absent' });
    for (const name of ['sys', 'gc', 'math', 'collections', 'itertools', 'functools'])
      expect(status[name], `${python.version} ${name}`).not.toBe('absent');
    expect(python.builtins).toEqual(expect.arrayContaining(['print', 'len', 'BaseException']));
  }
});

describe.each(PYTHON_VERSIONS)('Python %s', (python) => {
  it.each(DIFFERENCES)('differs as it says: $topic', async ({ program, outputs }) => {
    const { http } = await startApp();
    const { body } = await http.post('/v1/runs').send({ python, code: program }).expect(200);
    expect(body.stderr + body.stdout).toBe(outputs[python]);
  });
});
