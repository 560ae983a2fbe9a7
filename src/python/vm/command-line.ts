// What a process was started with: the command line of `python`, read into options, and the environment.
// Follows config_parse_cmdline of Python/initconfig.c and Python/getopt.c, CPython 3.10-3.13, for what makes a difference in a simulation.

/** What to run: the text of -c, a file, a module, or standard input. */
export type Program =
  | { readonly kind: 'command' | 'file' | 'module'; readonly text: string }
  | { readonly kind: 'input' }
  | { readonly kind: 'version' };

export interface Startup {
  /** Null: the caller of the interpreter says what to run. */
  readonly program: Program | null;
  readonly executable: string;
  /** What follows the program. */
  readonly arguments: readonly string[];
  readonly originalArguments: readonly string[];
  readonly warnOptions: readonly string[];
  /** -X options; true where no value was given. */
  readonly xOptions: ReadonlyMap<string, string | true>;
  /** Fields of sys.flags that are not 0. */
  readonly flags: Readonly<Record<string, number>>;
  readonly environment: ReadonlyMap<string, string>;
}

/** As compile() takes it. */
export function optimizationOf(startup: Startup): 0 | 1 | 2 {
  const level = startup.flags['optimize'] ?? 0;
  return level >= 2 ? 2 : level === 1 ? 1 : 0;
}

/** As the programs of callers run: `PYTHONHASHSEED=0 python -s main.py` with nothing else in the environment. */
export function plainStartup(seed: number): Startup {
  return {
    program: null,
    executable: '/usr/bin/python3',
    arguments: [],
    originalArguments: [],
    warnOptions: [],
    xOptions: new Map(),
    flags: { no_user_site: 1 },
    environment: withLocale(new Map([['PYTHONHASHSEED', String(seed)]])),
  };
}

/** Where no locale is named, the interpreter names one itself, for its children too (PEP 538). */
function withLocale(environment: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (['LC_ALL', 'LC_CTYPE', 'LANG'].some((name) => environment.get(name))) return environment;
  return new Map([...environment, ['LC_CTYPE', 'C.UTF-8']]);
}

/** Options that set one field of sys.flags. */
const FLAG_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  B: ['dont_write_bytecode'],
  b: ['bytes_warning'],
  d: ['debug'],
  E: ['ignore_environment'],
  i: ['inspect', 'interactive'],
  I: ['isolated', 'ignore_environment', 'no_user_site', 'safe_path'],
  O: ['optimize'],
  P: ['safe_path'],
  q: ['quiet'],
  s: ['no_user_site'],
  S: ['no_site'],
  u: [],
  v: ['verbose'],
  x: [],
};

/** The text for stderr when the command line is wrong; the process ends with 2. */
export class UsageError {
  constructor(readonly text: string) {}
}

export function parseCommandLine(
  executable: string,
  args: readonly string[],
  environment: ReadonlyMap<string, string>,
): Startup | UsageError {
  const flags: Record<string, number> = {};
  const warnOptions: string[] = [];
  const xOptions = new Map<string, string | true>();
  const usage = (what: string): UsageError =>
    new UsageError(
      `${what}\nusage: ${executable} [option] ... [-c cmd | -m mod | file | -] [arg] ...\nTry \`python -h' for more information.\n`,
    );
  let program: Program | null = null;
  let at = 1;
  for (; program === null && at < args.length; at++) {
    const word = args[at] as string;
    if (word === '-' || !word.startsWith('-')) break;
    if (word === '--') {
      at++;
      break;
    }
    if (word === '--version') {
      program = { kind: 'version' };
      break;
    }
    if (word.startsWith('--')) return usage(`unknown option ${word}`);
    for (let i = 1; i < word.length; i++) {
      const letter = word[i] as string;
      const fields = FLAG_OPTIONS[letter];
      if (fields !== undefined) {
        for (const field of fields) flags[field] = (flags[field] ?? 0) + 1;
        continue;
      }
      if (letter === 'V') {
        program = { kind: 'version' };
        continue;
      }
      if (!'cmWX'.includes(letter)) return usage(`Unknown option: -${letter}`);
      const value = i + 1 < word.length ? word.slice(i + 1) : args[++at];
      if (value === undefined) return usage(`Argument expected for the -${letter} option`);
      if (letter === 'c') program = { kind: 'command', text: `${value}\n` };
      else if (letter === 'm') program = { kind: 'module', text: value };
      else if (letter === 'W') warnOptions.push(value);
      else xOptions.set(value.split('=')[0] as string, value.includes('=') ? value.slice(value.indexOf('=') + 1) : true);
      break;
    }
  }
  const rest = args.slice(at);
  if (program === null) {
    const file = rest.shift();
    program = file === undefined || file === '-' ? { kind: 'input' } : { kind: 'file', text: file };
    if (file !== undefined) rest.unshift(file);
  }
  const environs = (flags['ignore_environment'] ?? 0) > 0 ? new Map<string, string>() : environment;
  const fromEnvironment = environs.get('PYTHONWARNINGS');
  if (fromEnvironment) warnOptions.unshift(...fromEnvironment.split(','));
  if (xOptions.has('dev') || environs.get('PYTHONDEVMODE')) {
    flags['dev_mode'] = 1;
    warnOptions.unshift('default');
  }
  const optimize = environs.get('PYTHONOPTIMIZE');
  if (optimize && flags['optimize'] === undefined) flags['optimize'] = Number.parseInt(optimize, 10) || 1;
  return {
    program,
    executable,
    arguments: rest,
    originalArguments: args,
    warnOptions,
    xOptions,
    flags,
    environment: withLocale(environment),
  };
}
