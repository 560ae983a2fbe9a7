// npm test: every check in order, all of them even when one fails, and at the end one line for machines: `N passed, N failed`.
// A check that is not a test suite counts as one. Arguments go to vitest: `npm test -- test/http`.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'heaplab-test-'));
const tallyFile = join(folder, 'tally.json');

const checks = [
  ['format and lint', 'biome', ['ci', '.', '--max-diagnostics=30']],
  ['types', 'tsc', ['-p', '.']],
  ['API document', 'redocly', ['lint', 'openapi/openapi.json']],
];

let passed = 0;
let failed = 0;
for (const [name, command, args] of checks) {
  console.log(`\n# ${name}`);
  if (run(command, args)) passed++;
  else failed++;
}

console.log('\n# tests');
const isGreen = run('vitest', ['run', ...process.argv.slice(2)], { HEAPLAB_TALLY: tallyFile });
const tally = readTally();
passed += tally.passed;
failed += tally.failed;
if (!isGreen && tally.failed === 0) failed++;
rmSync(folder, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** npm has put the commands of devDependencies on the path. */
function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (result.error) console.log(`${command}: ${result.error.message}`);
  return result.status === 0;
}

function readTally() {
  try {
    return JSON.parse(readFileSync(tallyFile, 'utf8'));
  } catch (error) {
    // vitest ended before it could count.
    if (error.code !== 'ENOENT') throw error;
    return { passed: 0, failed: 1 };
  }
}
