import { describe, expect, it } from 'vitest';
import { createSession, startApp, type TestApp } from '../support/app.ts';

async function prompt(options: object = {}) {
  const test: TestApp = await startApp();
  const sid = await createSession(test, options);
  const post = (path: string, body: object) => test.http.post(`/v1/sessions/${sid}/${path}`).send(body);
  const read = async (expression: string, and?: string) => {
    const query = new URLSearchParams(and === undefined ? { expression } : { expression, and });
    return (await test.http.get(`/v1/sessions/${sid}/id?${query}`).expect(200)).body;
  };
  return { ...test, sid, post, read };
}

describe('assign', () => {
  it('refuses a body with neither a value nor an expression, or with both', async () => {
    const { post } = await prompt();
    await post('assign', { name: 'x' }).expect(400);
    await post('assign', { name: 'x', value: 1, expression: '1' }).expect(400);
    await post('assign', { name: '', value: 1 }).expect(400);
    await post('assign', { name: 7, value: 1 }).expect(400);
  });

  it('binds two names to one object, the seed example', async () => {
    const { post, read } = await prompt();
    const first = await post('assign', { name: 'x', value: 24 }).expect(200);
    expect(first.body).toMatchObject({
      seq: 1,
      kind: 'assign',
      exception: null,
      binding: { name: 'x', value: { type: 'int', repr: '24' } },
    });
    await post('assign', { name: 'y', expression: 'x' }).expect(200);
    expect(await read('x', 'y')).toMatchObject({ same: true, type: 'int', repr: '24', shared: 'small_int' });
    expect((await read('x')).id).toBe((await read('y')).id);
  });

  it('reads JSON as json.loads does: int against float, big integers, order of keys, any key', async () => {
    const { http, sid, read } = await prompt();
    const assign = (value: string) =>
      http
        .post(`/v1/sessions/${sid}/assign`)
        .set('Content-Type', 'application/json')
        .send(`{"name": "v", "value": ${value}}`)
        .expect(200);
    const cases: [string, string][] = [
      ['1', '1'],
      ['1.0', '1.0'],
      ['-0', '0'],
      ['-0.0', '-0.0'],
      ['1e2', '100.0'],
      ['1e400', 'inf'],
      ['123456789012345678901234567890', '123456789012345678901234567890'],
      ['true', 'True'],
      ['null', 'None'],
      ['"\\u00e9\\ud83d\\ude00"', "'é😀'"],
      ['[]', '[]'],
      ['[1, [2, "x"]]', "[1, [2, 'x']]"],
      ['{"b": 1, "2": 2, "1": 3, "b": 4}', "{'b': 4, '2': 2, '1': 3}"],
      ['{"__proto__": {"constructor": 1}, "toString": null}', "{'__proto__': {'constructor': 1}, 'toString': None}"],
    ];
    for (const [json, repr] of cases) {
      await assign(json);
      expect((await read('v')).repr, json).toBe(repr);
    }
  });

  it('takes any assignment target', async () => {
    const { post, read } = await prompt();
    await post('exec', { code: 'class Box: pass\nbox = Box()\nitems = [0, 0]' }).expect(200);
    for (const [name, expression] of [
      ['a, b', '(1, 2)'],
      ['box.content', '[a]'],
      ['items[1]', 'b'],
      ['first, *rest', '"xyz"'],
    ] as const) {
      const answer = await post('assign', { name, expression }).expect(200);
      expect(answer.body.exception, name).toBeNull();
    }
    expect((await read('(a, b, box.content, items, first, rest)')).repr).toBe("(1, 2, [1], [0, 2], 'x', ['y', 'z'])");
  });

  it('takes __proto__, constructor and toString as names like any other', async () => {
    const { post, read } = await prompt();
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']) {
      const answer = await post('assign', { name, value: name }).expect(200);
      expect(answer.body).toMatchObject({ exception: null, binding: { name, value: { repr: `'${name}'` } } });
      expect((await read(name)).repr).toBe(`'${name}'`);
      await post('exec', {
        code: `class C:\n  ${name} = 1\nc = C()\nc.${name} = 2\nd = dict(${name}=3)\nassert (C.${name}, c.${name}, d["${name}"]) == (1, 2, 3)`,
      })
        .expect(200)
        .then((done) => expect(done.body.exception).toBeNull());
      const gone = await post('delete', { name }).expect(200);
      expect(gone.body.exception).toBeNull();
    }
  });

  it('answers a Python error with 200 and the exception', async () => {
    const { post } = await prompt();
    const missing = await post('assign', { name: 'x', expression: 'nowhere' }).expect(200);
    expect(missing.body).toMatchObject({
      binding: null,
      exception: { type: 'NameError', message: "name 'nowhere' is not defined" },
    });
    const broken = await post('assign', { name: '1', value: 2 }).expect(200);
    expect(broken.body.exception).toMatchObject({ type: 'SyntaxError' });
    const two = await post('assign', { name: 'x', expression: '1\ny = 2' }).expect(200);
    expect(two.body.exception).toMatchObject({ type: 'SyntaxError' });
  });

  it('refuses an integer that Python itself would not convert', async () => {
    const { http, sid } = await prompt();
    const body = `{"name": "x", "value": ${'9'.repeat(4301)}}`;
    await http.post(`/v1/sessions/${sid}/assign`).set('Content-Type', 'application/json').send(body).expect(400);
  });
});

describe('delete', () => {
  it('removes the name; the object dies with its last one, and its block is handed out next', async () => {
    const { post, read, http, sid } = await prompt();
    await post('assign', { name: 'x', expression: 'float("24.5")' }).expect(200);
    await post('assign', { name: 'y', expression: 'x' }).expect(200);
    const { id, refcount } = await read('x');
    expect(refcount).toBe(2);
    await post('delete', { name: 'x' }).expect(200);
    expect((await read('y')).refcount).toBe(1);
    await post('delete', { name: 'y' }).expect(200);
    const snapshot = await http.get(`/v1/sessions/${sid}/snapshot`).expect(200);
    expect(snapshot.body.objects.filter((object: { id: number }) => object.id === id)).toEqual([]);
    await post('assign', { name: 'z', expression: 'float("1.5")' }).expect(200);
    expect((await read('z')).id).toBe(id);
    const again = await post('delete', { name: 'x' }).expect(200);
    expect(again.body.exception).toMatchObject({ type: 'NameError' });
  });
});

describe('gc', () => {
  it('collects a cycle and names what it freed', async () => {
    const { post } = await prompt();
    await post('exec', { code: 'class Node: pass\nimport gc\ngc.disable()\ngc.collect()\nn = Node(); n.me = n\ndel n' }).expect(
      200,
    );
    const answer = await post('gc', {}).expect(200);
    expect(answer.body.gc).toMatchObject({ generation: 2, uncollectable: 0 });
    expect(answer.body.gc.collected).toBeGreaterThanOrEqual(1);
    expect(answer.body.gc.freed.map((object: { type: string }) => object.type)).toContain('Node');
    await post('gc', { generation: 3 }).expect(400);
  });

  it('takes no body for a full collection', async () => {
    const { http, sid } = await prompt();
    const answer = await http.post(`/v1/sessions/${sid}/gc`).expect(200);
    expect(answer.body.gc.generation).toBe(2);
  });
});

describe('exec', () => {
  it('keeps what ran before an exception, and the session goes on', async () => {
    const { post, read } = await prompt();
    const answer = await post('exec', { code: 'a = 1\nprint("so far")\nb = a / 0\nc = 3' }).expect(200);
    expect(answer.body).toMatchObject({ stdout: 'so far\n', exception: { type: 'ZeroDivisionError', line: 3 } });
    expect(answer.body.exception.text).toContain('ZeroDivisionError: division by zero');
    expect((await read('a')).repr).toBe('1');
    const missing = await read('c');
    expect(missing).toMatchObject({ exception: { type: 'NameError' } });
  });

  it('tells a script from entries at the prompt', async () => {
    const { post } = await prompt();
    const code = 'a = 257\nb = 257\na is b';
    const script = await post('exec', { code: `${code}\nprint(a is b)` }).expect(200);
    expect(script.body.stdout).toBe('True\n');
    const entries = await post('exec', { code, mode: 'single' }).expect(200);
    expect(entries.body.stdout).toBe('False\n');
  });

  it('feeds input() and ends at the limit that a program hits, with what it had', async () => {
    const { post, read } = await prompt({ limits: { steps: 200_000, outputBytes: 100 } });
    const echo = await post('exec', { code: 'print(input("? ") * 2)', stdin: 'ab\n' }).expect(200);
    expect(echo.body.stdout).toBe('? abab\n');
    const endless = await post('exec', { code: 'n = 1\nwhile True: n += 1' }).expect(200);
    expect(endless.body).toMatchObject({ exception: null, limit: { kind: 'steps', value: 200_000, line: 2 } });
    expect(Number((await read('n')).repr)).toBeGreaterThan(10);
    const loud = await post('exec', { code: 'while True: print("spam")' }).expect(200);
    expect(loud.body.limit).toMatchObject({ kind: 'outputBytes', value: 100, line: 1 });
    expect(loud.body.stdout.startsWith('spam\nspam\n')).toBe(true);
  });

  it('gives each operation an input of its own, also after exit(), which closes what it had', async () => {
    const { post } = await prompt();
    const ended = await post('exec', { code: 'exit(3)', stdin: 'unread\n' }).expect(200);
    expect(ended.body.exitCode).toBe(3);
    const next = await post('exec', { code: 'print(input())', stdin: 'ab\n' }).expect(200);
    expect(next.body.stdout).toBe('ab\n');
  });

  it('adds the heap afterwards when asked', async () => {
    const { http, sid } = await prompt();
    const answer = await http.post(`/v1/sessions/${sid}/exec?snapshot=true`).send({ code: 'q = [1]' }).expect(200);
    expect(answer.body.snapshot).toMatchObject({ schema: 1, seq: 1, python: '3.13' });
    expect(answer.body.snapshot.frames[0].names.map((entry: { name: string }) => entry.name)).toContain('q');
    await http.post(`/v1/sessions/${sid}/exec?snapshot=perhaps`).send({ code: 'q = 1' }).expect(400);
  });
});

describe('the log', () => {
  it('lists every operation with what was asked and what it did, in pages', async () => {
    const { post, http, sid } = await prompt();
    await post('assign', { name: 'x', value: { a: 1.5 } }).expect(200);
    await post('exec', { code: 'print(x)' }).expect(200);
    await post('delete', { name: 'x' }).expect(200);
    const first = await http.get(`/v1/sessions/${sid}/operations?limit=2`).expect(200);
    expect(first.body.items).toMatchObject([
      { seq: 1, kind: 'assign', input: { name: 'x', valueJson: '{"a":1.5}' } },
      { seq: 2, kind: 'exec', stdout: "{'a': 1.5}\n", input: { code: 'print(x)', mode: 'exec' } },
    ]);
    const second = await http.get(`/v1/sessions/${sid}/operations?limit=2&cursor=${first.body.nextCursor}`).expect(200);
    expect(second.body).toMatchObject({ items: [{ seq: 3, kind: 'delete', input: { name: 'x' } }], nextCursor: null });
  });
});
