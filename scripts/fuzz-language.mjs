// Profiles of random programs about the language: operators, formatting, methods of the built-in types, slices, sorting,
// comprehensions, control flow, classes, scopes. Each prints values, or the exception that an expression raised.

const INTS = [
  '0',
  '1',
  '-1',
  '2',
  '3',
  '7',
  '10',
  '-10',
  '255',
  '256',
  '1000',
  '2**31',
  '-2**63',
  '10**20',
  '-10**25',
  'True',
  'False',
];
const FLOATS = [
  '0.0',
  '-0.0',
  '1.0',
  '1.5',
  '-2.5',
  '0.1',
  '1e16',
  '1e-7',
  '123456.789',
  '1e300',
  '5e-324',
  "float('inf')",
  "float('nan')",
  "float('-inf')",
  '2.675',
  '1e22',
  '0.5',
  '3.0',
];
const STRINGS = [
  "''",
  "'a'",
  "'abc'",
  "'hello world'",
  "'  pad '",
  "'A-b_C'",
  "'123'",
  "'a,b,,c'",
  "'é'",
  "'ß'",
  "'ǅ'",
  "'\\n'",
  "'tab\\there'",
  "'aXbXc'",
  "'ΑΣ'",
  "'ﬁ'",
  "'İ'",
  "'日本語'",
  "'\\U0001f600'",
  "'%s'",
  "'{}'",
  "'aaa'",
  "'line1\\nline2\\r\\nline3'",
  "'x=1'",
  '"it\'s"',
  '\'"q"\'',
  "'\\x00'",
  "'٣'",
  "'½'",
];
const BYTES = ["b''", "b'a'", "b'abc'", "b'hello world'", "b'\\x00\\xff'", "b'a,b,,c'", "b'  x '", "bytearray(b'abc')", "b'123'"];
const LISTS = [
  '[]',
  '[1]',
  '[1, 2, 3]',
  '[3, 1, 2]',
  "['b', 'a']",
  '[1.5, 1, True]',
  '[[1], [2, 3]]',
  "[None, 'a']",
  'list(range(6))',
  '[1, [2, [3]]]',
];
const TUPLES = ['()', '(1,)', '(1, 2, 3)', "('a', 'b')", '(1, (2, 3))', '(0, 0)'];
const DICTS = ['{}', "{'a': 1}", "{1: 'x', 2: 'y'}", "{'b': 2, 'a': 1}", '{(1, 2): [3]}', "{None: 0, 'k': {}}"];
const SETS = ['set()', '{1}', '{1, 2, 3}', "{'a', 'b'}", 'frozenset([1, 2])', '{(1, 2), 3}'];
const OTHERS = ['None', 'range(5)', 'range(10, 0, -3)', '...', '1j', '(1+2j)', 'slice(1, 5, 2)', 'int', 'len'];

function atom(r) {
  return r.pick(
    r.weighted([
      [4, INTS],
      [3, FLOATS],
      [3, STRINGS],
      [1, BYTES],
      [2, LISTS],
      [1, TUPLES],
      [1, DICTS],
      [1, SETS],
      [1, OTHERS],
    ]),
  );
}

const attempt = (expression) => [
  'try:',
  `    print(repr(${expression}))`,
  'except Exception as error:',
  '    print(type(error).__name__, error)',
];
const program = (r, low, high, make) =>
  r.times(r.between(low, high), () => make(r)).map((part) => (Array.isArray(part) ? part : attempt(part)));

const BINARY = [
  '+',
  '-',
  '*',
  '/',
  '//',
  '%',
  '**',
  '<<',
  '>>',
  '&',
  '|',
  '^',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'not in',
  'is',
  'and',
  'or',
  '@',
];

function expression(r, depth) {
  if (depth === 0 || r.chance(25)) return atom(r);
  return r.weighted([
    [6, () => `(${expression(r, depth - 1)} ${r.pick(BINARY.filter((op) => op !== 'is'))} ${expression(r, depth - 1)})`],
    [1, () => `(${r.pick(['-', '+', '~', 'not '])}${expression(r, depth - 1)})`],
    [1, () => `(${expression(r, depth - 1)} if ${expression(r, depth - 1)} else ${expression(r, depth - 1)})`],
    [1, () => `${expression(r, depth - 1)}[${expression(r, depth - 1)}]`],
    [1, () => `[${expression(r, depth - 1)}, ${expression(r, depth - 1)}]`],
    [
      1,
      () =>
        `${r.pick(['len', 'bool', 'int', 'float', 'str', 'abs', 'list', 'tuple', 'sorted', 'sum', 'max', 'min', 'repr', 'type', 'hash', 'round', 'set', 'bytes', 'complex', 'divmod'])}(${expression(r, depth - 1)})`,
    ],
  ])();
}

/** Powers, shifts and repetitions of large operands are left out: they only take time. Hashes that follow addresses too. */
function safeExpression(r) {
  for (;;) {
    const text = expression(r, 2);
    const plain = text.replace(/2\*\*31|2\*\*63|10\*\*20|10\*\*25/g, 'BIG');
    if (/\*\*|<</.test(plain) && /BIG|1000|1e|256|255|123456/.test(plain)) continue;
    if (/\*/.test(plain) && /BIG/.test(plain) && /['"[(]/.test(plain.replace(/^\(+/, ''))) continue;
    if (/hash\(/.test(plain) && /None|int\b|len\b|nan|\.\.\./.test(plain)) continue;
    if (/bytes\(|list\(|tuple\(|sorted\(|set\(/.test(plain) && /BIG|1e/.test(plain)) continue;
    return text;
  }
}

function formatSpec(r) {
  const fill = r.chance(30)
    ? r.pick(['*', '0', ' ', '_', 'é', 'x']) + r.pick(['<', '>', '^', '='])
    : r.pick(['', '', '<', '>', '^', '=']);
  return `${fill}${r.pick(['', '', '', '+', '-', ' '])}${r.pick(['', '', '', '#'])}${r.pick(['', '', '0'])}${r.pick(['', '', '5', '10', '1', '20'])}${r.pick(['', '', '', ',', '_'])}${r.pick(['', '', '', '.0', '.1', '.3', '.10', '.17'])}${r.pick(['', '', 'd', 'f', 'e', 'g', 's', 'x', 'X', 'o', 'b', 'n', '%', 'E', 'G', 'F', 'c', 'r'])}`;
}

function formatting(r) {
  const value = r.pick(
    r.weighted([
      [4, INTS],
      [5, FLOATS],
      [2, STRINGS],
      [1, OTHERS],
      [1, LISTS],
    ]),
  );
  const percent = () =>
    `%${r.pick(['', '', '+', '-', ' ', '0', '#', '-+'])}${r.pick(['', '', '5', '12', '1'])}${r.pick(['', '', '.0', '.2', '.10', '.5'])}${r.pick(['d', 'i', 'f', 'e', 'g', 's', 'r', 'x', 'o', 'c', 'a', '%', 'G', 'X', 'u'])}`;
  return r.weighted([
    [5, () => `format(${value}, '${formatSpec(r)}')`],
    [2, () => `'[{:${formatSpec(r)}}]'.format(${value})`],
    [
      2,
      () =>
        `f'{${value.includes("'") || value.includes('{') || value.includes('"') ? '12.5' : `(${value})`}${r.pick(['', '!r', '!s', '!a'])}:${formatSpec(r).replace(/'/g, '')}}'`,
    ],
    [4, () => `'${percent()}' % (${value},)`],
    [1, () => `'${percent()}|${percent()}' % (${value}, ${r.pick(INTS)})`],
    [1, () => `'%(a)s %(b)${r.pick(['d', '5.2f', 'r'])}' % {'a': ${value}, 'b': ${r.pick(INTS)}}`],
    [2, () => `str(${r.pick(FLOATS)} ${r.pick(['*', '+', '/', '-'])} ${r.pick(FLOATS)})`],
    [2, () => `round(${r.pick(FLOATS)}, ${r.between(-3, 6)})`],
    [1, () => `repr(${value}) + str(${value})`],
    [1, () => `'{0} {1!r:>8} {0:${r.pick(['', '>6', '^9'])}}'.format(${r.pick(STRINGS)}, ${value})`],
    [
      1,
      () =>
        `int(${r.pick(["'12'", "' 7 '", "'0x1f', 16", "'z', 36", "'1_000'", "'1__0'", "''", "'٣'", "'-0b11', 0", '3.99', "'1.5'", "b'12'", "'0o17', 8", "'12', 2"])})`,
    ],
    [
      1,
      () =>
        `float(${r.pick(["'1.5'", "' inf '", "'1e400'", "'-nan'", "'1_0.5'", "''", "'abc'", "'.5'", "'5.'", "'1e'", '10**400'])})`,
    ],
  ])();
}

function stringMethod(r) {
  const s = r.pick(STRINGS);
  const t = r.pick(STRINGS);
  const u = r.pick(STRINGS);
  const n = r.between(-3, 8);
  return r.pick([
    `${s}.upper()`,
    `${s}.lower()`,
    `${s}.title()`,
    `${s}.capitalize()`,
    `${s}.casefold()`,
    `${s}.swapcase()`,
    `${s}.split(${t})`,
    `${s}.split()`,
    `${s}.split(${t}, ${n})`,
    `${s}.rsplit(None, ${n})`,
    `${s}.splitlines(${r.pick(['', 'True'])})`,
    `${s}.partition(${t})`,
    `${s}.rpartition(${t})`,
    `${s}.replace(${t}, ${u})`,
    `${s}.replace(${t}, ${u}, ${n})`,
    `${s}.find(${t})`,
    `${s}.rfind(${t}, ${n})`,
    `${s}.index(${t})`,
    `${s}.count(${t})`,
    `${s}.strip()`,
    `${s}.strip(${t})`,
    `${s}.lstrip(${t})`,
    `${s}.startswith(${t})`,
    `${s}.endswith((${t}, ${u}))`,
    `${s}.center(${n + 6}, '*')`,
    `${s}.ljust(${n + 5})`,
    `${s}.zfill(${n + 5})`,
    `${s}.expandtabs(${n})`,
    `${s}.join([${t}, ${u}])`,
    `${s}.isalpha(), ${s}.isdigit(), ${s}.isalnum(), ${s}.isspace()`.replace(/^(.*)$/, '($1)'),
    `(${s}.isupper(), ${s}.islower(), ${s}.istitle(), ${s}.isidentifier(), ${s}.isprintable(), ${s}.isdecimal(), ${s}.isnumeric(), ${s}.isascii())`,
    `${s}.encode('${r.pick(['utf-8', 'latin-1', 'ascii', 'utf-16', 'utf-32-le', 'cp1252'])}'${r.pick(['', ", 'replace'", ", 'ignore'", ", 'xmlcharrefreplace'", ", 'backslashreplace'"])})`,
    `${s}.removeprefix(${t})`,
    `${s}.removesuffix(${t})`,
    `${s}.translate({97: 'X', 98: None, 99: 100})`,
    `${s}.translate(str.maketrans('abc', 'xyz', '1'))`,
    `${s}[${n}]`,
    `${s}[${n}:]`,
    `${s}[::${n}]`,
    `${s} * ${n}`,
    `${s} + ${t}`,
    `${s} < ${t}`,
    `${t} in ${s}`,
    `ascii(${s})`,
    `repr(${s})`,
    `sorted(${s})`,
    `list(reversed(${s}))`,
    `${s}.format(${t}, ${n})`,
    `${s} % ${t}`,
    `[ord(c) for c in ${s}]`,
    `max(${s}, default=0)`,
    `${s}.find(${t}, ${n}, ${n + 4})`,
    `hash(${s})`,
  ]);
}

function bytesMethod(r) {
  const s = r.pick(BYTES);
  const t = r.pick(BYTES);
  const n = r.between(-3, 8);
  return r.pick([
    `${s}.upper()`,
    `${s}.split(${t})`,
    `${s}.split()`,
    `${s}.replace(${t}, b'Z')`,
    `${s}.find(${t})`,
    `${s}.hex()`,
    `${s}.hex('-', ${n})`,
    `${s}.decode('${r.pick(['utf-8', 'latin-1', 'ascii', 'utf-16'])}'${r.pick(['', ", 'replace'", ", 'ignore'", ", 'backslashreplace'"])})`,
    `${s}.strip()`,
    `${s}.center(${n + 6})`,
    `${s}[${n}]`,
    `${s}[${n}:]`,
    `${s}[::${n}]`,
    `${s} * ${n}`,
    `${s} + ${t}`,
    `list(${s})`,
    `${s}.count(${t})`,
    `${s}.partition(${t})`,
    `${s}.join([${t}, ${t}])`,
    `bytes.fromhex('${r.pick(['00ff', 'a b', '0 0', 'zz', '1'])}')`,
    `int.from_bytes(${s}, '${r.pick(['big', 'little'])}', signed=${r.pick(['True', 'False'])})`,
    `(${n * 1000}).to_bytes(${r.between(0, 4)}, 'big', signed=True)`,
    `${s} == ${t}, ${s} < ${t}`.replace(/^(.*)$/, '($1)'),
    `${n + 97} in ${s}`,
    `${s}.isalpha()`,
    `${s}.translate(None, b'a')`,
    `${s}.startswith(${t})`,
    `memoryview(${s})[${n}:].tolist()`,
    `bytearray(${s}).pop()`,
    `b'%s|%d' % (${s}, ${n})`,
    `hash(bytes(${s}))`,
  ]);
}

function listProgram(r) {
  const lines = [`a = ${r.pick(LISTS)}`];
  const n = () => r.between(-4, 6);
  const slice = () => `${r.pick(['', n()])}:${r.pick(['', n()])}${r.pick(['', '', `:${n()}`])}`;
  for (let i = r.between(2, 6); i > 0; i--) {
    lines.push(
      r.pick([
        `a.append(${atom(r)})`,
        `a.insert(${n()}, ${r.pick(INTS)})`,
        `print(a.pop(${r.pick(['', n()])}))`,
        `a.extend(${r.pick([...LISTS, ...STRINGS, ...TUPLES])})`,
        `a[${slice()}] = ${r.pick([...LISTS, ...TUPLES])}`,
        `del a[${slice()}]`,
        `print(a[${slice()}])`,
        `print(a[${n()}])`,
        `a[${n()}] = ${atom(r)}`,
        `del a[${n()}]`,
        `a.reverse()`,
        `a.sort(key=str${r.pick(['', ', reverse=True'])})`,
        `a.sort()`,
        `print(a.index(${r.pick(INTS)}))`,
        `print(a.count(${r.pick(INTS)}))`,
        `a.remove(${r.pick(INTS)})`,
        `a *= ${r.between(-1, 3)}`,
        `a += ${r.pick([...LISTS, ...STRINGS])}`,
        `print(a + ${r.pick(LISTS)}, a == ${r.pick(LISTS)})`,
        `print(a < ${r.pick(LISTS)})`,
        `a = sorted(a, key=repr)`,
        `print(min(a), max(a))`,
        `print(${atom(r)} in a)`,
        `print(list(zip(a, range(9))), list(enumerate(a, ${n()})))`,
        `print([x for x in a if x], [*a, *a[:1]])`,
        `x, *y = a; print(x, y)`,
        `print(any(a), all(a), len(a), list(reversed(a)))`,
        `print(a[slice(${n()}, ${n()})], a.copy())`,
      ]),
    );
  }
  return lines
    .flatMap((line, i) =>
      i === 0
        ? line
        : [
            'try:',
            ...line.split('; ').map((part) => `    ${part}`),
            'except Exception as error:',
            '    print(type(error).__name__, error)',
          ],
    )
    .concat('print(a)');
}

function dictProgram(r) {
  const lines = [`d = ${r.pick(DICTS)}`];
  const k = () => r.pick(["'a'", "'b'", '1', '2', 'None', '(1, 2)', 'True', '1.0', '[]', "'zz'"]);
  for (let i = r.between(2, 6); i > 0; i--) {
    lines.push(
      r.pick([
        `d[${k()}] = ${atom(r)}`,
        `del d[${k()}]`,
        `print(d.pop(${k()}))`,
        `print(d.pop(${k()}, 'no'))`,
        `print(d[${k()}])`,
        `print(d.get(${k()}, 0))`,
        `print(d.setdefault(${k()}, []))`,
        `d.update(${r.pick([...DICTS, "[('q', 1)]", '[1]', 'a=5'])})`,
        `print(d.popitem())`,
        `print(list(d.keys()), list(d.values()), list(d.items()))`,
        `print(d | ${r.pick(DICTS)})`,
        `d |= ${r.pick(DICTS)}`,
        `print(d == ${r.pick(DICTS)}, ${k()} in d)`,
        `print({v: k for k, v in d.items()})`,
        `print(sorted(d))`,
        `print(d.keys() & ${r.pick(DICTS)}.keys())`,
        `print(dict.fromkeys(d), len(d), list(reversed(d)))`,
        `print(dict(d, x=1), {**d, 'y': 2})`,
        `for key in d: d[str(key) + 'x'] = 1`,
        `for key in list(d): print(key, end=' ')`,
        `d.clear()`,
        `print(next(iter(d.items())))`,
        `print(max(d, key=str), min(d, key=repr))`,
        `print('{a}'.format(**d))`,
        `print((lambda **k: k)(**d))`,
        `print(str(d), d.items() <= d.items())`,
      ]),
    );
  }
  return lines
    .flatMap((line, i) =>
      i === 0 ? line : ['try:', `    ${line}`, 'except Exception as error:', '    print(type(error).__name__, error)'],
    )
    .concat('print(d)');
}

function setProgram(r) {
  const lines = [`s = ${r.pick(SETS)}`];
  const elements = () =>
    r.pick([...SETS, '[3, 1]', "'abc'", 'range(8)', "{'a': 1}", '{10, 20, 30, 40}', '{-1, -2}', 'set(range(0, 64, 8))']);
  for (let i = r.between(2, 6); i > 0; i--) {
    lines.push(
      r.pick([
        `s.add(${r.pick([...INTS, ...STRINGS, '[]'])})`,
        `s.discard(${r.pick(INTS)})`,
        `s.remove(${r.pick(INTS)})`,
        `print(s.pop())`,
        `s.update(${elements()})`,
        `print(s | ${elements()})`,
        `print(s & ${elements()})`,
        `print(s - ${elements()})`,
        `print(s ^ ${elements()})`,
        `print(s.union(${elements()}, ${elements()}))`,
        `print(s.intersection(${elements()}))`,
        `s.difference_update(${elements()})`,
        `s.symmetric_difference_update(${elements()})`,
        `print(s <= ${elements()}, s.issubset(${elements()}))`,
        `print(s.isdisjoint(${elements()}), len(s))`,
        `s |= ${elements()}`,
        `s &= ${elements()}`,
        `print(sorted(s, key=str))`,
        `print(frozenset(s), s == ${elements()})`,
        `print({x for x in s if x}, ${r.pick(INTS)} in s)`,
        `s = s.copy()`,
        `s.clear()`,
        `for i in range(${r.between(1, 20)}): s.add(i * ${r.between(1, 9)})`,
        `print(hash(frozenset([1, 2, 3])), list(s)[:3])`,
      ]),
    );
  }
  return lines
    .flatMap((line, i) =>
      i === 0 ? line : ['try:', `    ${line}`, 'except Exception as error:', '    print(type(error).__name__, error)'],
    )
    .concat('print(s)');
}

function sorting(r) {
  const n = r.between(0, 40);
  const values = r.times(n, () => r.pick([String(r.between(-20, 20)), `${r.between(0, 9)}.5`]));
  const words = r.times(r.between(0, 15), () => `'${r.times(r.between(1, 4), () => r.pick([...'abcXYZ'])).join('')}'`);
  return [
    `a = [${values.join(', ')}]`,
    `w = [${words.join(', ')}]`,
    ...r.some(
      [
        'print(sorted(a))',
        'print(sorted(a, reverse=True))',
        'print(sorted(a, key=abs))',
        'print(sorted(a, key=lambda v: v % 5))',
        'print(sorted(w))',
        'print(sorted(w, key=len))',
        'print(sorted(w, key=str.lower, reverse=True))',
        'print(sorted(w, key=lambda v: (len(v), v)))',
        'print(sorted(zip(a, w)))',
        'print(max(a, default=None), min(w, default=None))',
        'print(sorted(enumerate(a), key=lambda p: p[1]))',
        'print(sorted(set(a)))',
        'print(sorted(w, key=lambda v: [-ord(c) for c in v]))',
      ],
      40,
    ),
    'class K:',
    '    calls = 0',
    '    def __init__(self, v): self.v = v',
    '    def __lt__(self, o):',
    '        K.calls += 1',
    '        return self.v < o.v',
    'print([k.v for k in sorted(map(K, a))], K.calls)',
  ];
}

function comprehension(r) {
  const source = () =>
    r.pick(['range(6)', "'hello'", '[3, 1, 2]', '[[1, 2], [3]]', '{1: 2, 3: 4}', '(1, (2, 3))', 'range(0)', "['ab', 'c']"]);
  const element = () => r.pick(['x', '(x, x)', 'str(x)', '[x]', 'x == x', 'repr(x) * 2', '(x, y)', 'len(str(x))', '{x: 1}']);
  const condition = () => r.pick(['', '', ' if x', ' if x != 2', ' if str(x) > "2"', ' if not x', ' if (z := x)']);
  const clause = () => `for x in ${source()}${condition()}`;
  const first = r.pick([
    `for y in ${source()} ${clause()}`,
    `for y in ${source()} for x in ${r.pick(['[y]', 'str(y)', source()])}${condition()}`,
    `for y in [0] ${clause()}`,
  ]);
  const body = r.pick([
    `[${element()} ${first}]`,
    `{${r.pick(['x', 'str(x)', 'len(str(x))'])}: ${element()} ${first}}`,
    `list(${element()} ${first})`,
    `{str(x) ${first}}`.replace(/^\{(.*)\}$/, 'sorted({$1})'),
    `[[${element()} ${clause()}] for y in ${source()}]`,
    `tuple(${element()} ${first})`,
    `sum(1 ${first})`,
    `(lambda: [${element()} ${first}])()`,
  ]);
  return body;
}

function control(r) {
  let depth = 0;
  let serial = 0;
  const block = (indent, inLoop) => r.times(r.between(1, 3), () => statement(indent, inLoop)).flat();
  const condition = () =>
    r.pick([
      'n % 2 == 0',
      'n > 3',
      'len(out) % 3 == 1',
      'n',
      'not out',
      'out and out[-1] == n',
      'n == 1 or n == 4',
      'True',
      'False',
    ]);
  const statement = (indent, inLoop) => {
    if (depth > 2) return [`${indent}out.append(${serial++})`];
    depth += 1;
    const lines = r.weighted([
      [4, () => [`${indent}out.append(${r.pick(['n', String(serial++), 'len(out)'])})`]],
      [
        2,
        () => [
          `${indent}if ${condition()}:`,
          ...block(`${indent}    `, inLoop),
          ...(r.chance(50) ? [`${indent}${r.pick(['else', `elif ${condition()}`])}:`, ...block(`${indent}    `, inLoop)] : []),
        ],
      ],
      [
        2,
        () => [
          `${indent}for n in range(${r.between(0, 4)}):`,
          ...block(`${indent}    `, true),
          ...(r.chance(40) ? [`${indent}else:`, ...block(`${indent}    `, inLoop)] : []),
        ],
      ],
      [
        1,
        () => [
          `${indent}while len(out) < ${r.between(3, 25)}:`,
          `${indent}    out.append('w')`,
          ...block(`${indent}    `, true),
          ...(r.chance(40) ? [`${indent}else:`, ...block(`${indent}    `, inLoop)] : []),
        ],
      ],
      [
        2,
        () => [
          `${indent}try:`,
          ...block(`${indent}    `, inLoop),
          ...(r.chance(60)
            ? [
                `${indent}except ${r.pick(['ValueError', 'KeyError', '(ValueError, TypeError)', 'Exception as e'])}:`,
                ...block(`${indent}    `, inLoop),
                ...(r.chance(30) ? [`${indent}else:`, ...block(`${indent}    `, inLoop)] : []),
                ...(r.chance(40) ? [`${indent}finally:`, ...block(`${indent}    `, inLoop)] : []),
              ]
            : [`${indent}finally:`, ...block(`${indent}    `, inLoop)]),
        ],
      ],
      [
        1,
        () => [`${indent}if ${condition()}: raise ${r.pick(["ValueError('v')", "KeyError('k')", 'TypeError', 'IndexError(n)'])}`],
      ],
      [inLoop ? 2 : 0, () => [`${indent}if ${condition()}: ${r.pick(['break', 'continue'])}`]],
      [1, () => [`${indent}if ${condition()}: return ${r.pick(['n', 'out', 'None', "'r'"])}`]],
      [1, () => [`${indent}with C(${serial++}, ${r.pick(['True', 'False'])}) as n:`, ...block(`${indent}    `, inLoop)]],
    ])();
    depth -= 1;
    return lines;
  };
  return [
    'class C:',
    '    def __init__(self, n, s): self.n, self.s = n, s',
    "    def __enter__(self): out.append('<'); return self.n",
    '    def __exit__(self, t, v, tb): out.append(t and t.__name__); return self.s',
    'out = []',
    'def f(n):',
    ...block('    ', false),
    '    return out',
    `for n in (0, 1, 5):`,
    '    out.clear()',
    '    try: print(f(n), out[:40])',
    '    except Exception as e: print(repr(e), repr(e.__context__), out[:40])',
  ];
}

function classes(r) {
  const names = ['A', 'B', 'C', 'D', 'E'].slice(0, r.between(2, 5));
  const lines = [];
  names.forEach((name, i) => {
    const bases = r.some(names.slice(0, i), 50).reverse();
    const body = r.some(
      [
        `    x = '${name}.x'`,
        `    def m(self): return ['${name}.m'] + (super().m() if hasattr(super(), 'm') else [])`,
        `    def __init__(self, *a): super().__init__(); self.made = '${name}'`,
        `    @classmethod\n    def c(cls): return cls.__name__, '${name}'`,
        `    @staticmethod\n    def s(v=1): return '${name}', v`,
        `    @property\n    def p(self): return '${name}.p', self.__class__.__name__`,
        `    def __repr__(self): return '<${name}>'`,
        `    def __eq__(self, o): return isinstance(o, ${name})`,
        `    def __len__(self): return ${i}`,
        `    def __getattr__(self, n): return '${name}?' + n`,
        `    def __init_subclass__(cls, **k): print('sub', cls.__name__, '${name}'); super().__init_subclass__(**k)`,
        `    __slots__ = ()`,
        `    def __add__(self, o): return '${name}+'`,
        `    def __radd__(self, o): return '+${name}'`,
        `    def __contains__(self, v): return v == ${i}`,
        `    def __call__(self, *a): return '${name}', a`,
        `    def __hash__(self): return ${i}`,
        `    def __bool__(self): return ${r.pick(['True', 'False'])}`,
      ],
      25,
    );
    lines.push(
      ...attemptLines([
        `class ${name}${bases.length > 0 ? `(${bases.join(', ')})` : ''}:`,
        ...(body.length > 0 ? body.flatMap((line) => line.split('\n')) : ['    pass']),
      ]),
    );
  });
  const last = names.at(-1);
  const checks = r.some(
    [
      `[c.__name__ for c in ${last}.__mro__]`,
      `${last}()`,
      `${last}().m()`,
      `${last}.c()`,
      `${last}.s(2)`,
      `${last}().p`,
      `${last}().x`,
      `${last}().missing`,
      `${last}() + 1`,
      `1 + ${last}()`,
      `len(${last}())`,
      `bool(${last}())`,
      `${last}() == A()`,
      `${last}()(1)`,
      `1 in ${last}()`,
      `vars(${last}()) `,
      `isinstance(${last}(), A), issubclass(${last}, object)`.replace(/^(.*)$/, '($1)'),
      `hash(${last}()) < 9`,
      `sorted(k for k in vars(${last}) if not k.startswith('__'))`,
      `${last}().made`,
      `[c.__name__ for c in A.__subclasses__()]`,
      `super(${last}, ${last}()).x`,
    ],
    60,
  );
  return [...lines, ...checks.flatMap(attempt)];
}

function attemptLines(lines) {
  return [
    'try:',
    ...lines.map((line) => `    ${line}`),
    'except Exception as error:',
    '    print(type(error).__name__, str(error).split(" at 0x")[0])',
  ];
}

function scopes(r) {
  const name = () => r.pick(['a', 'b', 'c']);
  const lines = ["a, b, c = 'ga', 'gb', 'gc'"];
  const inner = (indent, depth) => {
    const body = [];
    const declared = r.chance(25) ? [name()] : [];
    if (declared.length > 0) body.push(`${indent}${depth > 0 && r.chance(50) ? 'nonlocal' : 'global'} ${declared[0]}`);
    for (let i = r.between(1, 3); i > 0; i--) {
      body.push(
        ...r.weighted([
          [3, () => [`${indent}${name()} = ${r.pick([`'${depth}${r.below(9)}'`, name()])}`]],
          [3, () => [`${indent}print(${name()})`]],
          [1, () => [`${indent}del ${name()}`]],
          [1, () => [`${indent}print([${name()} for ${name()} in 'xy'])`]],
          [1, () => [`${indent}print((lambda ${name()}='d': ${name()})())`]],
          [1, () => [`${indent}for ${name()} in 'pq': pass`]],
          [
            depth < 2 ? 2 : 0,
            () => [
              `${indent}def f${depth}(${r.chance(40) ? `${name()}='arg'` : ''}):`,
              ...inner(`${indent}    `, depth + 1),
              `${indent}f${depth}()`,
            ],
          ],
          [1, () => [`${indent}class K:`, `${indent}    ${name()} = ${name()}`, `${indent}    print(${name()})`]],
          [1, () => [`${indent}print(sorted(k for k in locals() if len(k) == 1))`]],
          [1, () => [`${indent}try: ${name()} = 1 / 0`, `${indent}except ZeroDivisionError as ${name()}: pass`]],
        ])(),
      );
    }
    return body;
  };
  const body = ['def f(a=1):', ...inner('    ', 0)];
  const text = ['def f(a=1):', ...inner('    ', 0)];
  return [
    ...lines,
    'try:',
    `    exec(${JSON.stringify(r.chance(50) ? [...body, 'f()'].join('\n') : [...text, 'f(2)'].join('\n'))})`,
    'except Exception as error:',
    '    print(type(error).__name__, error)',
    'print(a, b, c)',
  ];
}

function matching(r) {
  const pattern = (depth) =>
    r.weighted([
      [3, () => r.pick(['0', '1', "'a'", 'None', 'True', '-1', '1.5', "'abc'"])],
      [2, () => r.pick(['x', 'y', '_'])],
      [
        depth > 0 ? 2 : 0,
        () => `[${r.times(r.below(3), () => pattern(depth - 1)).join(', ')}${r.chance(30) ? ', *rest' : ''}]`.replace('[, ', '['),
      ],
      [depth > 0 ? 1 : 0, () => `{'a': ${pattern(depth - 1)}${r.chance(40) ? ', **rest' : ''}}`],
      [
        1,
        () => r.pick(['int()', 'str()', 'int(x)', 'list()', 'dict()', 'P()', 'P(1)', 'P(x=1)', 'P(x, y=2)', 'float()', 'bool()']),
      ],
      [depth > 0 ? 1 : 0, () => `(${r.pick(['0 | 1', "'a' | 'b'", 'None | True', '[1] | [2]', 'int() | str()'])})`],
      [depth > 0 ? 1 : 0, () => `${r.pick(['(1)', "'a'", '[_, _]', 'str()'])} as z`],
    ])();
  const cases = r
    .times(r.between(2, 5), (i) => [
      `            case ${pattern(2)}${r.chance(20) ? ' if v' : ''}: return ${i}, {k: w for k, w in locals().items() if k != 'v'}`,
    ])
    .flat();
  const text = [
    'class P:',
    "    __match_args__ = ('x', 'y')",
    '    def __init__(self, x, y): self.x, self.y = x, y',
    "    def __repr__(self): return 'P'",
    'def f(v):',
    '        match v:',
    ...cases,
    'for v in (0, 1, -1, 1.5, None, True, "a", "abc", [], [1], [1, 2], [1, 2, 3], (0, "a"), {"a": 1}, {"a": [1], "b": 2}, {}, P(1, 2), P(3, [1]), [[1]], [0, [1, 2]]):',
    '    print(v, f(v))',
  ];
  return [
    'try:',
    `    exec(${JSON.stringify(text.join('\n'))}, {})`,
    'except Exception as error:',
    '    print(type(error).__name__, str(error).split(" (")[0])',
  ];
}

function unpacking(r) {
  const source = r.pick([
    '[1, 2, 3]',
    "'ab'",
    '(1, (2, 3))',
    '[]',
    '{1: 2, 3: 4}',
    'range(5)',
    '(x for x in "xyz")',
    '5',
    'None',
    '[[1, 2], [3, 4]]',
    'iter([1])',
    '{7}',
  ]);
  const target = r.pick([
    'a, b',
    'a, b, c',
    'a, *b',
    '*a, b',
    'a, (b, c)',
    '[a, b]',
    '*a,',
    'a, *b, c',
    '(a, b), (c, d)',
    '(a,)',
    'a',
    '*a, b, c',
    'a, *_',
  ]);
  const call = r
    .pick([
      'f(*{s})',
      'f(1, *{s})',
      'f(*{s}, k=1)',
      'f(**{{"a": 1}})',
      'f(a=1, *{s})',
      'g(*{s})',
      'g(1, 2, *{s})',
      'h(*{s})',
      'f(*{s}, *{s})',
      'g(b=1, *{s})',
      'h(1, c=2)',
      'g()',
      'h(a=1)',
      'f(**{{1: 2}})',
      'g(1, a=2)',
      'h(1, 2, 3, 4)',
      'f(**dict(k=1), k=2)'.replace(', k=2', ', z=2'),
    ])
    .replaceAll('{s}', `${source}`)
    .replaceAll('{{', '{')
    .replaceAll('}}', '}');
  return r.chance(50)
    ? [
        'try:',
        `    ${target} = ${source}`,
        "    print([v for v in (a, locals().get('b'), locals().get('c'))])",
        'except Exception as error:',
        '    print(type(error).__name__, error)',
      ]
    : ['def f(*a, **k): return a, k', 'def g(a, b=2): return a, b', 'def h(a, /, b=0, *, c=1): return a, b, c', ...attempt(call)];
}

function sliceProgram(r) {
  const sequence = r.pick([
    'list(range(10))',
    "'abcdefghij'",
    'tuple(range(7))',
    'range(20)',
    "b'abcdef'",
    'bytearray(range(9))',
    'range(10, -10, -3)',
  ]);
  const n = () => r.pick(['', '', String(r.between(-12, 12)), 'None', '10**20', '-10**20']);
  const step = r.pick(['', '', `:${r.pick(['1', '2', '-1', '-2', '3', '0', '-5', 'None', '10**20'])}`]);
  return r.chance(70)
    ? `${sequence}[${n()}:${n()}${step}]`
    : `slice(${r.pick(['None', n() || '1'])}, ${n() || 'None'}, ${r.pick(['None', '1', '-1', '2', '0'])}).indices(${r.between(0, 12)})`;
}

function numbers(r) {
  const a = r.weighted([
    [1, () => r.pick(INTS)],
    [1, () => `${r.chance(50) ? '-' : ''}${r.bits()}${r.bits()}${r.bits()}`],
    [1, () => String(r.between(-1000, 1000))],
  ])();
  const b = r.weighted([
    [1, () => r.pick(INTS)],
    [1, () => `${r.chance(50) ? '-' : ''}${r.bits()}${r.bits()}`],
    [1, () => String(r.between(-50, 50))],
  ])();
  return r.pick([
    `(${a}) // (${b})`,
    `(${a}) % (${b})`,
    `divmod(${a}, ${b})`,
    `(${a}) * (${b})`,
    `(${a}) + (${b})`,
    `(${a}) - (${b})`,
    `(${a}) & (${b})`,
    `(${a}) | (${b})`,
    `(${a}) ^ (${b})`,
    `~(${a})`,
    `(${a}) >> ${r.between(-1, 80)}`,
    `(${a}) << ${r.between(-1, 80)}`,
    `(${a}) / (${b})`,
    `pow(${a}, ${r.between(-2, 9)})`,
    `pow(${a}, ${r.between(0, 99)}, ${b})`,
    `int('${a.replace(/\D/g, '') || '0'}', ${r.between(10, 36)})`,
    `hex(${a}), bin(${b}), oct(${a})`.replace(/^(.*)$/, '($1)'),
    `(${a}).bit_length(), (${a}).bit_count()`.replace(/^(.*)$/, '($1)'),
    `float(${a})`,
    `round(${a}, ${r.between(-5, 2)})`,
    `(${a}) == float(${b}), (${a}) < float(${b})`.replace(/^(.*)$/, '($1)'),
    `hash(${a})`,
    `(${a}) ** 0.5`,
    `(${a}) % 7.5`,
    `(${r.pick(FLOATS)}) % (${r.pick(FLOATS)})`,
    `(${r.pick(FLOATS)}) // (${r.pick(FLOATS)})`,
    `(${r.pick(FLOATS)}).as_integer_ratio()`,
    `(${r.pick(FLOATS)}).hex()`,
    `int(${r.pick(FLOATS)})`,
    `complex(${r.pick(FLOATS)}, ${b}) * (1+2j)`,
    `str(${a})`,
    `'%x' % (${a})`,
    `(${r.pick(FLOATS)}) ** (${r.pick(FLOATS)})`,
    `sum([${a}, ${b}, ${r.pick(FLOATS)}])`,
    `max(${a}, ${b}, ${r.pick(FLOATS)})`,
  ]);
}

const expressions =
  (make, low = 4, high = 12) =>
  (r) =>
    program(r, low, high, make);
const once = (make) => (r) => [make(r)];
const several =
  (make, low = 1, high = 3) =>
  (r) =>
    r.times(r.between(low, high), () => make(r));

export const LANGUAGE_PROFILES = {
  expressions: expressions(safeExpression),
  formatting: expressions(formatting),
  strings: expressions(stringMethod),
  bytes: expressions(bytesMethod),
  numbers: expressions(numbers),
  slices: expressions(sliceProgram),
  comprehensions: expressions(comprehension, 3, 6),
  unpacking: (r) => r.times(r.between(3, 6), () => unpacking(r)),
  lists: several(listProgram),
  dicts: several(dictProgram),
  sets: several(setProgram),
  sorting: once(sorting),
  control: several(control, 1, 2),
  classes: once(classes),
  scopes: several(scopes),
  matching: several(matching),
};
