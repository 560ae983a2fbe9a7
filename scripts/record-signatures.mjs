// Asks the real interpreters for `__text_signature__` of what they have in C, for src/python/profiles/text-signatures.ts.
//
//   node scripts/record-signatures.mjs [--python 3.13=/path/to/python ...]
//
// Only of modules that are in the host here too, and of their classes; slot wrappers have theirs from the table of slots.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VERSIONS } from '../test/conformance/corpus.ts';
import { findPythons } from '../test/conformance/pythons.ts';
import { versionedRows } from './versioned-rows.mjs';

const { values } = parseArgs({ options: { python: { type: 'string', multiple: true, default: [] } } });

const ASK = `
import collections, importlib, json, re, sys, types, zlib
MODULES = '''builtins _abc _ast _bisect _codecs _collections _contextvars _csv _datetime _decimal _functools _heapq _io _json _operator _pickle _queue _random
_sre _struct _symtable _thread _tracemalloc _typing _weakref array atexit binascii cmath errno gc itertools marshal math posix sys time
unicodedata zlib'''.split()
found = {}
def note(name, thing):
    signature = getattr(thing, '__text_signature__', None)
    if signature is not None: found[name] = signature
def note_class(cls):
    if cls.__module__ == '__main__': return
    prefix = cls.__module__ + '.' + cls.__name__
    note(prefix, cls)
    for name, member in vars(cls).items():
        if isinstance(member, staticmethod): member = member.__func__
        if name != '__new__' and type(member).__name__ in ('method_descriptor', 'classmethod_descriptor', 'builtin_function_or_method'):
            note(prefix + '.' + name, member)
classes = set()
namespaces = []
for module_name in MODULES:
    try: module = importlib.import_module(module_name)
    except ImportError: continue
    namespaces.append((module_name, module))
if hasattr(sys, 'monitoring'): namespaces.append(('sys.monitoring', sys.monitoring))
for module_name, module in namespaces:
    for name, thing in vars(module).items():
        if isinstance(thing, type): classes.add(thing)
        elif type(thing).__name__ == 'builtin_function_or_method': note(module_name + '.' + name, thing)
async def coroutine(): pass
async def agen(): yield
c = coroutine()
for thing in (iter([]), iter(()), iter(''), iter('é'), iter(b''), iter(bytearray()), iter(range(0)), iter(range(2**70)), iter({}), iter({}.values()),
        iter({}.items()), reversed({}), iter(set()), reversed([]), iter(int, 0), {}.keys(), {}.values(), {}.items(), (x for x in ()), c, agen(),
        c.__await__(), note, [].append, list.append, list.__add__, [].__add__, dict.__dict__['fromkeys'], note.__code__, sys._getframe(), types,
        iter(collections.deque()), reversed(collections.deque()), iter(collections.OrderedDict()), collections.OrderedDict().keys(), list[int],
        int | str, sys.version_info, None, ..., NotImplemented, types.SimpleNamespace(), type.__dict__, property.fget, types.CodeType.co_consts,
        types.FunctionType.__code__, memoryview(b''), iter(memoryview(b'')), re.compile(''), re.match('', ''), re.compile('').scanner(''),
        zlib.compressobj(), zlib.decompressobj()):
    classes.add(type(thing))
c.close()
for cls in sorted(classes, key=lambda cls: cls.__name__): note_class(cls)
print(json.dumps(found))
`;

const lines = await versionedRows(
  findPythons(VERSIONS, values.python),
  ASK,
  (name, signature) => `${name}${signature.replaceAll('\n', '⏎')}`,
);
writeFileSync(
  fileURLToPath(new URL('../src/python/profiles/text-signatures.ts', import.meta.url)),
  `// Made by scripts/record-signatures.mjs: \`__text_signature__\` of functions, classes and methods that CPython has in C, line ends written as ⏎.
// In front, where not all releases have it, the minor versions that do.

import { VersionedRows } from './versioned-rows.ts';

const RECORDED = String.raw\`
${lines.join('\n')}
\`;

const ROWS = new VersionedRows(RECORDED, (row) => {
  const at = row.indexOf('(');
  return [row.slice(0, at), row.slice(at).replaceAll('⏎', '\\n')];
});

/** By module, class and method, of one version: \`builtins.list.append\`. Null: there is none. */
export function textSignature(version: string, name: string): string | null {
  return ROWS.of(version, name) ?? null;
}
`,
);
console.log(`${lines.length} signatures`);
