// A process that a simulated program has started, from its command line to its status. Follows Modules/main.c (pymain_run_python) and
// Lib/runpy.py, CPython 3.10-3.13: -c, a file, -m, or standard input. What it may use is what its parent has left.

import { FileError } from './files/file-error.ts';
import type { Host } from './host.ts';
import { errnoMessage } from './objects/errno-table.ts';
import type { InterpreterOptions, Outcome } from './outcome.ts';
import type { ChildRun, RunRequest } from './vm/children.ts';
import { type Program, parseCommandLine, type Startup, UsageError } from './vm/command-line.ts';
import type { PyThread } from './vm/thread.ts';

/** What the interpreter offers to be run as a child. */
export interface ChildInterpreter {
  readonly t: PyThread;
  /** Runs the program in `__main__` and then the exit of the interpreter. */
  live(program: () => void): Outcome;
  runText(source: string, filename: string, mode: 'exec'): void;
}

type MakeInterpreter = (options: InterpreterOptions, host: Host) => ChildInterpreter;

/** Status of a process that could not make sense of its command line, or find its file. */
const USAGE_STATUS = 2;

export function runChild(make: MakeInterpreter, parent: PyThread, request: RunRequest): ChildRun {
  const { executable, args, environment } = request.spec;
  const startup = parseCommandLine(executable, args, environment);
  if (startup instanceof UsageError) return ended(request, { stderr: startup.text, status: USAGE_STATUS << 8 });
  if (startup.program?.kind === 'version')
    return ended(request, { stdout: `Python ${parent.profile.release.join('.')}\n`, status: 0 });
  const bytesLeft = Math.max(0, parent.heap.bytesMax - parent.heap.bytes);
  const { limits } = parent;
  const interpreter = make(
    { python: parent.profile.version, seed: parent.seed, limits: { ...limits, steps: parent.stepsLeft, heapBytes: bytesLeft } },
    parent.host,
  );
  const { t } = interpreter;
  begin(t, parent, request, startup);
  const outcome = interpreter.live(() => runProgram(interpreter, startup.program as Program));
  parent.heap.holdOutside(t.heap.outsideBytes);
  return {
    stdout: outcome.stdout,
    stderr: outcome.stderr,
    status: t.clock.isStopped ? null : statusOf(t, outcome),
    limit: outcome.limit,
    steps: outcome.steps,
    endedAt: t.clock.elapsed,
  };
}

function ended(request: RunRequest, end: { stdout?: string; stderr?: string; status: number }): ChildRun {
  return { stdout: '', stderr: '', limit: null, steps: 0, endedAt: request.startedAt, ...end };
}

/** As waitpid() tells it: 256 times the code, or the signal. */
function statusOf(t: PyThread, outcome: Outcome): number {
  if (t.ended !== null) return t.ended.signal ?? t.ended.exitCode << 8;
  if (outcome.exception?.type === 'KeyboardInterrupt') return 2;
  return (outcome.exception !== null ? 1 : (outcome.exitCode ?? 0)) << 8;
}

function begin(
  t: PyThread,
  parent: PyThread,
  { spec, startedAt, until, input, mergesStderr }: RunRequest,
  startup: Startup,
): void {
  t.startup = startup;
  t.lieOnTopOf(parent);
  t.children.nesting = parent.children.nesting + 1;
  t.mergesStderr = mergesStderr;
  t.clock.advance(startedAt);
  t.clock.until = until;
  t.shareFiles(parent.descriptors.files).cwd = spec.cwd;
  if (input === null) t.input = parent.input;
  else t.input.replace(new TextDecoder().decode(input));
}

function runProgram(interpreter: ChildInterpreter, program: Program): void {
  const { t } = interpreter;
  if (t.startup.warnOptions.length > 0) t.release(t.importModule('warnings'));
  switch (program.kind) {
    case 'command':
      return runNamed(interpreter, program.text, '<string>', { hasSource: t.profile.commandHasSource });
    case 'input': {
      const text = t.input.read(-1);
      return runNamed(interpreter, text, '<stdin>', { hasSource: false });
    }
    case 'file':
      return runFile(interpreter, program.text);
    case 'module':
      return runModule(interpreter, program.text);
    case 'version':
      return;
  }
}

function runNamed(interpreter: ChildInterpreter, text: string, filename: string, { hasSource }: { hasSource: boolean }): void {
  const { t } = interpreter;
  t.mainFilename = filename;
  if (hasSource) t.sources.set(filename, text);
  interpreter.runText(text, filename, 'exec');
}

function runFile(interpreter: ChildInterpreter, path: string): void {
  const { t } = interpreter;
  const { files } = t.descriptors;
  const absolute = path.startsWith('/') ? path : `${files.pathOf(files.cwd)}/${path}`;
  let text: string;
  try {
    const inode = files.find(path);
    const main = inode.entries?.get('__main__.py') ?? inode;
    if (main.entries !== null) {
      t.writeStderr(`${t.startup.executable}: can't find '__main__' module in '${absolute}'\n`);
      return endWith(t, 1);
    }
    text = new TextDecoder().decode(main.bytes);
  } catch (thrown) {
    if (!(thrown instanceof FileError)) throw thrown;
    const why = `[Errno ${thrown.errno}] ${errnoMessage(thrown.errno)}`;
    t.writeStderr(`${t.startup.executable}: can't open file '${absolute}': ${why}\n`);
    return endWith(t, USAGE_STATUS);
  }
  runMain(interpreter, text, absolute);
}

function runMain(interpreter: ChildInterpreter, text: string, path: string): void {
  const { t } = interpreter;
  t.mainFilename = path;
  t.modules.nameMain(t, path);
  t.sources.set(path, text);
  interpreter.runText(text, path, 'exec');
}

/** runpy: the module's text as `__main__`; a package has one of that name. */
function runModule(interpreter: ChildInterpreter, name: string): void {
  const { t } = interpreter;
  const found = t.modules.findText(t, name) ?? t.modules.findText(t, `${name}.__main__`);
  if (found === null || found.isPackage) {
    const main = found === null ? null : t.modules.findText(t, `${name}.__main__`);
    if (main !== null) return runMain(interpreter, main.text, main.path);
    const why =
      found === null
        ? `No module named ${name}`
        : `No module named ${name}.__main__; '${name}' is a package and cannot be directly executed`;
    t.writeStderr(`${t.startup.executable}: ${why}\n`);
    return endWith(t, 1);
  }
  runMain(interpreter, found.text, found.path);
}

function endWith(t: PyThread, code: number): void {
  t.endProcess(code);
}
