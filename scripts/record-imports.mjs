// Measures how importing each standard module counts for the cyclic collector, for src/python/profiles/import-timelines.ts.
//
//   node scripts/record-imports.mjs [--python 3.13=/path/to/python ...]
//
// A module's timeline is what happens while it is imported in a fresh interpreter, in order: how much the count of the youngest
// generation moves, which modules it imports in between (whose own timelines say what happens there), and where it makes
// what it leaves as garbage. Where an import begins and ends, a profile function sees, which itself counts nothing that stays. Where garbage
// is made, and where it becomes that, shows in what one collection of the youngest generation finds at one count or another.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VERSIONS } from '../test/conformance/corpus.ts';
import { findPythons, inParallel, runPython } from '../test/conformance/pythons.ts';

const { values } = parseArgs({ options: { python: { type: 'string', multiple: true, default: [] } } });

/** Garbage is placed to within so many counts. */
const PRECISION = 4;

/** What a function in C counts at one go is told apart when it is more than this. */
const AT_ONCE_MIN = 8;

/** The modules whose import a program sees: those of our own text, and those in C that HeapLab has. */
function simulatedModules() {
  const ofText = readdirSync(new URL('../src/python/modules/lib', import.meta.url), { recursive: true })
    .filter((path) => path.endsWith('.py'))
    .map((path) =>
      path
        .replace(/\.py$/, '')
        .replace(/\/__init__$/, '')
        .replaceAll('/', '.'),
    );
  const listed = JSON.parse(readFileSync(new URL('../src/http/routes/pythons.json', import.meta.url), 'utf8'));
  const others = listed.flatMap(({ modules }) => modules.filter(({ status }) => status !== 'absent').map(({ name }) => name));
  return [...new Set([...ofText, ...others])].filter((name) => !name.startsWith('_'));
}

/**
 * Prints the count's moves, with the name of each import where it begins and \`)\` where it ends, and \`[\` and \`]\` around what a
 * function in C counts at one go.
 */
const timelineProbe = (name) => `
import gc, sys
gc.disable()
at = [0] * 60000
names = [None] * 60000
n = 0
count = gc.get_count
called_at = None
def profile(frame, event, arg):
    global n, called_at
    if event == 'c_call':
        called_at = count()[0]
    elif event == 'c_return' or event == 'c_exception':
        if called_at is not None:
            now = count()[0]
            if now - called_at > ${AT_ONCE_MIN}:
                at[n], names[n] = called_at, '['
                at[n + 1], names[n + 1] = now, ']'
                n += 2
            called_at = None
    else:
        called_at = None
        if frame.f_code.co_name == '_find_and_load':
            at[n] = count()[0]
            names[n] = frame.f_locals['name'] if event == 'call' else ')'
            n += 1
before = count()[0]
sys.setprofile(profile)
try: __import__(${JSON.stringify(name)})
except BaseException: n = -1
finally: sys.setprofile(None)
after = count()[0]
if n < 0: print('-')
else:
    for moment, name in zip(at[:n], names):
        print(moment - before, name, end=' ')
        before = moment
    print(after - before)
    print(gc.collect())
`;

/**
 * How much of its garbage is young, and how much is left at all, when the youngest generation is collected once, at a count of so many
 * more than before.
 */
const leftProbe = (name, count) => `
import gc
collections = 0
def once(phase, info):
    global collections
    if phase == 'stop':
        gc.disable()
        collections += 1
gc.callbacks.append(once)
gc.set_threshold(gc.get_count()[0] + ${count}, 1000, 1000)
__import__(${JSON.stringify(name)})
gc.disable()
gc.callbacks.clear()
young = gc.collect(0)
print(young, young + gc.collect(), collections)
`;

/** How much garbage these imports leave. */
const garbageProbe = (names) => `
import gc
gc.disable()
for name in ${JSON.stringify(names)}:
    try: __import__(name)
    except ImportError: pass
print(gc.collect())
`;

/** What was seen of each module, by name: the whole import in which it was made, and the garbage of that. */
async function measure(python) {
  const found = new Map();
  await inParallel(simulatedModules(), 2, async (name) => {
    const lines = (await runPython(python, timelineProbe(name)))?.stdout?.trim().split('\n') ?? [];
    const events = lines.length < 2 ? [] : eventsOf(lines.at(-2));
    // One that is there when a script begins is not imported.
    if (events.some((event) => event.name === name)) found.set(name, { events, garbage: Number(lines.at(-1)) });
  });
  // What only the library imports is read within that, where it imports most itself: elsewhere some was there already. It is
  // code in C and parts of packages, which leave no garbage.
  const inner = new Map();
  for (const { events } of found.values())
    for (const { name } of events) {
      if (name === undefined || found.has(name)) continue;
      const imports = ownEvents(name, events).filter((event) => event.name !== undefined).length;
      if (imports > (inner.get(name)?.imports ?? -1)) inner.set(name, { events, garbage: 0, imports });
    }
  for (const [name, row] of inner) found.set(name, row);
  return found;
}

/** The moves as `{depth, count, isAtOnce}`, the imports of a module by the module itself as `{depth, name}`. */
function eventsOf(line) {
  const events = [];
  let depth = 0;
  let isAtOnce = false;
  for (const word of line.split(' ')) {
    if (word === ')') depth--;
    else if (word === '[' || word === ']') isAtOnce = word === '[';
    else if (/^-?\d+$/.test(word)) {
      const last = events.at(-1);
      if (last?.depth === depth && last.isAtOnce === isAtOnce && !isAtOnce) last.count += Number(word);
      else events.push({ depth, count: Number(word), isAtOnce });
    } else events.push({ depth: depth++, name: word });
  }
  return events;
}

/**
 * The moves that are the module's own, each with the count of the whole import before it. A module whose parent imports it is
 * made inside its parent's import, whichever of the two was asked for.
 */
function ownEvents(name, events) {
  const first = events.findLastIndex((event) => event.name === name);
  const { depth } = events[first];
  const own = [];
  let at = 0;
  for (const [index, event] of events.entries()) {
    if (index > first && event.depth <= depth) break;
    if (index > first && event.depth === depth + 1) own.push({ ...event, at });
    at += event.count ?? 0;
  }
  return own;
}

/** What the module imports, its parents included and what is part of it left out. */
function importsOf(name, own) {
  const parents = name.split('.').slice(0, -1);
  const imported = [
    ...parents.map((_, i) => parents.slice(0, i + 1).join('.')),
    ...own.flatMap(({ name: other }) => other ?? []),
  ];
  return imported.filter((other) => !other.startsWith(`${name}.`));
}

async function garbageOf(python, names) {
  return names.length === 0 ? 0 : Number((await runPython(python, garbageProbe(names)))?.stdout) || 0;
}

/**
 * Where among the module's own moves its garbage is made (\`*\`) and becomes garbage (\`!\`): a collection makes old what is made before
 * it, and finds what is garbage before it.
 */
async function garbageMoments(python, name, { events, garbage }, own, ownGarbage) {
  const probed = new Map([[0, { young: garbage, left: garbage, isCollected: true }]]);
  const at = async (count) => {
    if (!probed.has(count)) {
      const [young, left, collections] = ((await runPython(python, leftProbe(name, count)))?.stdout ?? '')
        .trim()
        .split(' ')
        .map(Number);
      probed.set(count, { young: young || 0, left: left || 0, isCollected: collections === 1 });
    }
    return probed.get(count);
  };
  const isOwn = (from, to) => own.some((event) => event.count > 0 && event.at < to && event.at + event.count > from);
  const search = async (key, from, to, moments) => {
    if (!isOwn(from, to)) return moments;
    const size = (await at(from))[key] - (await at(to))[key];
    if (size <= 0) return moments;
    if (to - from <= PRECISION) {
      moments.push({ at: to, size });
      return moments;
    }
    const middle = (from + to) >> 1;
    await search(key, from, middle, moments);
    return search(key, middle, to, moments);
  };
  let count = 0;
  let peak = 0;
  for (const event of events) peak = Math.max(peak, (count += event.count ?? 0));
  // The profile function's own allocations make the peak a little higher than it is without.
  let end = peak - PRECISION;
  while (end > 0 && !(await at(end)).isCollected) end -= Math.ceil(PRECISION + peak / 200);
  const marked = (mark, moments) => {
    let rest = ownGarbage;
    const kept = [];
    for (const moment of moments) {
      const size = Math.min(moment.size, rest);
      if (size > 0) kept.push({ mark, at: moment.at, size });
      rest -= size;
    }
    if (rest > 0) kept.push({ mark, at: Number.POSITIVE_INFINITY, size: rest });
    return kept;
  };
  const made = marked('*', await search('young', 0, Math.max(0, end), []));
  const left = marked('!', await search('left', 0, Math.max(0, end), []));
  return paired([...made, ...left].sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)));
}

/** Nothing becomes garbage before it is made, whatever the measurement's precision says. */
function paired(moments) {
  const result = [];
  let ahead = 0;
  let isOwed = 0;
  for (const { mark, at, size } of moments) {
    if (mark === '*') {
      const paid = Math.min(isOwed, size);
      isOwed -= paid;
      ahead += size - paid;
      if (size > paid) result.push({ mark, at, size: size - paid });
      continue;
    }
    if (size > ahead) {
      result.push({ mark: '*', at, size: size - ahead });
      isOwed += size - ahead;
      ahead = size;
    }
    ahead -= size;
    result.push({ mark, at, size });
  }
  return result;
}

/** The timeline in words, for a line of the table. */
function timelineOf(name, own, moments) {
  const words = [];
  const pending = [...moments];
  for (const event of own) {
    if (event.name !== undefined) {
      words.push(event.name);
      continue;
    }
    while (pending.length > 0 && pending[0].at <= event.at) pending.shift();
    let done = 0;
    while (pending.length > 0 && pending[0].at <= event.at + event.count) {
      const moment = pending.shift();
      if (moment.at - event.at > done && !event.isAtOnce) {
        words.push(moment.at - event.at - done);
        done = moment.at - event.at;
      }
      words.push(`${moment.mark}${moment.size}`);
    }
    if (event.count !== done) words.push(`${event.isAtOnce ? '=' : ''}${event.count - done}`);
  }
  for (const { at, mark, size } of pending) if (at === Number.POSITIVE_INFINITY) words.push(`${mark}${size}`);
  return [name, ...words].join(' ');
}

const parts = [];
for (const [version, python] of findPythons(VERSIONS, values.python)) {
  const found = await measure(python);
  const lines = [];
  await inParallel([...found.keys()].sort(), 2, async (name) => {
    const row = found.get(name);
    const own = ownEvents(name, row.events);
    // The profile function keeps some of the garbage alive: how much there is, is asked without it.
    const garbage = row.garbage === 0 ? 0 : await garbageOf(python, [name]);
    const ownGarbage = garbage === 0 ? 0 : garbage - (await garbageOf(python, importsOf(name, own)));
    lines.push(
      timelineOf(name, own, ownGarbage > 0 ? await garbageMoments(python, name, { ...row, garbage }, own, ownGarbage) : []),
    );
  });
  console.log(`${version}: ${lines.length} modules`);
  lines.sort((a, b) => (a < b ? -1 : 1));
  parts.push(`  '${version}': \`\n${lines.join('\n')}\n\`,\n`);
}
const path = fileURLToPath(new URL('../src/python/profiles/import-timelines.ts', import.meta.url));
writeFileSync(
  path,
  `// Made by scripts/record-imports.mjs: per module what its import counts for the youngest generation, in order: numbers are moves
// of the count, \`=\` before those that are made at one go, names are imports that it makes in between, \`*\` goes before so many
// objects that it makes and \`!\` before those of them that become garbage.\n
export const IMPORT_TIMELINES: { readonly [version: string]: string } = {\n${parts.join('')}};\n`,
);
