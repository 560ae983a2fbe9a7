// Asks the real interpreters how the types that they have in C are laid out, for src/python/profiles/type-layouts.ts.
//
//   node scripts/record-type-layouts.mjs [--python 3.13=/path/to/python ...]

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VERSIONS } from '../test/conformance/corpus.ts';
import { findPythons } from '../test/conformance/pythons.ts';
import { versionedRows } from './versioned-rows.mjs';

const { values } = parseArgs({ options: { python: { type: 'string', multiple: true, default: [] } } });

const ASK = `
import importlib, json, sys, types
C_MODULES = '''builtins _abc _ast _asyncio _bisect _bz2 _codecs _collections _contextvars _csv _ctypes _datetime _decimal _elementtree _functools
_hashlib _heapq _io _json _lsprof _lzma _md5 _operator _pickle _queue _random _sha1 _sha2 _sha256 _sha3 _sha512 _blake2 _socket _sre
_string _struct _symtable _thread _tokenize _tracemalloc _typing _weakref array atexit binascii cmath errno gc itertools marshal math posix pyexpat
pwd resource select sys time unicodedata zlib'''.split()
for name in C_MODULES + '''ast collections concurrent.futures ctypes datetime decimal functools hashlib io json operator os pickle queue random re
struct threading types typing weakref xml.etree.ElementTree asyncio contextvars string tokenize'''.split():
    try: importlib.import_module(name)
    except ImportError: pass
found = {}
def is_native(cls):
    if not cls.__flags__ & 1 << 9 or cls.__flags__ & 1 << 8 or cls.__module__ in C_MODULES: return True
    members = [m.__func__ if isinstance(m, (staticmethod, classmethod)) else m for m in vars(cls).values()]
    if any(isinstance(m, (types.FunctionType, property)) for m in members): return False
    return 'n_sequence_fields' in vars(cls) or any(type(m).__name__ in ('method_descriptor', 'classmethod_descriptor') for m in members)
def walk(cls):
    if cls.__module__ != '__main__' and is_native(cls):
        row = [cls.__basicsize__, cls.__itemsize__, cls.__dictoffset__, cls.__weakrefoffset__, cls.__flags__ & ~(1 << 19 | 1 << 20)]
        found[cls.__module__ + '.' + cls.__qualname__] = row
    for other in type.__subclasses__(cls): walk(other)
async def coroutine(): pass
async def agen(): yield
c = coroutine()
kept = [(x for x in ()), c, agen(), c.__await__(), walk.__code__.co_lines(), sys.version_info, types.SimpleNamespace()]
if sys.version_info >= (3, 11): kept += [walk.__code__.co_positions(), iter(list[int])]
c.close()
walk(object)
print(json.dumps(found))
`;

const lines = await versionedRows(findPythons(VERSIONS, values.python), ASK, (name, figures) => `${name} ${figures.join(' ')}`);
writeFileSync(
  fileURLToPath(new URL('../src/python/profiles/type-layouts.ts', import.meta.url)),
  `// Made by scripts/record-type-layouts.mjs: how CPython lays out the types that it has in C, as their \`__basicsize__\`, \`__itemsize__\`,
// \`__dictoffset__\`, \`__weakrefoffset__\` and \`__flags__\` say (the flags without those that come and go: version tag, abstract).
// In front, where not all releases agree, the minor versions that do.

import { VersionedRows } from './versioned-rows.ts';

const RECORDED = \`
${lines.join('\n')}
\`;

export interface TypeLayout {
  readonly basicsize: number;
  readonly itemsize: number;
  readonly dictOffset: number;
  readonly weakrefOffset: number;
  readonly flags: number;
}

const ROWS = new VersionedRows<TypeLayout>(RECORDED, (row) => {
  const [name, ...figures] = row.split(' ') as [string, ...string[]];
  const [basicsize, itemsize, dictOffset, weakrefOffset, flags] = figures.map(Number) as [number, number, number, number, number];
  return [name, { basicsize, itemsize, dictOffset, weakrefOffset, flags }];
});

/** By module and class, of one version: \`builtins.list\`. Undefined: not recorded. */
export function typeLayout(version: string, name: string): TypeLayout | undefined {
  return ROWS.of(version, name);
}
`,
);
console.log(`${lines.length} layouts`);
