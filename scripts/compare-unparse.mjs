// Compares our text of annotations with CPython's, under `from __future__ import annotations`, on expressions of its standard library.
// Usage: node scripts/compare-unparse.mjs [3.12=/path/to/python ...] [--show=5]. Ends with status 1 if any text differs.

import { findPythons, loadFrontEnd, runPython } from './front-end.mjs';

const TEXTS = `
import __future__, ast, glob, json, os, sys, sysconfig, warnings
warnings.simplefilter('ignore')
root = sysconfig.get_path('stdlib')
seen = set()
for path in sorted(glob.glob(root + '/*.py') + glob.glob(root + '/test/test_[a-g]*.py') + glob.glob(root + '/test/test_[t-z]*.py')):
    try:
        source = open(path, encoding='utf-8').read()
        tree = ast.parse(source)
    except (SyntaxError, UnicodeDecodeError, ValueError):
        continue
    for node in ast.walk(tree):
        if not isinstance(node, ast.expr) or isinstance(node, (ast.Name, ast.Starred, ast.Slice)):
            continue
        if node.end_lineno != node.lineno or isinstance(getattr(node, 'ctx', None), (ast.Store, ast.Del)):
            continue
        text = source.splitlines()[node.lineno - 1].encode()[node.col_offset:node.end_col_offset].decode('utf-8', 'replace')
        if text in seen or len(text) > 150:
            continue
        seen.add(text)
        try:
            code = compile('from __future__ import annotations\\ndef f(x: (' + text + ')): pass', 'x', 'exec')
            space = {}
            exec(code, space)
        except Exception:
            continue
        print(json.dumps([text, space['f'].__annotations__['x']]), flush=True)
`;

const shown = Number(process.argv.find((arg) => arg.startsWith('--show='))?.slice(7) ?? 5);
const { parseModule, unparse, profileOf, SourceUnicode } = await loadFrontEnd();
let failed = 0;
for (const [version, python] of findPythons(process.argv.slice(2).filter((arg) => !arg.startsWith('--')))) {
  const profile = profileOf(version);
  const unicode = new SourceUnicode(profile.unicodeVersion);
  let equal = 0;
  let different = 0;
  for await (const [source, theirs] of runPython(python, TEXTS)) {
    let ours;
    try {
      ours = unparse(parseModule(`(${source})`, { mode: 'eval', profile, unicode }).tree.body, unicode);
    } catch (thrown) {
      ours = String(thrown.message ?? thrown);
    }
    if (ours === theirs) equal++;
    else if (++different <= shown) console.log(`${version}\n  source ${source}\n  ours   ${ours}\n  theirs ${theirs}`);
  }
  console.log(`${version}: ${equal} equal, ${different} different`);
  failed += different;
}
process.exitCode = failed === 0 ? 0 : 1;
