// Breaks valid programs at random and compares what we say of them with what CPython says: one token deleted,
// doubled, replaced or inserted, or the rest cut off; with --changes=3, three times.
// Usage: node scripts/mutate-programs.mjs [3.12=/path/to/python ...] [--count=5000] [--seed=1] [--show=10] [--mode=exec|single|eval]
//   [--changes=1]
// Ends with status 1 if less than 98 % are equal in any version.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findPythons, loadFrontEnd } from './front-end.mjs';
import { Choices } from './fuzz-random.mjs';
import { mutate } from './mutations.mjs';
import { ownFailure, recordFailures } from './record-failures.mjs';

const options = new Map(
  process.argv
    .slice(2)
    .filter((arg) => arg.startsWith('--'))
    .map((arg) => arg.slice(2).split('=')),
);
const count = Number(options.get('count') ?? 5000);
const mode = options.get('mode') ?? 'exec';
const changes = Number(options.get('changes') ?? 1);
const shown = Number(options.get('show') ?? 10);
const wantedShare = 0.98;

/** Pieces of standard library files, cut at top-level statements, that are short enough to be a student's program. */
function collectPrograms(python, choices) {
  const root = execFileSync(python, ['-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))'], { encoding: 'utf8' }).trim();
  const folders = [
    root,
    join(root, 'json'),
    join(root, 'asyncio'),
    join(root, 'test'),
    join(root, 'collections'),
    join(root, 'idlelib'),
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.py'))
      .map((name) => join(folder, name)),
  );
  const programs = [];
  while (programs.length < 600) {
    const file = choices.pick(files);
    const text = readFileSync(file, 'utf8');
    if (dirname(file) === '' || text.includes('\0')) continue;
    const statements = text.split(/\n(?=[a-zA-Z@#])/).filter((part) => part.length > 20 && part.length < 900);
    if (statements.length === 0) continue;
    programs.push(`${choices.pick(statements)}\n`);
  }
  return programs;
}

const frontEnd = await loadFrontEnd();
const seed = Number(options.get('seed') ?? 1);
let isGood = true;
for (const [version, python] of findPythons(process.argv.slice(2).filter((arg) => !arg.startsWith('--')))) {
  const choices = new Choices(seed);
  const bases = collectPrograms(python, choices);
  const programs = Array.from({ length: count }, () => {
    let source = choices.pick(bases);
    for (let i = 0; i < changes; i++) source = mutate(source, choices);
    return { source, mode };
  });
  const theirs = await recordFailures(python, programs);
  const profile = frontEnd.profileOf(version);
  let equal = 0;
  let broken = 0;
  let shownNow = 0;
  programs.forEach((program, index) => {
    const { source } = program;
    const ours = ownFailure(frontEnd, profile, program);
    if (theirs[index].failure !== null) broken++;
    if (JSON.stringify(ours) === JSON.stringify(theirs[index])) equal++;
    else if (shownNow++ < shown) {
      console.log(
        `---- ${version}\n${source.length > 600 ? `${source.slice(0, 600)}...` : source}\nours   ${JSON.stringify(ours)}\ntheirs ${JSON.stringify(theirs[index])}`,
      );
    }
  });
  console.log(`${version}: ${equal} of ${count} equal (${((100 * equal) / count).toFixed(2)} %), ${broken} broken`);
  if (equal < wantedShare * count) isGood = false;
}
process.exitCode = isGood ? 0 : 1;
