// What one version has, as the simulation itself answers: a program imports every module that CPython has and lists what is
// there, and that is held against what the real one has. Nothing here is written by hand but the sentences in profiles/differences.ts.

import { TIMELESS_HOST } from './host.ts';
import { createProcess } from './interpreter.ts';
import { MAXIMUM_LIMITS } from './limits.ts';
import type { PythonDescription, PythonProcess, PythonVersion } from './outcome.ts';
import { DIFFERENCES } from './profiles/differences.ts';
import { profileOf } from './profiles/profile.ts';
import { publicNames } from './profiles/public-names.ts';

export function describePython(version: PythonVersion): PythonDescription {
  const real = publicNames(version);
  const modules = [...real].map(([name, names]) => {
    const found = namesOf(version, name);
    if (found === null) return { name, status: 'absent' as const, missing: [] };
    const missing = names.filter((wanted) => !found.has(wanted));
    return { name, status: missing.length === 0 ? ('complete' as const) : ('partial' as const), missing };
  });
  return {
    version,
    release: profileOf(version).release.join('.'),
    modules,
    builtins: [...(namesOf(version, 'builtins') ?? [])].filter((name) => !name.startsWith('_')).sort(),
    differences: DIFFERENCES.map(({ topic, sentence, program, outputs }) => ({
      topic,
      sentence,
      program,
      output: outputs[version],
    })),
  };
}

/** What a module has; null when it cannot be imported. Each is asked in a process of its own, so that none affects another. */
function namesOf(version: PythonVersion, module: string): ReadonlySet<string> | null {
  const process: PythonProcess = createProcess({ python: version, seed: 0, limits: MAXIMUM_LIMITS }, TIMELESS_HOST);
  const outcome = process.run({ code: `print(*dir(__import__("${module}", fromlist=["*"])))` });
  return outcome.exception === null && outcome.limit === null ? new Set(outcome.stdout.trim().split(' ')) : null;
}
