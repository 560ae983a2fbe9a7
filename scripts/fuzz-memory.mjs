// Profiles of random programs about memory. A program is a list of statements (each some lines of Python) over names whose
// kind the generator knows, so that programs run without errors of their own. They print reference counts, sizes, identities,
// what gc.collect() returns and who dies when; never an address, never a figure that depends on interpreter start-up.
//
// The names of a kind share a prefix: l lists, d dicts, s sets, t tuples, o plain instances, p slots instances, n instances
// with __del__, f functions, g generators, w weak references, e exceptions, x other values.

const MEMORY_PRELUDE = `import sys, gc
ref = sys.getrefcount
size = sys.getsizeof
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def same(*a): print([i for i in range(len(a)) for j in range(i) if a[i] is a[j]])
gc.collect()
`;

/**
 * Before immortal objects the counts of values that start-up shares (None, small integers, names) say more about start-up
 * than about the program. There each count is passed on with its value, and replaced when the value is such a one.
 */
const LEGACY_PRELUDE = `def own(n, v):
    k = type(v)
    if k is int and -6 < v < 257 or k is str and (len(v) < 2 or v.isidentifier()) or k is tuple and not v or k is bytes and len(v) < 2: return 'shared'
    return 'shared' if v is None or k is bool or v is ... else n
`;

export function memoryProgramText(version, parts) {
  const text = parts.flat().join('\n');
  const isLegacy = version === '3.10' || version === '3.11';
  const body = isLegacy
    ? text.replace(/(?<![.\w])ref\((\w+)\)/g, 'own(ref($1), $1)').replace(/(?<![.\w])ref\((f\d+\(.*\))\)\)$/gm, 'ref([$1]))')
    : text;
  return `${/\bweakref\b/.test(body) ? 'import weakref\n' : ''}${MEMORY_PRELUDE}${isLegacy ? LEGACY_PRELUDE : ''}_kept = set(globals()) | {'_kept', '_'}\n${body}\n`;
}

class World {
  constructor(choices) {
    this.r = choices;
    this.names = new Map();
    this.pending = new Map();
    this.serial = 0;
    this.dels = 0;
    this.statements = [];
    this.classes = [];
    this.noDel = false;
  }

  /** A fresh name is known once a statement has assigned it. */
  add(...lines) {
    const statement = lines.flat();
    this.statements.push(statement);
    for (const [name, kind] of this.pending)
      if (statement.some((line) => line.includes(`${name} = `) || line.includes(`${name}, `))) this.names.set(name, kind);
    this.pending.clear();
  }

  of(...kinds) {
    return [...this.names].filter(([, kind]) => kinds.includes(kind)).map(([name]) => name);
  }

  name(...kinds) {
    const known = this.of(...kinds);
    return known.length > 0 ? this.r.pick(known) : null;
  }

  any() {
    const known = [...this.names.keys()];
    return known.length > 0 ? this.r.pick(known) : null;
  }

  fresh(kind, prefix) {
    const used = this.of(kind);
    if (used.length > 0 && (used.length >= 4 || this.r.chance(30))) return this.r.pick(used);
    const name = `${prefix}${this.serial++}`;
    this.pending.set(name, kind);
    return name;
  }

  nextN() {
    return `N(${++this.dels})`;
  }
}

const PREFIX = {
  list: 'l',
  dict: 'd',
  set: 's',
  tuple: 't',
  plain: 'o',
  slots: 'p',
  del: 'n',
  func: 'f',
  gen: 'g',
  weak: 'w',
  exc: 'e',
  other: 'x',
};

function literal(r) {
  return r.weighted([
    [3, () => String(r.between(-6, 260))],
    [2, () => String(r.pick([257, 1000, 2 ** 31, '10**20', '2**64']))],
    [2, () => r.pick(['1.5', '0.0', '2.25', '1e10'])],
    [3, () => r.pick(["'a'", "'name'", "'two words'", "''", "'é'", "'xyz'"])],
    [1, () => r.pick(['None', 'True', 'False', '...'])],
    [1, () => r.pick(["b'ab'", '()', '(1, 2)', "('a', 1.5)", 'b""'])],
  ])();
}

function key(world) {
  const r = world.r;
  return r.weighted([
    [4, () => r.pick(["'a'", "'b'", "'c'", "'key'"])],
    [4, () => String(r.between(0, 9))],
    [1, () => r.pick(['1.5', '(1, 2)', 'None', 'True'])],
    [1, () => world.name('plain') ?? "'o'"],
  ])();
}

function value(world, depth = 1) {
  const { r } = world;
  return r.weighted([
    [5, () => world.any() ?? literal(r)],
    [4, () => literal(r)],
    [
      depth > 0 ? 4 : 0,
      () => construct(world, r.pick(['list', 'dict', 'set', 'tuple', 'plain', 'del', 'other', 'slots']), depth - 1),
    ],
  ])();
}

function construct(world, kind, depth = 1) {
  const { r } = world;
  const values = (most) => r.times(r.below(most + 1), () => value(world, depth)).join(', ');
  switch (kind) {
    case 'list':
      return r.weighted([
        [4, () => `[${values(6)}]`],
        [1, () => `[${value(world, 0)}] * ${r.between(0, 6)}`],
        [1, () => `list(range(${r.between(0, 12)}))`],
        [1, () => `[i for i in range(${r.between(0, 12)})]`],
        [1, () => (world.name('list', 'tuple') ? `list(${world.name('list', 'tuple')})` : '[]')],
        [1, () => (world.name('list') ? `${world.name('list')}[${r.pick([':', '1:', ':2', '::2', '::-1'])}]` : '[]')],
      ])();
    case 'dict':
      return r.weighted([
        [4, () => `{${r.times(r.below(7), () => `${key(world)}: ${value(world, depth)}`).join(', ')}}`],
        [
          1,
          () =>
            `dict(${['a', 'b', 'c', 'd', 'e', 'f']
              .slice(0, r.below(7))
              .map((n) => `${n}=${value(world, 0)}`)
              .join(', ')})`,
        ],
        [
          1,
          () =>
            `dict.fromkeys(${r.pick(['range(4)', "'abc'", '(1, 2)', 'range(9)', '{1, 2}'])}${r.chance(50) ? `, ${value(world, 0)}` : ''})`,
        ],
        [
          1,
          () =>
            world.name('dict')
              ? r.pick([`${world.name('dict')}.copy()`, `dict(${world.name('dict')})`, `{**${world.name('dict')}}`])
              : '{}',
        ],
      ])();
    case 'set':
      return r.weighted([
        [3, () => `{${r.times(r.between(1, 6), () => key(world)).join(', ')}}`],
        [1, () => `set(range(${r.between(0, 12)}))`],
        [1, () => r.pick(['set()', 'frozenset([1, 2, 3])', "set('abc')"])],
      ])();
    case 'tuple':
      return r.chance(70)
        ? `(${r.times(r.between(1, 5), () => `${value(world, depth)},`).join(' ')})`
        : `tuple(${world.name('list', 'tuple') ?? 'range(3)'})`;
    case 'plain':
      return `${r.pick(world.classes)}()`;
    case 'slots':
      return 'P()';
    case 'del':
      return world.noDel ? 'object()' : world.nextN();
    default:
      return r.pick([
        'object()',
        'float(1.5) * 2',
        "''.join(['ab', 'cd ef'])",
        '10**20 + 1',
        'bytearray(5)',
        'range(5)',
        'lambda: 0',
        'iter([])',
        'bytes([1, 2, 3])',
        'slice(1, 2)',
        'complex(1, 2)',
      ]);
  }
}

// ---- statements

function bind(world) {
  const { r } = world;
  const kind = r.pick(['list', 'list', 'dict', 'dict', 'set', 'tuple', 'plain', 'plain', 'slots', 'del', 'other']);
  const text = construct(world, kind);
  const name = world.fresh(kind, PREFIX[kind]);
  world.add(`${name} = ${text}`);
}

function alias(world) {
  const { r } = world;
  const from = world.any();
  if (!from) return bind(world);
  const kind = world.names.get(from);
  // A function keeps its own name: a recursive one must find itself.
  const to = kind === 'func' ? `f${world.serial++}` : world.fresh(kind, PREFIX[kind]);
  if (to === from) return undefined;
  if (kind === 'func') return world.add(`${to} = ${from}`), void world.names.set(to, kind);
  const other = r.pick(world.of(kind));
  world.add(
    r.weighted([
      [4, `${to} = ${from}`],
      [1, `${to} = ${other}; ${other} = ${from}`],
      [1, `${to}, ${from} = ${from}, ${from}`],
      [1, `${to} = (lambda v: v)(${from})`],
    ]),
  );
  return undefined;
}

function drop(world) {
  const name = world.any();
  if (!name || world.names.size < 3) return;
  world.names.delete(name);
  world.add(`del ${name}`);
}

function mutate(world) {
  const { r } = world;
  const v = () => value(world);
  const choices = [];
  const l = world.name('list');
  if (l) {
    choices.push([
      6,
      () =>
        r.pick([
          `${l}.append(${v()})`,
          `${l}.insert(${r.between(-2, 3)}, ${v()})`,
          `${l}.extend([${v()}, ${v()}])`,
          `${l} += [${v()}]`,
          `if ${l}: ${l}.pop()`,
          `if ${l}: ${l}.pop(0)`,
          `del ${l}[${r.pick([':1', '1:', '-1:', '::2', ':', '2:5'])}]`,
          `${l}[${r.pick(['1:2', ':0', ':', 'len(' + l + '):', '1:3'])}] = [${v()}, ${v()}]`,
          `${l}.reverse()`,
          `${l}.clear()`,
          `if len(${l}) < 40: ${l} *= ${r.between(0, 3)}`,
          `if ${l}: ${l}[0] = ${v()}`,
          `if ${l}: ${l}[-1] = ${l}[0]`,
          `if len(${l}) < 30: ${l}.extend(${l})`,
          `${l}[:] = ${l}[::-1]`,
          `if len(${l}) < 30: ${l}.extend(iter(${l}[:]))`,
          `if ${l}: del ${l}[0]`,
          `if ${l}: del ${l}[-1]`,
          `for i in range(${r.between(1, 12)}): ${l}.append(i)`,
          `while len(${l}) > 2: ${l}.pop()`,
        ]),
    ]);
  }
  const d = world.name('dict');
  if (d) {
    choices.push([
      6,
      () =>
        r.pick([
          `${d}[${key(world)}] = ${v()}`,
          `${d}.pop(${key(world)}, None)`,
          `if ${key(world)} in ${d}: ${d}.popitem()`,
          `${d}.setdefault(${key(world)}, ${v()})`,
          `${d}.update({${key(world)}: ${v()}, ${key(world)}: ${v()}})`,
          `${d}.update(a=${v()}, z=${v()})`,
          `if ${d}: ${d}.popitem()`,
          `${d}.clear()`,
          `${d} |= {${key(world)}: ${v()}}`,
          `for i in range(${r.between(1, 14)}): ${d}[i] = i`,
          `for i in range(${r.between(1, 12)}): ${d}['k%d' % i] = i`,
          `for i in range(8): ${d}.pop(i, None)`,
        ]),
    ]);
  }
  const s = world.name('set');
  if (s) {
    choices.push([
      3,
      () =>
        r.pick([
          `if type(${s}) is set: ${s}.add(${key(world)})`,
          `if type(${s}) is set: ${s}.discard(${key(world)})`,
          `${s} |= {${key(world)}, ${key(world)}}`,
          `${s} -= {${key(world)}}`,
          `if type(${s}) is set: ${s}.clear()`,
          `if type(${s}) is set: ${s}.update(range(${r.between(0, 30)}))`,
          `${s} ^= {1, 2, 3}`,
          `${s} &= {1, 2, 3, 'a'}`,
        ]),
    ]);
  }
  const o = world.name('plain');
  if (o) {
    const a = r.pick(['a', 'b', 'c', 'me', 'z']);
    choices.push([
      6,
      () =>
        r.pick([
          `${o}.${a} = ${v()}`,
          `${o}.${a} = ${v()}`,
          `${o}.me = ${o}`,
          `if '${a}' in vars(${o}): del ${o}.${a}`,
          `setattr(${o}, '${a}', ${v()})`,
          `${o}.__dict__['${a}'] = ${v()}`,
          `vars(${o}).pop('${a}', None)`,
          `vars(${o}).update(a=${v()})`,
          `for i in range(${r.between(1, 34)}): setattr(${o}, 'q%d' % i, i)`,
          `${o}.__dict__ = {'a': ${v()}}`,
          `vars(${o}).clear()`,
          `type(${o}).shared = ${v()}`,
        ]),
    ]);
  }
  const p = world.name('slots');
  if (p)
    choices.push([3, () => r.pick([`${p}.x = ${v()}`, `${p}.y = ${v()}`, `if hasattr(${p}, 'x'): del ${p}.x`, `${p}.x = ${p}`])]);
  const n = world.name('del');
  if (n && !world.noDel)
    choices.push([3, () => r.pick([`${n}.part = ${v()}`, `${n}.other = ${n}`, `${n} = ${world.nextN()}`, `${n}.n = ${n}.n`])]);
  if (choices.length === 0) return bind(world);
  world.add(r.weighted(choices)());
  return undefined;
}

function observe(world) {
  const { r } = world;
  const a = world.any();
  if (!a) return bind(world);
  const b = world.any();
  const l = world.name('list');
  const d = world.name('dict');
  const choices = [
    [5, `print(ref(${a}), ref(${b}))`],
    [3, `print(size(${a}), size(${b}))`],
    [3, `same(${[...world.names.keys()].slice(0, 12).join(', ')})`],
    [2, `print(gc.is_tracked(${a}), ${a} is ${b}, id(${a}) == id(${b}))`],
    [1, `print([ref(v) for v in [${a}, ${b}]])`],
    [1, `print(ref(${a}), (lambda v: ref(v))(${a}), [${a}, ref(${a})][1])`],
    [1, `print(size(${construct(world, r.pick(['list', 'dict', 'set', 'tuple']))}))`],
  ];
  if (l)
    choices.push(
      [2, `print(len(${l}), [ref(v) for v in ${l}][:8], size(${l}))`],
      [1, `for v in ${l}: print(ref(v), end=' ')`],
      [1, `print([type(v).__name__ for v in gc.get_referents(${l})][:9])`],
    );
  if (d)
    choices.push(
      [2, `print(len(${d}), [ref(v) for v in ${d}.values()][:8], size(${d}))`],
      [1, `for k, v in ${d}.items(): print(ref(v), end=' ')`],
    );
  const o = world.name('plain');
  if (o)
    choices.push(
      [1, `print(size(${o}), size(vars(${o})), list(vars(${o}))[:9])`],
      [1, `print(sorted(type(v).__name__ for v in gc.get_referents(${o})))`],
    );
  world.add(r.weighted(choices));
  return undefined;
}

function collect(world) {
  const { r } = world;
  world.add(
    r.weighted([
      [6, 'print(gc.collect())'],
      [1, 'print(gc.collect(0))'],
      [1, 'print(gc.collect(1))'],
      [1, 'print(gc.get_count()[1:])'],
      [1, 'print(gc.collect(), gc.garbage)'],
    ]),
  );
}

function cycle(world) {
  const { r } = world;
  const v = () => value(world);
  const del = world.noDel ? 'object()' : world.nextN();
  world.add(
    ...r.pick([
      () => ['y = []; y.append(y)', 'del y'],
      () => [`y = [${v()}]; z = {'y': y}; y.append(z)`, 'del y, z'],
      () => [`y, z = ${r.pick(world.classes)}(), ${r.pick(world.classes)}()`, 'y.o, z.o = z, y', `y.extra = ${v()}`, 'del y, z'],
      () => [`y = ${r.pick(world.classes)}(); y.me = y; y.part = ${del}`, 'del y'],
      () => [
        `y = [${r.pick(world.classes)}() for i in range(${r.between(2, 5)})]`,
        'for i in range(len(y)): y[i].next = y[i - 1]',
        'del y, i',
      ],
      () => ['def y(): return y', 'y.self = y', 'del y'],
      () => ['def make():', '    def inner(): return inner', `    inner.v = ${del}`, 'make(); make()'],
      () => ['class Y:', `    v = ${v()}`, '    def m(self): pass', `del Y`],
      () => [`y = P(); y.x = [y]; y.y = ${v()}`, 'del y'],
      () => (world.noDel ? ['y = P(); y.x = y', 'del y'] : [`y = ${del}; y.me = [y]`, 'del y']),
      () => [`y = ${r.pick(world.classes)}(); y.cb = y.m`, 'del y'],
      () => [`y = ${r.pick(world.classes)}(); y.me = y; vars(y)`, 'del y'],
      () => ['y = []; y.append(v for v in y); next(y[0], None)', 'del y'],
      () => ['y = []; y.append(iter(y))', 'del y'],
      () => [`y = (${v()}, [])`, 'y[1].append(y)', 'del y'],
    ])(),
  );
}

function functionDefinition(world) {
  const { r } = world;
  const name = `f${world.serial++}`;
  const lines = r.weighted([
    [
      4,
      () => [
        `def ${name}(a, b=${value(world)}):`,
        '    c = a',
        '    print(ref(a), ref(b), ref(c))',
        r.pick(['    return a', '    return c', '    return [a, b]', '    return None', '    del a; print(ref(c)); return b']),
      ],
    ],
    [2, () => [`def ${name}(*a, **k):`, '    print([ref(v) for v in a], ref(a), ref(k), size(a), size(k))', '    return a']],
    [
      2,
      () => [
        `def ${name}(a):`,
        '    def inner(): return a',
        '    print(ref(a), ref(inner))',
        r.pick(['    return inner', '    return inner()', '    return [inner, a]']),
      ],
    ],
    [
      1,
      () => [`def ${name}(a, n=${r.between(1, 4)}):`, '    print(ref(a), end=" ")', `    return ${name}(a, n - 1) if n else a`],
    ],
    [
      1,
      () => [
        `def ${name}(a):`,
        `    x = ${world.noDel ? '[a]' : world.nextN()}`,
        `    y = ${world.noDel ? '[x]' : world.nextN()}`,
        "    print('body', ref(x), ref(a))",
        r.pick(['    return a', '    return x', '    x = None; return a', '    del y; return x']),
      ],
    ],
    [1, () => [`def ${name}(a):`, '    try:', '        return ref(a)', '    finally:', "        print('finally', ref(a))"]],
    [1, () => [`def ${name}(a):`, `    for v in (a, a): print(ref(v), ref(a))`, '    else: return v']],
    [1, () => [`def ${name}(a):`, '    d = locals()', '    print(ref(a), sorted(d), size(d))', '    return a']],
    [1, () => [`${name} = lambda a, b=None: (ref(a), a)[1]`]],
  ])();
  world.names.set(name, 'func');
  world.add(...lines);
}

function call(world) {
  const { r } = world;
  const f = world.name('func');
  if (!f) return functionDefinition(world);
  const arg = r.chance(60) ? (world.any() ?? '5') : value(world);
  const result = world.fresh('other', 'x');
  world.add(
    r.weighted([
      [3, `${result} = ${f}(${arg})`],
      [2, `${f}(${arg})`],
      [2, `print(ref(${f}(${arg})))`],
      [1, `for i in range(${r.between(2, 10)}): ${f}(${arg})`],
      [1, `${result} = [${f}(v) for v in [${arg}, ${value(world)}]]`],
      [1, `print(ref(${f}), ref(${f}.__code__), size(${f}))`],
      [1, `${result} = list(map(${f}, [${arg}]))`],
      [1, `${result} = ${f}(*[${arg}])`],
    ]),
  );
  return undefined;
}

function generator(world) {
  const { r } = world;
  const name = `g${world.serial++}`;
  const arg = value(world);
  const part = world.noDel ? '[v]' : world.nextN();
  world.add(
    ...r.weighted([
      [
        3,
        [
          `def make(v):`,
          `    w = ${part}`,
          '    print("started", ref(v), ref(w))',
          '    try:',
          '        yield ref(v)',
          '        yield w',
          '    finally:',
          '        print("finally", ref(v))',
          `${name} = make(${arg})`,
        ],
      ],
      [1, [`${name} = (ref(v) for v in [${arg}, ${value(world)}])`]],
      [
        1,
        ['def make(v):', '    got = yield v', '    print(ref(got), ref(v))', '    got = yield [got]', `${name} = make(${arg})`],
      ],
      [
        1,
        [
          'def sub(v):',
          '    yield ref(v)',
          '    return v',
          'def make(v):',
          '    got = yield from sub(v)',
          '    yield ref(got)',
          `${name} = make(${arg})`,
        ],
      ],
    ]),
  );
  world.names.set(name, 'gen');
}

function driveGenerator(world) {
  const { r } = world;
  const g = world.name('gen');
  if (!g) return generator(world);
  const y = world.fresh('other', 'x');
  world.add(
    r.weighted([
      [4, `${y} = next(${g}, None)`],
      [2, `print(ref(${g}), size(${g}), gc.is_tracked(${g}))`],
      [2, `for v in ${g}: break`],
      [1, `${g}.close()`],
      [1, `${y} = list(${g})`],
      [1, `print(${g}.gi_running, ${g}.gi_frame is None)`],
      [1, `for v in ${g}: print(type(v).__name__, ref(v))`],
    ]),
  );
  return undefined;
}

function exception(world) {
  const { r } = world;
  const name = `e${world.serial++}`;
  const v = value(world);
  const part = world.noDel ? 'object()' : world.nextN();
  const lines = r.pick([
    () => [
      'try:',
      `    raise ValueError(${v})`,
      'except ValueError as e:',
      '    print(ref(e), ref(e.args))',
      r.chance(50) ? `    ${name} = e` : '    pass',
    ],
    () => [
      'def fail(a):',
      `    part = ${part}`,
      '    raise KeyError(a)',
      'try:',
      `    fail(${v})`,
      'except KeyError as e:',
      `    print(ref(e), len(e.args))`,
      r.chance(50) ? `    ${name} = e` : '    pass',
      "print('after')",
    ],
    () => [
      'try:',
      '    try:',
      `        raise ValueError(${v})`,
      '    except ValueError as a:',
      `        raise KeyError(${part}) from ${r.pick(['a', 'None'])}`,
      'except KeyError as b:',
      '    print(ref(b), type(b.__cause__).__name__, type(b.__context__).__name__)',
      `    ${name} = b`,
    ],
    () => [
      'try:',
      `    x = ${part}`,
      '    1 / 0',
      'except ZeroDivisionError:',
      '    print(ref(sys.exc_info()[1]))',
      'else:',
      "    print('no')",
      'finally:',
      "    print('finally')",
    ],
    () => [
      'for i in range(3):',
      '    try:',
      `        z = ${part}`,
      '        if i == 1: raise IndexError(i)',
      '    except IndexError as e:',
      '        print(ref(z), e)',
      '    finally:',
      '        z = None',
    ],
    () => [
      'def keep(a):',
      '    try:',
      '        raise ValueError(a)',
      '    except ValueError as e:',
      '        err = e',
      '    return ref(err)',
      `print(keep(${v}))`,
    ],
    () => [
      'def unwind(n, a):',
      `    local = [a]`,
      '    if n: unwind(n - 1, a)',
      '    raise RuntimeError(n)',
      'try:',
      `    unwind(${r.between(1, 4)}, ${v})`,
      'except RuntimeError as e:',
      '    t, n = e.__traceback__, 0',
      '    while t: t, n = t.tb_next, n + 1',
      '    print(n, ref(e))',
      `    ${name} = e`,
    ],
    () => [
      'class C:',
      "    def __enter__(self): print('enter'); return self",
      "    def __exit__(self, t, v, tb): print('exit', t and t.__name__, ref(self)); return True",
      'with C() as c:',
      `    k = ${part}`,
      r.chance(60) ? '    raise ValueError' : '    pass',
      'print(ref(c))',
    ],
  ])();
  if (lines.some((line) => line.includes(`${name} = `))) world.names.set(name, 'exc');
  world.add(...lines);
}

function exceptionUse(world) {
  const { r } = world;
  const e = world.name('exc');
  if (!e) return exception(world);
  const use = r.pick([
    `print(ref(${e}), size(${e}), len(${e}.args), ref(${e}.args))`,
    `${e}.__traceback__ = None`,
    `${e} = None`,
    `${e}.args = ()`,
    `${e}.__context__ = None`,
    `print([ref(v) for v in ${e}.args])`,
  ]);
  world.add(`if ${e} is not None: ${use}`);
  return undefined;
}

function weak(world) {
  const { r } = world;
  const target = world.name('plain', 'func', 'set', 'gen');
  if (!target) return bind(world);
  const w = `w${world.serial++}`;
  const lines = r.weighted([
    [3, [`${w} = weakref.ref(${target})`]],
    [3, [`${w} = weakref.ref(${target}, lambda r: print('callback ${w}', r() is None))`]],
    [1, [`${w} = weakref.proxy(${target})`, `print(weakref.getweakrefcount(${target}))`, `${w} = weakref.ref(${target})`]],
    [1, [`weakref.finalize(${target}, print, 'finalized ${w}').atexit = False`, `${w} = weakref.ref(${target})`]],
  ]);
  world.names.set(w, 'weak');
  world.add(...lines);
  return undefined;
}

function weakUse(world) {
  const { r } = world;
  const w = world.name('weak');
  if (!w) return weak(world);
  const target = world.name('plain', 'func', 'set', 'gen');
  world.add(
    r.weighted([
      [4, `print(${w}() is None)`],
      [2, `print(ref(${w}), size(${w}), ${w} == ${world.name('weak')} if ${w}() is None else '')`],
      [
        target ? 3 : 0,
        `print(weakref.getweakrefcount(${target ?? w}), [r() is ${target} for r in weakref.getweakrefs(${target ?? w})])`,
      ],
      [target ? 3 : 0, `${target} = None`],
      [1, `same(${world.of('weak').join(', ')})`],
    ]),
  );
  if (target && world.statements.at(-1)[0] === `${target} = None`) world.names.delete(target);
  return undefined;
}

function loop(world) {
  const { r } = world;
  const v = value(world);
  const part = world.noDel ? '[i]' : world.nextN();
  world.add(
    ...r.pick([
      () => [`for i in range(${r.between(2, 12)}):`, `    y = [${v}, i]`, '    if i % 4 == 3: print(ref(y), size(y))'],
      () => [`for v in [${v}, ${value(world)}, ${value(world)}]:`, '    print(ref(v), end=" ")', 'print()', 'del v'],
      () => [`for i, v in enumerate([${v}, ${value(world)}]): print(i, ref(v))`],
      () => [`for a, b in zip([${v}, 1], [${value(world)}, 2]): print(ref(a), ref(b))`],
      () => ['i = 0', 'while True:', `    y = ${part}`, '    i += 1', `    if i == ${r.between(1, 3)}: break`, "print('out')"],
      () => [
        `for i in range(4):`,
        `    y = ${part}`,
        '    if i == 1: continue',
        '    if i == 2: break',
        'else:',
        "    print('else')",
        'del y',
      ],
      () => [`y = [ref(v) for v in [${v}, ${value(world)}] if v is not None]`, 'print(y, size(y))'],
      () => [`y = {i: ${v} for i in range(${r.between(0, 9)})}`, 'print(len(y), size(y))'],
      () => [`y = {i % 5 for i in range(${r.between(0, 20)})}`, 'print(y, size(y))'],
      () => [`y = sorted([3, 1, 2], key=lambda v: (ref(v) == -1, v))`, 'print(y, size(y))'],
      () => [`y = [[${v}] for _ in range(3)]`, 'print(ref(y[0]), y[0] is y[1])'],
    ])(),
  );
}

function methods(world) {
  const { r } = world;
  const o = world.name('plain');
  if (!o) return bind(world);
  world.add(
    r.pick([
      `print(${o}.m(${value(world)}))`,
      `print(ref(${o}.m), size(${o}.m), ${o}.m is ${o}.m)`,
      `print(type(${o}).m(${o}, 1))`,
      `print(${o} + ${value(world, 0)})`,
      `print(${o}[${value(world, 0)}])`,
      `print(len(${o}))`,
      `for i in range(${r.between(2, 10)}): print(${o}.m(i), end=' ')`,
      `print([${o}[0] for i in range(${r.between(2, 10)})])`,
      `print(${o}.p, ${o}.p)`,
      `print(ref(type(${o})), ref(${o}))`,
      `print(${o}(${value(world, 0)}))`,
      `print(${o}.missing)`,
      `print(${o} == ${o}, ${value(world, 0)} in ${o})`,
      `print(bool(${o}), [1 for v in ${o}])`,
    ]),
  );
  return undefined;
}

function sizesHistory(world) {
  const { r } = world;
  const steps = r.between(3, 7);
  const kind = r.pick(['list', 'dict', 'set', 'bytearray', 'str', 'instance']);
  const lines = [];
  const step = {
    list: () =>
      r.pick([
        'y.append(0)',
        'y.extend([1, 2, 3])',
        'y += (1,)',
        'if y: y.pop()',
        'del y[1:3]',
        'y[1:1] = [7, 8]',
        'y *= 2',
        'y.insert(0, 5)',
        'y = y[:]',
        'y = y + [1]',
        'y.sort()',
        'y.clear()',
        'y = [v for v in y]',
        'y = list(y)',
        'y = [*y]',
        'y.extend(v for v in range(3))',
        'if y: del y[-1]',
        'y = sorted(y)',
        'y[:] = range(5)',
        'y.extend({1, 2})',
        `y.extend(range(${r.between(0, 30)}))`,
        'while len(y) > 3: y.pop()',
        'y = list(set(y))',
        'y = list({v: 1 for v in y})',
        'y.extend({1: 2}.values())',
        'y = list(map(abs, y))',
        "y = 'a b c'.split()[:0] + y",
        'if len(y) > 40: del y[10:]',
      ]),
    dict: () =>
      r.pick([
        "y['a'] = 1",
        'y[1] = 1',
        'y.update({i: i for i in range(6)})',
        "y.pop('a', 0)",
        'if y: y.popitem()',
        'y = y.copy()',
        'y = dict(y)',
        'y = {**y}',
        'y.clear()',
        "y.setdefault('z', 1)",
        "for i in range(9): y['k%d' % i] = i",
        'for i in range(9): y.pop(i, 0)',
        'y |= {5: 5}',
        'y = y | {6: 6}',
        'y = dict(list(y.items()))',
        'y = {k: v for k, v in y.items()}',
        'y = dict.fromkeys(y)',
        'y.update(b=1, c=2)',
        `for i in range(${r.between(1, 40)}): y[i] = i`,
        'y = dict(a=1, b=2)',
        'for k in list(y)[:5]: del y[k]',
        "y['k1'] = 2",
        'y = dict(y, extra=1)',
        'y = dict(zip(y, y))',
      ]),
    set: () =>
      r.pick([
        'y.add(1)',
        "y.add('a')",
        'y.update(range(7))',
        'y.discard(1)',
        'if y: y.pop()',
        'y = y.copy()',
        'y = set(y)',
        'y = y | {9}',
        'y |= {10, 11}',
        'y -= {1, 2}',
        'y ^= {1, 50}',
        'y &= set(range(40))',
        'y.clear()',
        'y = {v for v in y}',
        `y.update(range(${r.between(1, 60)}))`,
        'y = set(list(y))',
        'y = y - {1}',
        'y = y & {1, 2, 3}',
        'y = set(frozenset(y))',
        'y.update({1: 1, 2: 2})',
        'for i in range(20): y.discard(i)',
        "y.update('abcdef')",
      ]),
    bytearray: () =>
      r.pick([
        'y.append(1)',
        'y.extend(b"abc")',
        'y += b"xy"',
        'if y: y.pop()',
        'del y[:1]',
        'y = y[:]',
        'y *= 2',
        'y.insert(0, 1)',
        'y.clear()',
        'y[1:2] = b"1234"',
        'del y[2:]',
        'y = bytearray(y)',
        `y.extend(bytes(${r.between(1, 30)}))`,
        'y.reverse()',
        'del y[::2]',
      ]),
    str: () =>
      r.pick([
        "y += 'x'",
        "y += 'é'",
        "y += '€'",
        'y = y[1:]',
        'y = y * 2',
        'y = y.upper()',
        "y = y.replace('x', '')",
        "y = '%s!' % y",
        "y = y.encode('utf-8').decode()",
        'y = y[:2]',
        "y = ' '.join([y, 'b'])",
        "y = y.strip('x')",
        "y += '\\U0001f600'",
        'y = y.casefold()',
        "y = f'{y}{len(y)}'",
      ]),
    instance: () =>
      r.pick([
        'y.a = 1',
        'y.b = 2',
        'y.c = 3',
        "if hasattr(y, 'a'): del y.a",
        'y = C()',
        'z = C(); z.b = 1; z.a = 2',
        'vars(y)',
        'vars(y).clear()',
        'vars(y).update(q=1)',
        'y.__dict__ = dict(vars(y))',
        "for i in range(12): setattr(y, 'n%d' % i, i)",
        'z = [C() for i in range(5)]',
        'y = C(); y.c = 1; y.a = 2',
        "vars(y)['k'] = 1",
        'vars(y)[1] = 1',
        'C.extra = 1',
        'y.__dict__.pop("b", 0)',
        'class C: pass',
        'z = vars(y).copy(); print(size(z))',
      ]),
  }[kind];
  const start = {
    list: r.pick(['[]', '[1, 2, 3]', '[0] * 9', 'list(range(20))', '[1]']),
    dict: r.pick(['{}', "{'a': 1}", '{1: 1}', 'dict.fromkeys(range(12))', "{'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6}"]),
    set: r.pick(['set()', '{1, 2}', 'set(range(20))', '{0, 1, 2, 3, 4}']),
    bytearray: r.pick(['bytearray()', 'bytearray(10)', "bytearray(b'abc')"]),
    str: r.pick(["''", "'abc'", "'é'"]),
    instance: 'C()',
  }[kind];
  if (kind === 'instance') lines.push('class C: pass');
  lines.push(`y = ${start}`);
  const show = kind === 'instance' ? 'print(size(y), size(vars(y)), size(C), list(vars(y)))' : 'print(len(y), size(y))';
  for (let i = 0; i < steps; i++) lines.push(step(), ...(kind === 'instance' && r.chance(50) ? [] : [show]));
  lines.push(show);
  for (const line of lines) world.add(line);
}

function idReuse(world) {
  const { r } = world;
  const make = () =>
    r.pick([
      'object()',
      '[]',
      '[1]',
      '{}',
      'float(2) * 1.5',
      '10**20 + 1',
      'P()',
      'set()',
      'lambda: 0',
      '(v for v in ())',
      'range(7)',
      'complex(1, 2)',
      '{1: 2}',
      '[[]]',
      'ValueError()',
      'bytearray(b"x")',
      '(lambda v: (v, v))(1)',
      'iter([])',
      '[1, 2, 3, 4, 5]',
      'C()',
    ]);
  const a = make();
  const b = r.chance(60) ? a : make();
  // Start-up leaves holes in every size class; past them, blocks come from fresh pools.
  const warm = `warm = [${a} for n in range(800)], [${b} for n in range(800)]`;
  world.add(
    ...r.pick([
      () => ['def f():', `    a = ${a}; i = id(a); del a`, `    b = ${b}`, '    return id(b) == i', 'print(f(), f())'],
      () => [`y = ${a}; i = id(y); del y; y = ${b}`, 'print(id(y) == i)'],
      () => [`print(id(${a}) == id(${b}))`],
      () => [
        warm,
        'def f():',
        `    a = ${a}; b = ${a}; i, j = id(a), id(b)`,
        '    del a, b',
        `    c = ${b}; d = ${b}`,
        '    return id(c) == i, id(c) == j, id(d) == i, id(d) == j',
        'print(f(), f())',
      ],
      () => [
        'def f():',
        '    seen = []',
        `    for n in range(6):`,
        `        a = ${a}; i = id(a)`,
        '        if i not in seen: seen.append(i)',
        "        print(seen.index(i), end=' ')",
        'f(); print()',
      ],
      () => [
        warm,
        'def f():',
        `    a = [${a} for n in range(5)]; i = [id(v) for v in a]`,
        '    a.clear()',
        `    a = [${b} for n in range(5)]`,
        '    return [i.index(id(v)) if id(v) in i else -1 for v in a]',
        'print(f(), f())',
      ],
    ])(),
  );
}

const SETUPS = {
  plain: ['class A: ', '    def m(self, v=None): return ref(self), ref(v)', '    p = property(lambda self: ref(self))'],
  operators: [
    'class B:',
    '    def __init__(self): self.a = 1',
    '    def m(self, v=None): return ref(v)',
    '    def __add__(self, o): return ref(self), ref(o)',
    '    def __getitem__(self, i): return ref(self), ref(i)',
    '    def __len__(self): return 2',
    '    def __call__(self, v): return ref(self), ref(v)',
    '    def __getattr__(self, n): return n, ref(self)',
    '    p = property(lambda self: ref(self))',
    '    def __iter__(self): return iter((1, 2))',
    '    def __contains__(self, v): return ref(v) == 3',
  ],
  full: [
    'class B(A):',
    '    def __add__(self, o): return ref(self), ref(o)',
    '    def __getitem__(self, i):',
    '        if i == 2: raise IndexError',
    '        return ref(self), ref(i)',
    '    def __len__(self): return 3',
    '    def __call__(self, v): return ref(self), ref(v)',
    '    def __getattr__(self, n):',
    "        if n.startswith('_'): raise AttributeError(n)",
    '        return n, ref(self)',
  ],
};

function memoryProgram(choices, actions, { noDel = false, operators = false, length = 14 } = {}) {
  const world = new World(choices);
  world.noDel = noDel;
  world.add(SETUPS.plain);
  world.add('class P: __slots__ = ("x", "y")');
  world.classes = ['A'];
  if (operators) {
    world.add(SETUPS.full);
    world.classes = ['B'];
  }
  const steps = choices.between(5, length);
  for (let i = 0; i < steps; i++) choices.weighted(actions)(world);
  return world.statements;
}

const BASIC = [
  [4, bind],
  [3, alias],
  [2, drop],
  [4, mutate],
  [6, observe],
];

export const MEMORY_PROFILES = {
  aliases: (r) =>
    memoryProgram(r, [
      [4, bind],
      [6, alias],
      [3, drop],
      [2, mutate],
      [7, observe],
    ]),
  containers: (r) => memoryProgram(r, [...BASIC, [6, mutate]], { length: 20 }),
  cycles: (r) => memoryProgram(r, [...BASIC, [6, cycle], [4, collect]]),
  closures: (r) => memoryProgram(r, [...BASIC, [4, functionDefinition], [6, call]], { noDel: true }),
  calls: (r) =>
    memoryProgram(r, [
      [2, bind],
      [1, alias],
      [2, observe],
      [4, functionDefinition],
      [8, call],
    ]),
  generators: (r) => memoryProgram(r, [...BASIC, [4, generator], [7, driveGenerator], [1, collect]]),
  exceptions: (r) => memoryProgram(r, [...BASIC, [5, exception], [4, exceptionUse], [2, collect]]),
  weakrefs: (r) => memoryProgram(r, [...BASIC, [4, weak], [5, weakUse], [2, cycle], [2, collect]]),
  finalizers: (r) =>
    memoryProgram(r, [
      [4, (w) => bindDel(w)],
      [3, mutate],
      [3, drop],
      [2, alias],
      [2, cycle],
      [2, collect],
      [2, functionDefinition],
      [2, call],
      [2, exception],
      [2, loop],
    ]),
  sizes: (r) => memoryProgram(r, [[1, sizesHistory]], { length: 7 }),
  instances: (r) =>
    memoryProgram(r, [
      [3, (w) => bindPlain(w)],
      [6, mutate],
      [3, observe],
      [2, drop],
      [1, collect],
      [2, alias],
    ]),
  operators: (r) =>
    memoryProgram(
      r,
      [
        [2, bind],
        [3, (w) => bindPlain(w)],
        [7, methods],
        [2, mutate],
        [1, observe],
      ],
      { operators: true, noDel: true },
    ),
  loops: (r) => memoryProgram(r, [...BASIC, [6, loop]]),
  reuse: (r) =>
    memoryProgram(
      r,
      [
        [
          1,
          (w) => {
            if (w.statements.length < 3) w.add('class C: pass', 'keep = [C() for i in range(31)]');
            idReuse(w);
          },
        ],
      ],
      { length: 7 },
    ),
  mixed: (r) =>
    memoryProgram(
      r,
      [
        ...BASIC,
        [1, cycle],
        [2, collect],
        [1, functionDefinition],
        [2, call],
        [1, generator],
        [2, driveGenerator],
        [1, exception],
        [1, exceptionUse],
        [1, weak],
        [1, weakUse],
        [2, loop],
        [1, methods],
      ],
      { length: 24, operators: true },
    ),
};

function bindDel(world) {
  const { r } = world;
  const place = r.pick(['del', 'list', 'dict', 'tuple', 'plain']);
  const name = world.fresh(place, PREFIX[place]);
  const n = () => world.nextN();
  const text = {
    del: n(),
    list: `[${n()}, ${n()}, [${n()}]]`,
    dict: `{'a': ${n()}, ${n()}: ${n()}}`,
    tuple: `(${n()}, ${n()})`,
    plain: 'A()',
  }[place];
  world.add(`${name} = ${text}`);
  if (place === 'plain') world.add(`${name}.b = ${n()}; ${name}.a = ${n()}`);
}

function bindPlain(world) {
  const name = world.fresh('plain', 'o');
  world.add(`${name} = ${world.r.pick(world.classes)}()`);
}
