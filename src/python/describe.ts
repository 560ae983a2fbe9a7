// What one version has, as the simulation itself answers: a program imports every module that CPython has and lists what is
// there, and that is held against what the real one has. Nothing here is written by hand but the sentences in profiles/differences.ts.

import { TIMELESS_HOST } from './host.ts';
import { createProcess } from './interpreter.ts';
import { MAXIMUM_LIMITS } from './limits.ts';
import type { PythonDescription, PythonVersion } from './outcome.ts';
import { DIFFERENCES } from './profiles/differences.ts';
import { profileOf } from './profiles/profile.ts';
import { publicNames } from './profiles/public-names.ts';

export function describePython(version: PythonVersion): PythonDescription {
  const real = publicNames(version);
  const simulated = namesOf(version, [...real.keys()]);
  const modules = [...real].map(([name, names]) => {
    const found = simulated.get(name);
    if (found === undefined) return { name, status: 'absent' as const, missing: [] };
    const missing = names.filter((wanted) => !found.has(wanted));
    return { name, status: missing.length === 0 ? ('complete' as const) : ('partial' as const), missing };
  });
  return {
    version,
    release: profileOf(version).release.join('.'),
    modules,
    builtins: [...(simulated.get('builtins') ?? [])].filter((name) => !name.startsWith('_')).sort(),
    differences: DIFFERENCES.map(({ topic, sentence, program, outputs }) => ({
      topic,
      sentence,
      program,
      output: outputs[version],
    })),
  };
}

/** What the modules have that can be imported. */
function namesOf(version: PythonVersion, modules: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const process = createProcess({ python: version, seed: 0, limits: MAXIMUM_LIMITS }, TIMELESS_HOST);
  const code = `
for name in "${modules.join(' ')}".split():
    try:
        module = __import__(name, fromlist=["*"])
    except Exception:
        continue
    print(name, *dir(module))
`;
  const lines = process.run({ code }).stdout.trim().split('\n');
  return new Map(lines.map((line) => line.split(' ')).map(([name, ...names]) => [name!, new Set(names)]));
}
