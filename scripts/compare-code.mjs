// Compares our code objects with CPython's compile() on every file of each CPython's standard library that is valid there: names, flags,
// constants, variables and stack size in all versions; instructions, positions and exception tables in 3.13, whose instruction set is ours
// (superinstructions are taken apart, inline caches and EXTENDED_ARG left out), and as bytes. Warnings are compared too.
// Usage: node scripts/compare-code.mjs [3.12=/path/to/python ...] [--only=part/of/path] [--every=1] [--show=3]
// Ends with status 1 if any code object differs.

import { findPythons, loadFrontEnd, runPython } from './front-end.mjs';

const CODES = `
import dis, json, os, sys, sysconfig, tokenize, types, warnings
sys.setrecursionlimit(20000)
root = sysconfig.get_path('stdlib')
only, every = sys.argv[1], int(sys.argv[2])
full = sys.version_info[:2] == (3, 13)

def constant(value):
    if isinstance(value, types.CodeType):
        return 'code ' + value.co_name
    if isinstance(value, tuple):
        return '(' + ', '.join(map(constant, value)) + ')'
    if isinstance(value, frozenset):
        return '{' + ', '.join(sorted(map(constant, value))) + '}'
    if isinstance(value, float):
        return 'float ' + value.hex()
    if isinstance(value, complex):
        return 'complex ' + value.real.hex() + ' ' + value.imag.hex()
    if isinstance(value, str):
        return 'str ' + ' '.join(map(str, map(ord, value)))
    if isinstance(value, bytes):
        return 'bytes ' + ' '.join(map(str, value))
    if type(value) is int:
        return 'int ' + hex(value)
    return repr(value)

def describe(code):
    fields = {name: getattr(code, 'co_' + name) for name in ('name', 'firstlineno', 'flags', 'argcount', 'posonlyargcount', 'kwonlyargcount',
        'nlocals', 'varnames', 'cellvars', 'freevars', 'names', 'stacksize')}
    fields['qualname'] = getattr(code, 'co_qualname', None)
    fields['consts'] = list(map(constant, code.co_consts))
    if full:
        fields['code'] = [[i.offset, i.opname, i.arg, i.jump_target, *i.positions] for i in dis.get_instructions(code)]
        fields['bytes'] = code.co_code.hex()
        fields['exceptiontable'] = code.co_exceptiontable.hex()
        fields['exceptions'] = [[e.start, e.end, e.target, e.depth, int(e.lasti)] for e in dis._parse_exception_table(code)]
    fields['inner'] = [describe(c) for c in code.co_consts if isinstance(c, types.CodeType)]
    return fields

count = 0
for folder, folders, files in os.walk(root):
    folders[:] = sorted(f for f in folders if f not in ('__pycache__', 'site-packages'))
    for file in sorted(files):
        path = os.path.join(folder, file)
        if not file.endswith('.py') or only not in path:
            continue
        count += 1
        if count % every:
            continue
        try:
            with tokenize.open(path) as stream:
                source = stream.read()
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter('always')
                code = compile(source, 'file', 'exec', dont_inherit=True)
        except (SyntaxError, UnicodeDecodeError, ValueError, RecursionError, MemoryError):
            continue
        said = sorted(w.category.__name__ + ' ' + str(w.lineno) + ' ' + str(w.message) for w in caught if w.filename == 'file')
        print(json.dumps({'path': path[len(root) + 1:], 'source': source, 'code': describe(code), 'warnings': said}), flush=True)
`;

const SUPERINSTRUCTIONS = {
  LOAD_FAST_LOAD_FAST: ['LOAD_FAST', 'LOAD_FAST'],
  STORE_FAST_LOAD_FAST: ['STORE_FAST', 'LOAD_FAST'],
  STORE_FAST_STORE_FAST: ['STORE_FAST', 'STORE_FAST'],
};

const options = new Map(
  process.argv
    .slice(2)
    .filter((arg) => arg.startsWith('--'))
    .map((arg) => arg.slice(2).split('=')),
);
const shown = Number(options.get('show') ?? 3);
const { parseModule, compileModule, profileOf, SourceUnicode, OPCODES, encodedCode } = await loadFrontEnd();
let failed = 0;

for (const [version, python] of findPythons(process.argv.slice(2).filter((arg) => !arg.startsWith('--')))) {
  const profile = profileOf(version);
  const unicode = new SourceUnicode(profile.unicodeVersion);
  const counts = { files: 0, equal: 0, different: 0 };
  const report = (path, what, ours, theirs) => {
    if (counts.different < shown) console.log(`${version} ${path}: ${what}\n  ours   ${ours}\n  theirs ${theirs}`);
  };
  for await (const file of runPython(python, CODES, { args: [options.get('only') ?? '', options.get('every') ?? '1'] })) {
    counts.files++;
    try {
      const parsed = parseModule(file.source, { mode: 'exec', profile, unicode });
      const { code, warnings } = compileModule(parsed.tree, { filename: 'file', profile });
      const said = [...parsed.warnings, ...warnings].map((w) => `${w.category} ${w.lineno} ${w.message}`).sort();
      if (String(said) !== String(file.warnings)) {
        report(file.path, 'warnings', said.join('\n         '), file.warnings.join('\n         '));
        counts.different++;
      }
      compareCode(code, file.code, file.path, counts, report);
    } catch (thrown) {
      report(file.path, 'compiles', `${thrown.kind ?? thrown.stack}: ${thrown.message}`, 'code');
      counts.different++;
    }
  }
  failed += counts.different;
  console.log(`${version}: ${counts.files} files, ${counts.equal} code objects equal, ${counts.different} different`);
}
process.exitCode = failed === 0 ? 0 : 1;

function compareCode(ours, theirs, path, counts, report) {
  const encoded = encodedCode(ours);
  const a = {
    ...ours,
    stacksize: ours.reportedStacksize,
    consts: ours.consts.map(constantText),
    bytes: Buffer.from(encoded.bytes).toString('hex'),
    exceptiontable: Buffer.from(encoded.exceptionTable()).toString('hex'),
  };
  let isEqual = true;
  for (const name of Object.keys(theirs)) {
    if (name === 'inner' || (name === 'qualname' && theirs.qualname === null)) continue;
    const left = name === 'code' ? instructions(ours, theirs) : name === 'exceptions' ? exceptions(ours) : String(a[name]);
    const right =
      name === 'code' ? theirInstructions(theirs) : name === 'exceptions' ? theirExceptions(theirs) : String(theirs[name]);
    if (left === right) continue;
    report(`${path}: ${theirs.name}, line ${theirs.firstlineno}`, name, ...firstDifference(left, right));
    isEqual = false;
  }
  counts[isEqual ? 'equal' : 'different']++;
  const inner = ours.consts.filter((constant) => constant.type === 'code');
  if (isEqual) theirs.inner.forEach((code, i) => compareCode(inner[i], code, path, counts, report));
}

function firstDifference(ours, theirs) {
  let at = 0;
  while (ours[at] === theirs[at]) at++;
  const from = Math.max(0, at - 80);
  return [ours.slice(from, at + 200), theirs.slice(from, at + 200)];
}

function constantText(value) {
  switch (value.type) {
    case 'None':
    case 'Ellipsis':
      return value.type;
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'int':
      return `int ${value.value < 0n ? '-' : ''}0x${(value.value < 0n ? -value.value : value.value).toString(16)}`;
    case 'float':
      return `float ${hex(value.value)}`;
    case 'complex':
      return `complex ${hex(value.real)} ${hex(value.imag)}`;
    case 'str':
      return `str ${(value.codePoints ?? value.value.split('').map((unit) => unit.charCodeAt(0))).join(' ')}`;
    case 'bytes':
      return `bytes ${value.value.join(' ')}`;
    case 'tuple':
      return `(${value.items.map(constantText).join(', ')})`;
    case 'frozenset':
      return `{${value.items.map(constantText).sort().join(', ')}}`;
    case 'code':
      return `code ${value.name}`;
  }
}

/** float.hex(). */
function hex(value) {
  if (Number.isNaN(value)) return 'nan';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const size = Math.abs(value);
  if (size === Number.POSITIVE_INFINITY) return `${sign}inf`;
  if (size === 0) return `${sign}0x0.0p+0`;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, size);
  const bits = view.getBigUint64(0);
  const exponent = Number(bits >> 52n);
  const digits = (bits & 0xf_ffff_ffff_ffffn).toString(16).padStart(13, '0');
  const power = exponent === 0 ? -1022 : exponent - 1023;
  return `${sign}0x${exponent === 0 ? 0 : 1}.${digits}p${power < 0 ? '' : '+'}${power}`;
}

/** One position covers both parts of a superinstruction: that of the second part is left out on both sides. */
function instructions(code, theirs) {
  const seconds = new Set();
  let index = 0;
  for (const [, name] of theirs.code) {
    if (name === 'EXTENDED_ARG') continue;
    if (name in SUPERINSTRUCTIONS) seconds.add(++index);
    index++;
  }
  return Array.from(code.code, (word, i) => {
    const info = OPCODES[word & 0xff];
    const argument = info.argument === 'none' ? '' : word >> 8;
    const place = seconds.has(i) ? '' : code.positions.subarray(4 * i, 4 * i + 4).join();
    return `${i}:${info.name}:${argument}@${place}`;
  }).join(' ');
}

/** Index of our instruction for each of their offsets. */
function indexes(theirs) {
  const result = new Map();
  let index = 0;
  for (const [offset, name] of theirs.code) {
    result.set(offset, index);
    if (name === 'EXTENDED_ARG') continue;
    index += name in SUPERINSTRUCTIONS ? 2 : 1;
  }
  return { of: (offset) => result.get(offset) ?? index };
}

function theirInstructions(theirs) {
  const places = indexes(theirs);
  const result = [];
  for (const [, name, argument, target, ...position] of theirs.code) {
    if (name === 'EXTENDED_ARG') continue;
    const place = position.map((part) => part ?? -1).join();
    const parts = SUPERINSTRUCTIONS[name];
    if (parts !== undefined) {
      const at = result.length;
      result.push(`${at}:${parts[0]}:${argument >> 4}@${place}`, `${at + 1}:${parts[1]}:${argument & 15}@`);
      continue;
    }
    let shown = argument ?? '';
    if (target !== null) shown = places.of(target);
    else if (name === 'COMPARE_OP') shown = ((argument >> 5) << 1) | ((argument & 16) >> 4);
    result.push(`${result.length}:${name}:${shown}@${place}`);
  }
  return result.join(' ');
}

function exceptions(code) {
  const rows = [];
  for (let i = 0; i < code.exceptionTable.length; i += 5) rows.push(code.exceptionTable.subarray(i, i + 5).join());
  return rows.join(' ');
}

function theirExceptions(theirs) {
  const places = indexes(theirs);
  return theirs.exceptions
    .map(([start, end, target, ...rest]) => [places.of(start), places.of(end), places.of(target), ...rest].join())
    .join(' ');
}
