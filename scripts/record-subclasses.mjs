// Asks the real interpreters which subclasses their built-in classes have when a script begins, for
// src/python/profiles/startup-subclasses.ts.
//
//   node scripts/record-subclasses.mjs [--python 3.13=/path/to/python ...]

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VERSIONS } from '../test/conformance/corpus.ts';
import { findPythons } from '../test/conformance/pythons.ts';
import { versionedRows } from './versioned-rows.mjs';

const { values } = parseArgs({ options: { python: { type: 'string', multiple: true, default: [] } } });

// A .pth file of an installation may import more: only what every start brings is kept.
const ASK = `
import json
STARTED = set('''builtins abc _abc codecs _codecs collections collections.abc contextvars _contextvars encodings _frozen_importlib
_frozen_importlib_external interpreters io _io os pickle posix pwd signal _sitebuiltins site stat sys _thread time types typing warnings
weakref _weakref zipimport'''.split())
LATER = {'typing': ('Generic', 'TypeVar', 'TypeVarTuple', 'ParamSpec', 'ParamSpecArgs', 'ParamSpecKwargs', 'TypeAliasType'),
         'collections': ('OrderedDict',), 'warnings': (), 'contextvars': (), 'signal': ('itimer_error', 'struct_siginfo')}
def counts(cls):
    return cls.__module__ in STARTED and (cls.__module__ not in LATER or cls.__name__ in LATER[cls.__module__])
found = {}
def walk(cls):
    below = [c for c in type.__subclasses__(cls) if counts(c)]
    if below and cls.__module__ in ('builtins', 'interpreters'): found[cls.__module__ + '.' + cls.__qualname__] = [c.__module__ + '.' + c.__qualname__ for c in below]
    for other in below: walk(other)
walk(object)
print(json.dumps(found))
`;

const lines = await versionedRows(findPythons(VERSIONS, values.python), ASK, (name, below) => `${name} ${below.join(' ')}`);
writeFileSync(
  fileURLToPath(new URL('../src/python/profiles/startup-subclasses.ts', import.meta.url)),
  `// Made by scripts/record-subclasses.mjs: the direct subclasses that classes have when a script begins, in the order in which
// \`__subclasses__\` lists them. In front, where not all releases agree, the minor versions that do.

import { VersionedRows } from './versioned-rows.ts';

const RECORDED = \`
${lines.join('\n')}
\`;

const rows = new VersionedRows<readonly string[]>(RECORDED, (row) => {
  const [name = '', ...below] = row.split(' ');
  return [name, below];
});

/** Dotted names of the subclasses that \`name\` has from the start, in \`version\`. */
export const startupSubclasses = (version: string, name: string): readonly string[] => rows.of(version, name) ?? [];
`,
);
