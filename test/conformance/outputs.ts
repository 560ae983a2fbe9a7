// What one run of one program printed, and the form in which two runs are compared.
//
// Three things are taken out on both sides because no simulation can share them: addresses inside default representations
// (`<A object at 0x…>`), traceback entries of files other than the program (the library's own text is not ours), and where
// an installed module lies (in ImportError's message). Everything else is compared byte for byte.

export interface RunResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

export function normalizeOutput(run: RunResult): RunResult {
  return { stdout: mask(run.stdout), stderr: dropForeignFrames(mask(run.stderr)), exitCode: run.exitCode };
}

export function isSameRun(a: RunResult, b: RunResult): boolean {
  return a.stdout === b.stdout && a.stderr === b.stderr && a.exitCode === b.exitCode;
}

function mask(text: string): string {
  return maskAddresses(text).replace(/( from '[\w.]+') \((?:\/[^()\n]*|unknown location)\)/g, '$1 (…)');
}

function maskAddresses(text: string): string {
  return text.replace(/ at 0x[0-9a-fA-F]{5,}/g, ' at 0x…').replace(/(<[\w.]+) 0x[0-9a-fA-F]{5,}>/g, '$1 0x…>');
}

/** A frame is a `File` line and the more indented lines below it; group tracebacks carry a margin of bars before both. */
function dropForeignFrames(text: string): string {
  if (!text.includes('File "')) return text;
  const kept: string[] = [];
  let dropping: string | null = null;
  for (const line of text.split('\n')) {
    const frame = /^((?:\s*\|)?\s*)File "([^"]*)", line \d+, in /.exec(line);
    if (frame) {
      dropping = frame[2] === 'main.py' || frame[2]!.startsWith('<') ? null : frame[1]!;
    } else if (dropping !== null && !line.startsWith(`${dropping}  `)) {
      dropping = null;
    }
    if (dropping === null) kept.push(line);
  }
  return kept.join('\n');
}
