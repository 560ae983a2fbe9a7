// Threads where CPython would hang: what cannot go on ends with a limit, and the process stays usable.

import { describe, expect, test } from 'vitest';
import { createProcess } from '../../../src/python/interpreter.ts';
import { DEFAULT_LIMITS } from '../../../src/python/limits.ts';
import { type Outcome, PYTHON_VERSIONS, type PythonProcess, type PythonVersion } from '../../../src/python/outcome.ts';

function start(python: PythonVersion): PythonProcess {
  return createProcess({ python, seed: 0, limits: { ...DEFAULT_LIMITS, steps: 5_000_000 } }, { isExpired: () => false });
}

function run(process: PythonProcess, code: string): Outcome {
  const outcome = process.run({ code });
  expect(process.audit()).toEqual([]);
  return outcome;
}

describe.each(PYTHON_VERSIONS)('%s', (python) => {
  test('ends the operation with a limit when every thread waits for another', () => {
    const process = start(python);
    const code = 'import threading\nlock = threading.Lock()\nlock.acquire()\nprint("waits")\nlock.acquire()\n';
    const outcome = run(process, code);
    expect(outcome.stdout).toBe('waits\n');
    expect(outcome.limit).toMatchObject({ kind: 'seconds', line: 5 });
    expect(run(process, 'lock.release(); print(lock.locked())').stdout).toBe('False\n');
  });

  test('leaves nothing behind where a limit ends the Python code that host functions have asked for', () => {
    const code = `
import threading, time
lock = threading.Lock()
class Box:
    @property
    def value(self):
        with lock:
            time.sleep(0.001)
            return [1]
    def __len__(self):
        return len(self.value)
    def __add__(self, other):
        return [self.value, other]
box = Box()
def numbers():
    for i in range(3):
        yield [len(box) + i]
def work():
    for i in range(300):
        box + [i]
        sorted(numbers(), key=lambda x: (x, box.value))
        sum(map(len, numbers()))
        [*map(list, numbers())]
threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads: t.start()
for t in threads: t.join()
`;
    for (let steps = 20_000; steps < 60_000; steps += 3331) {
      const process = createProcess({ python, seed: 0, limits: { ...DEFAULT_LIMITS, steps } }, { isExpired: () => false });
      expect(run(process, code).limit).toMatchObject({ kind: 'steps' });
    }
  });

  test('notices a deadlock of two threads below host calls', () => {
    const process = start(python);
    const code = `
import threading
a, b = threading.Lock(), threading.Lock()
def wait(first, second):
    sorted([1, 2], key=lambda x: (first.acquire(), second.acquire()))
a.acquire()
t = threading.Thread(target=wait, args=(a, b)); t.start()
t.join()
`;
    expect(run(process, code).limit).toMatchObject({ kind: 'seconds' });
    expect(run(process, 'print(1 + 1)').stdout).toBe('2\n');
  });

  test('keeps a thread that waits from one operation to the next', () => {
    const process = start(python);
    const code =
      'import threading\ne = threading.Event()\ndef f():\n    e.wait(); print("woken")\nt = threading.Thread(target=f)\nt.start()\n';
    expect(run(process, code).stdout).toBe('');
    expect(run(process, 'print(t.is_alive()); e.set(); t.join(); print(t.is_alive())').stdout).toBe('True\nwoken\nFalse\n');
  });

  test('leaves threads that spin for ever to the limit of steps', () => {
    const process = start(python);
    const code = 'import threading\ndef spin():\n    while True: pass\nt = threading.Thread(target=spin)\nt.start()\nt.join()\n';
    expect(run(process, code).limit).toMatchObject({ kind: 'steps' });
    expect(run(process, 'print("usable")').stdout).toBe('usable\n');
  });
});
