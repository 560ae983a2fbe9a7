// The public names of the standard library's modules, by version: what a simulated module is held against to say whether it is complete.

import type { PythonVersion } from '../outcome.ts';
import { RECORDED_NAMES } from './recorded-names.ts';

/** Module name to its public names, in one version. */
export function publicNames(version: PythonVersion): ReadonlyMap<string, readonly string[]> {
  const minor = version.slice(2);
  const modules = new Map<string, readonly string[]>();
  for (const [key, names] of Object.entries(RECORDED_NAMES)) {
    const [module, minors] = key.split(' @');
    if (minors !== undefined && !minors.split(',').includes(minor)) continue;
    modules.set(
      module!,
      names.split(' ').flatMap((entry) => namesIn(entry, minor)),
    );
  }
  return modules;
}

function namesIn(entry: string, minor: string): string[] {
  const [name, minors] = entry.split(':');
  return name !== '' && (minors === undefined || minors.split(',').includes(minor)) ? [name!] : [];
}
