// Asks the real interpreters for the public names of their library's modules, for src/python/profiles/recorded-names.ts: `__all__`, else what
// `dir` shows without underscores and without imported modules.
//
//   node scripts/record-public-names.mjs [--python 3.13=/path/to/python ...]
//
// A module that cannot be imported where the real interpreters run is left out, and so are games, tests and editors.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VERSIONS } from '../test/conformance/corpus.ts';
import { findPythons, runPython } from '../test/conformance/pythons.ts';

const { values } = parseArgs({ options: { python: { type: 'string', multiple: true, default: [] } } });

const ASK = `
import importlib, json, sys, types, warnings
warnings.simplefilter('ignore')
LEFT_OUT = {'__future__', 'antigravity', 'ensurepip', 'idlelib', 'lib2to3', 'pydoc_data', 'this', 'turtledemo', 'venv'}
INSIDE = '''collections.abc concurrent.futures email.charset email.encoders email.errors email.generator email.header email.headerregistry
email.message email.mime.application email.mime.audio email.mime.base email.mime.image email.mime.multipart email.mime.text email.parser
email.policy email.utils html.entities html.parser http.client http.cookiejar http.cookies http.server importlib.abc importlib.machinery
importlib.metadata importlib.resources importlib.util json.decoder json.encoder logging.config logging.handlers os.path unittest.mock
urllib.error urllib.parse urllib.request urllib.response urllib.robotparser wsgiref.simple_server wsgiref.util xml.dom xml.dom.minidom
xml.etree.ElementTree xml.parsers.expat xml.sax xml.sax.saxutils'''.split()
found = {}
for name in sorted({name for name in sys.stdlib_module_names if name[0] != '_'} - LEFT_OUT) + INSIDE:
    try: module = importlib.import_module(name)
    except Exception: continue
    names = getattr(module, '__all__', None)
    if names is None: names = [n for n, o in vars(module).items() if n[0] != '_' and not isinstance(o, types.ModuleType)]
    found[name] = sorted(set(names))
print(json.dumps(found))
`;

const pythons = findPythons(VERSIONS, values.python);
/** Module to its names to the minor versions that have them. */
const modules = new Map();
/** Module to the minor versions that have it. */
const present = new Map();
for (const version of VERSIONS) {
  const minor = version.split('.')[1];
  const found = JSON.parse((await runPython(pythons.get(version), ASK)).stdout);
  for (const [module, names] of Object.entries(found)) {
    present.set(module, [...(present.get(module) ?? []), minor]);
    const known = modules.get(module) ?? new Map();
    for (const name of names) known.set(name, [...(known.get(name) ?? []), minor]);
    modules.set(module, known);
  }
}
const rows = [...modules.keys()].sort().map((module) => {
  const own = present.get(module);
  const key = own.length === VERSIONS.length ? module : `${module} @${own}`;
  const entries = [...modules.get(module)].sort(([a], [b]) => (a < b ? -1 : 1));
  return `  '${key}':\n    '${entries.map(([name, minors]) => (minors.length === own.length ? name : `${name}:${minors}`)).join(' ')}',`;
});
writeFileSync(
  fileURLToPath(new URL('../src/python/profiles/recorded-names.ts', import.meta.url)),
  `// Made by scripts/record-public-names.mjs: the public names of the standard library's modules, as the real CPythons list them (\`__all__\`,
// else \`dir\` without underscores and imported modules). A name that only some versions have is followed by their minor numbers, a module
// likewise: \`Num:10,11\`, \`tomllib @11,12,13\`. public-names.ts reads it.

export const RECORDED_NAMES: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
console.log(`${rows.length} modules`);
