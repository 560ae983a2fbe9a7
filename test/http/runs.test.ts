import { expect, it } from 'vitest';
import { startApp } from '../support/app.ts';

async function run(body: object) {
  const { http } = await startApp();
  return (await http.post('/v1/runs').send(body).expect(200)).body;
}

it('refuses a body without code, with code that is no text, or with more source than it takes', async () => {
  const { http } = await startApp();
  await http.post('/v1/runs').send({}).expect(400);
  await http
    .post('/v1/runs')
    .send({ code: ['print(1)'] })
    .expect(400);
  await http.post('/v1/runs').send({ code: 'print(1)', filename: 'a\nb' }).expect(400);
  await http.post('/v1/runs').send({ code: "x = '\ud800'" }).expect(400);
  const long = await http
    .post('/v1/runs')
    .send({ code: `#${'é'.repeat(131_072)}` })
    .expect(413);
  expect(long.body.code).toBe('SOURCE_TOO_LARGE');
  await http
    .post('/v1/runs')
    .send({ code: `#${'x'.repeat(256 * 1024 - 1)}` })
    .expect(200);
});

it('prints what the program prints, output of finalizers at exit included', async () => {
  const code = 'class Loud:\n    def __del__(self): print("gone")\nkept = Loud()\nprint("end")\n';
  expect(await run({ code })).toMatchObject({ stdout: 'end\ngone\n', stderr: '', exception: null, limit: null, exitCode: null });
});

it('answers an uncaught exception with its traceback', async () => {
  const answer = await run({ code: 'def f():\n    return [][1]\nf()\n', filename: 'lesson.py' });
  expect(answer.exception).toMatchObject({ type: 'IndexError', message: 'list index out of range', line: 2 });
  expect(answer.exception.traceback.map((entry: { function: string }) => entry.function)).toEqual(['<module>', 'f']);
  expect(answer.exception.text).toContain('File "lesson.py", line 2, in f');
  expect(answer.stderr).toBe(answer.exception.text);
});

it('answers a syntax error with 200', async () => {
  const answer = await run({ code: 'if True\n    pass\n' });
  expect(answer.exception).toMatchObject({ type: 'SyntaxError', line: 1 });
});

it('gives the code of SystemExit, which is not an exception of the run', async () => {
  expect(await run({ code: 'import sys\nsys.exit(3)' })).toMatchObject({ exception: null, exitCode: 3 });
});

it('reads stdin and asks the version that was asked for', async () => {
  const answer = await run({ code: 'import sys\nprint(input(), sys.version_info[:2])', stdin: 'hello\n', python: '3.10' });
  expect(answer).toMatchObject({ python: '3.10', stdout: 'hello (3, 10)\n' });
});

it('takes the snapshot at the end of the module, before teardown', async () => {
  const answer = await run({ code: 'x = [1, 2]\ny = x\n', snapshot: true });
  const names = Object.fromEntries(
    answer.snapshot.frames[0].names.map((entry: { name: string; id: number }) => [entry.name, entry.id]),
  );
  expect(names['x']).toBe(names['y']);
  expect(answer.snapshot.objects.find((object: { id: number }) => object.id === names['x'])).toMatchObject({
    type: 'list',
    refcount: 2,
  });
});

it('gives the same bytes for the same program', async () => {
  const { http } = await startApp();
  const body = {
    code: 'import random\nprint(random.random(), id(object()))\nd = {str(n) for n in range(50)}\nprint(d)',
    snapshot: true,
  };
  const first = await http.post('/v1/runs').send(body).expect(200);
  const second = await http.post('/v1/runs').send(body).expect(200);
  expect(second.text).toBe(first.text);
});

it('does not offer what is not there yet, in plain words', async () => {
  const { http } = await startApp();
  const answer = await http.post('/v1/runs').send({ code: '', trace: true }).expect(400);
  expect(answer.body.errors[0].path).toBe('body.trace');
});
