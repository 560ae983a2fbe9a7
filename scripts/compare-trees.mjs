// Compares our syntax tree with CPython's, positions included, on every file of each CPython's standard library that is valid there.
// Usage: node scripts/compare-trees.mjs [3.12=/path/to/python ...] [--only=part/of/path] [--show=3]
// Ends with status 1 if any tree differs.

import { createHash } from 'node:crypto';
import { dumpOptions, findPythons, loadFrontEnd, runPython } from './front-end.mjs';

const HASHES = `
import ast, hashlib, json, os, sys, sysconfig, tokenize, warnings
warnings.simplefilter('ignore')
sys.setrecursionlimit(20000)
root = sysconfig.get_path('stdlib')
only = sys.argv[1]
for folder, folders, files in os.walk(root):
    folders[:] = sorted(f for f in folders if f not in ('__pycache__', 'site-packages'))
    for file in sorted(files):
        path = os.path.join(folder, file)
        if not file.endswith('.py') or only not in path:
            continue
        try:
            with tokenize.open(path) as stream:
                source = stream.read()
            tree = ast.parse(source, path)
            text = ast.dump(tree, include_attributes=True)
        except (SyntaxError, UnicodeDecodeError, ValueError, RecursionError, MemoryError):
            continue
        sha = hashlib.sha1(text.encode('utf-8', 'backslashreplace')).hexdigest()
        print(json.dumps({'path': path[len(root) + 1:], 'source': source, 'sha': sha, 'dump': text if only else None}), flush=True)
`;

const options = new Map(
  process.argv
    .slice(2)
    .filter((arg) => arg.startsWith('--'))
    .map((arg) => arg.slice(2).split('=')),
);
const shown = Number(options.get('show') ?? 3);
const { parseModule, dump, profileOf, SourceUnicode } = await loadFrontEnd();
let failed = 0;

for (const [version, python] of findPythons(process.argv.slice(2).filter((arg) => !arg.startsWith('--')))) {
  const profile = profileOf(version);
  const unicode = new SourceUnicode(profile.unicodeVersion);
  const counts = { equal: 0, different: 0 };
  for await (const file of runPython(python, HASHES, { args: [options.get('only') ?? ''] })) {
    const { text, problem } = attempt(file.source, profile, unicode);
    // CPython writes a lone surrogate escaped, in the dump as in a repr.
    if (text !== null && createHash('sha1').update(text).digest('hex') === file.sha) {
      counts.equal++;
      continue;
    }
    if (++counts.different <= shown) console.log(`${version} ${file.path}: ${problem ?? firstDifference(text, file.dump)}`);
    else if (!options.has('only')) console.log(`${version} ${file.path}`);
  }
  failed += counts.different;
  console.log(`${version}: ${counts.equal} equal, ${counts.different} different`);
}
process.exitCode = failed === 0 ? 0 : 1;

function attempt(source, profile, unicode) {
  try {
    return {
      text: dump(parseModule(source, { mode: 'exec', profile, unicode }).tree, dumpOptions(profile, unicode)),
      problem: null,
    };
  } catch (thrown) {
    return { text: null, problem: `${thrown.kind ?? thrown.stack}: ${thrown.message} ${JSON.stringify(thrown.place)}` };
  }
}

function firstDifference(ours, theirs) {
  if (theirs === null) return 'different (use --only to see where)';
  let at = 0;
  while (ours[at] === theirs[at]) at++;
  return `\n  ours   ${ours.slice(Math.max(0, at - 150), at + 120)}\n  theirs ${theirs.slice(Math.max(0, at - 150), at + 120)}`;
}
