// A module that CPython has in itself as compiled code ("frozen": the import system, and from 3.11 on what start-up imports): its frames name no file, and their lines are those of
// CPython's text, although ours runs. Read from the recorded rows of frozen-lines.ts.

export interface FrozenModule {
  /** What frames show instead of a path. */
  readonly filename: string;
  /** CPython's line by ours; a line that is not listed stands for the one before it. */
  readonly lines: ReadonlyMap<number, number>;
  /** Fits the qualified names of functions that CPython's module has not: they are seen no more than what is written in C. */
  readonly unseen: RegExp;
}

/** Null: the module lies in a file. */
export function frozenModule(rows: string, name: string): FrozenModule | null {
  const begin = rows.indexOf(`\n${name} `);
  if (begin < 0) return null;
  const [, , ...words] = rows.slice(begin + 1, rows.indexOf('\n', begin + 1)).split(' ');
  const lines = new Map<number, number>();
  const unseen: string[] = [];
  let ours = 0;
  let its = 0;
  for (const word of words) {
    if (word.startsWith('!')) {
      unseen.push(word.slice(1).replace(/\W/g, '\\$&'));
      continue;
    }
    const [first, second] = word.split(':') as [string, string?];
    ours += second === undefined ? 1 : Number(first);
    its += Number(second ?? first);
    lines.set(ours, its);
  }
  return { filename: `<frozen ${name}>`, lines, unseen: new RegExp(`^(?:${unseen.join('|')})(?:\\.|$)`) };
}

/** Where the library lies. */
export function libraryFolder(release: readonly number[]): string {
  return `/usr/lib/python${release[0]}.${release[1]}`;
}

/** The name of the frozen module whose `__file__` this is. */
export function frozenModuleAt(
  profile: { readonly frozenLines: string; readonly release: readonly number[] },
  path: string,
): string | null {
  const folder = `${libraryFolder(profile.release)}/`;
  if (!path.startsWith(folder) || !path.endsWith('.py')) return null;
  const name = path.slice(folder.length, -'.py'.length).replaceAll('/', '.');
  return profile.frozenLines.includes(`\n${name} `) ? name : null;
}
