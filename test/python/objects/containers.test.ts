import { describe, expect, it } from 'vitest';
import { createProcess, DEFAULT_LIMITS, PYTHON_VERSIONS, TIMELESS_HOST } from '../../../src/python/index.ts';

/** Runs a program that asserts; answers what it printed, what it complained about and what the audit found. */
function run(
  python: (typeof PYTHON_VERSIONS)[number],
  code: string,
): { stdout: string; stderr: string; findings: readonly string[] } {
  const process = createProcess({ python, seed: 0, limits: DEFAULT_LIMITS }, TIMELESS_HOST);
  const { stdout, stderr } = process.run({ code, filename: 'main.py' });
  return { stdout, stderr, findings: process.audit() };
}

const programs: readonly (readonly [title: string, code: string])[] = [
  [
    'a dict behaves as a list of pairs does, through growth, holes and popitem',
    `
seed = 5
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n
model, d = [], {}
for step in range(3000):
    k = rnd(60) if rnd(2) else 's%d' % rnd(60)
    what = rnd(10)
    if what < 6:
        for pair in model:
            if pair[0] == k: pair[1] = step; break
        else: model.append([k, step])
        d[k] = step
    elif what < 8:
        found = [p for p in model if p[0] == k]
        assert d.pop(k, None) == (found[0][1] if found else None)
        model = [p for p in model if p[0] != k]
    elif what == 8 and model:
        assert d.popitem() == tuple(model.pop())
    else:
        d = d.copy()
    assert len(d) == len(model)
    if step % 50 == 0: assert list(d.items()) == [tuple(p) for p in model]
`,
  ],
  [
    'a set behaves as a dict of keys does, through dummies and merges',
    `
seed = 9
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n
model, s = {}, set()
for step in range(3000):
    k = (rnd(200), rnd(2))
    what = rnd(8)
    if what < 4: s.add(k); model[k] = 1
    elif what < 6: s.discard(k); model.pop(k, 0)
    elif what == 6: s = s | {k}; model[k] = 1
    else: s = s.copy()
    assert len(s) == len(model) and (k in s) == (k in model)
assert sorted(s) == sorted(model)
assert s & set(model) == s and not s - model.keys() and not s ^ set(model)
`,
  ],
  [
    'deeply nested containers die without exhausting the stack',
    `
for make in (lambda x: [x], lambda x: (x,), lambda x: {'k': x}):
    deep = None
    for _ in range(20000): deep = make(deep)
    del deep
`,
  ],
  [
    'comparisons that change their container leave it whole',
    `
class Evil:
    def __init__(self, act): self.act = act
    def __hash__(self): return 1
    def __eq__(self, other):
        self.act()
        return False
for target in ({}, set(), []):
    key = Evil(target.clear)
    if isinstance(target, dict): target[key] = 1; target.get(Evil(print)); target[Evil(lambda: None)] = 2
    elif isinstance(target, set): target.add(key); target.add(Evil(lambda: None))
    else: target.extend([key, 1, 2]); target.count(0); 5 in target
`,
  ],
  [
    'a list that is changed while it is sorted raises and keeps its items',
    `
items = [3, 1, 2]
try: items.sort(key=lambda x: items.append(x) or x)
except ValueError as error: assert str(error) == 'list modified during sort'
else: raise AssertionError
assert items == [1, 2, 3]
`,
  ],
];

describe.each(PYTHON_VERSIONS)('Python %s', (python) => {
  it.each(programs)('%s', (_title, code) => {
    const { stderr, findings } = run(python, code);
    expect(stderr).toBe('');
    expect(findings).toEqual([]);
  });
});
