// Records what ctypes reads at the addresses of objects in real CPython, for test/python/observe/layout.test.ts.
//
//   node scripts/record-layouts.mjs [--python 3.13=/path/to/python ...]
//
// Each object is made by the same statements that the test runs in the core. Words that are addresses are recorded as 'pointer', since
// only whether there is one can be compared.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VERSIONS } from '../test/conformance/corpus.ts';
import { findPythons, runPython } from '../test/conformance/pythons.ts';
import { LAYOUT_OBJECTS, LAYOUT_SETUP } from '../test/python/observe/layout-objects.ts';

const { values } = parseArgs({ options: { python: { type: 'string', multiple: true, default: [] } } });
const FIRST = -32;
const LAST = 96;

const READER = `
import ctypes as _ctypes, json as _json
def _word(at):
    return _ctypes.c_uint64.from_address(at).value
def _read(at):
    words = {}
    for offset in range(${FIRST}, ${LAST}, 8):
        value = _word(at + offset)
        words[offset] = 'pointer' if 2**40 < value < 2**47 else str(value)
    return words
`;

const recorded = {};
for (const [version, python] of findPythons(VERSIONS, values.python)) {
  recorded[version] = {};
  for (const { label, code } of LAYOUT_OBJECTS) {
    const run = await runPython(python, `${READER}${LAYOUT_SETUP}\n${code}\nprint(_json.dumps(_read(id(x))))\n`);
    if (run === null || run.stderr !== '') throw new Error(`${version} ${label}: ${run?.stderr}`);
    recorded[version][label] = JSON.parse(run.stdout);
  }
}
const path = fileURLToPath(new URL('../test/python/observe/layouts.json', import.meta.url));
writeFileSync(path, `${JSON.stringify(recorded, null, 1)}\n`);
