// Records the hash of ast.dump(tree, include_attributes=True) for the programs in test/python/syntax/trees/*.json, in place, for each CPython that
// takes them. A test compares our dump's hash; to see where a tree differs, put the program in a file and use scripts/compare-trees.mjs.
// Usage: node scripts/record-trees.mjs [3.12=/path/to/python ...]; all four releases are needed.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findPythons, runPython } from './front-end.mjs';

const HASHES = `
import ast, hashlib, json, sys, warnings
warnings.simplefilter('ignore')
for line in sys.stdin:
    try:
        text = ast.dump(ast.parse(json.loads(line)), include_attributes=True)
        answer = hashlib.sha1(text.encode('utf-8', 'backslashreplace')).hexdigest()[:12]
    except (SyntaxError, ValueError):
        answer = None
    print(json.dumps(answer), flush=True)
`;

const folder = new URL('../test/python/syntax/trees/', import.meta.url);
const pythons = findPythons(process.argv.slice(2));

for (const file of readdirSync(folder).sort()) {
  const area = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const programs = area.map((entry) => (typeof entry === 'string' ? entry : entry.program));
  const groups = programs.map(() => new Map());
  for (const [version, python] of pythons) {
    let index = 0;
    for await (const hash of runPython(python, HASHES, { input: programs })) {
      const group = groups[index++];
      if (hash !== null) group.set(hash, [...(group.get(hash) ?? []), version]);
    }
  }
  const records = programs.map((program, index) => ({
    program,
    hashes: Object.fromEntries([...groups[index]].map(([hash, versions]) => [versions.join(' '), hash])),
  }));
  writeFileSync(new URL(file, folder), `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`);
  console.log(`${file}: ${records.length} programs`);
}
