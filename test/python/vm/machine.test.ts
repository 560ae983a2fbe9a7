// The machine through the core's door: calls and their errors, exceptions, generators, limits, recursion. After each program the audit
// must find nothing.

import { describe, expect, test } from 'vitest';
import { createProcess } from '../../../src/python/interpreter.ts';
import { DEFAULT_LIMITS, type Limits } from '../../../src/python/limits.ts';
import { type Outcome, PYTHON_VERSIONS, type PythonVersion } from '../../../src/python/outcome.ts';

const HOST = { isExpired: () => false };

function run(code: string, python: PythonVersion = '3.13', limits: Partial<Limits> = {}): Outcome {
  const process = createProcess({ python, seed: 0, limits: { ...DEFAULT_LIMITS, ...limits } }, HOST);
  const outcome = process.run({ code });
  expect(process.audit()).toEqual([]);
  return outcome;
}

const lines = (outcome: Outcome): string[] => outcome.stdout.trimEnd().split('\n');

describe.each(PYTHON_VERSIONS)('%s', (python) => {
  test('binds every kind of parameter', () => {
    const code = 'def f(a, /, b, *c, d=4, **e): return a, b, c, d, e\nprint(f(1, 2, 3, d=5, z=6), f(1, b=2))';
    expect(lines(run(code, python))).toEqual(["(1, 2, (3,), 5, {'z': 6}) (1, 2, (), 4, {})"]);
  });

  test('names the arguments that are missing, too many or unknown', () => {
    const calls = ['f()', 'f(1, 2, 3)', 'f(1, b=2, a=3)', 'f(1, 2, q=3)'];
    const code = `def f(a, b): pass\n${calls.map((call) => `try: ${call}\nexcept TypeError as e: print(e)`).join('\n')}`;
    expect(lines(run(code, python))).toEqual([
      "f() missing 2 required positional arguments: 'a' and 'b'",
      'f() takes 2 positional arguments but 3 were given',
      "f() got multiple values for argument 'a'",
      "f() got an unexpected keyword argument 'q'",
    ]);
  });

  test('chains the exception that was being handled', () => {
    const code =
      'try:\n    try: 1/0\n    except ZeroDivisionError: {}["k"]\nexcept KeyError as e: print(repr(e.__context__), e.__cause__)';
    expect(lines(run(code, python))).toEqual(["ZeroDivisionError('division by zero') None"]);
  });

  test('runs finally blocks of a generator that is dropped', () => {
    const code = 'def g():\n    try: yield 1\n    finally: print("closed")\nfor x in g(): break\nprint("after")';
    expect(lines(run(code, python))).toEqual(['closed', 'after']);
  });

  test('makes StopIteration inside a generator a RuntimeError', () => {
    const code = 'def g():\n    yield 1\n    raise StopIteration\ntry: list(g())\nexcept RuntimeError as e: print(e)';
    expect(lines(run(code, python))).toEqual(['generator raised StopIteration']);
  });

  test('refuses to recurse beyond the limit and goes on', () => {
    const code = 'def f(): return f()\ntry: f()\nexcept RecursionError as e: print(e)\nprint("alive")';
    expect(lines(run(code, python))).toEqual(['maximum recursion depth exceeded', 'alive']);
  });

  test('counts references in a call as the version does', () => {
    const count = python === '3.10' ? 4 : 3;
    expect(lines(run('import sys\ndef f(a): return sys.getrefcount(a)\nx = []\nprint(f(x))', python))).toEqual([String(count)]);
  });
});

describe('limits', () => {
  test('end the run without running handlers, release everything and say where', () => {
    const outcome = run('def f():\n    try:\n        while True: pass\n    finally: print("never")\nf()', '3.13', {
      steps: 10_000,
    });
    expect(outcome.limit).toEqual({ kind: 'steps', value: 10_000, line: 3 });
    expect(outcome.stdout).toBe('');
  });

  test('bound the heap before the host allocates', () => {
    expect(run('x = "a" * 10**12').limit?.kind).toBe('heapBytes');
  });

  test('cut the output at the last byte that fits', () => {
    const outcome = run('while True: print("ab")', '3.13', { outputBytes: 7 });
    expect([outcome.limit?.kind, outcome.stdout]).toEqual(['outputBytes', 'ab\nab\na']);
  });

  test('reach into finalizers, which cannot raise', () => {
    const outcome = run(
      'class A:\n    def __del__(self):\n        while True: pass\nA()\nprint("on")\nfor i in range(9): pass',
      '3.13',
      { steps: 5_000 },
    );
    expect(outcome.limit?.kind).toBe('steps');
  });
});

test('reports an uncaught exception as CPython prints it', () => {
  const { exception, stderr } = run('def f(x):\n    return x / 0\nf(1)');
  expect(stderr).toBe(
    'Traceback (most recent call last):\n  File "main.py", line 3, in <module>\n    f(1)\n    ~^^^\n' +
      '  File "main.py", line 2, in f\n    return x / 0\n           ~~^~~\nZeroDivisionError: division by zero\n',
  );
  expect(exception).toMatchObject({ type: 'ZeroDivisionError', message: 'division by zero', line: 2 });
});

test('runs each statement of a prompt as an entry of its own', () => {
  const process = createProcess({ python: '3.13', seed: 0, limits: DEFAULT_LIMITS }, HOST);
  expect(process.run({ code: 'a = 257\nb = 257\na is b\n_', mode: 'single' }).stdout).toBe('False\nFalse\n');
});
