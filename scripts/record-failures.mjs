// What CPython says of a program at parsing: the failure's fields, or null, and its warnings. Imported by the scripts that record and compare.

import { runPython } from './front-end.mjs';

const FAILURES = `
import ast, json, sys, warnings
for line in sys.stdin:
    program = json.loads(line)
    if isinstance(program, str):
        program = {'source': program}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        failure = None
        try:
            compile(program['source'], '<broken>', program.get('mode', 'exec'), ast.PyCF_ONLY_AST, True)
        except SyntaxError as e:
            failure = [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text]
        except Exception as e:
            failure = [type(e).__name__, str(e), None, None, None, None, None]
    issued = [[w.category.__name__, str(w.message), w.lineno] for w in caught]
    print(json.dumps({'failure': failure, 'warnings': issued}), flush=True)
`;

/** Programs are sources, or objects with a source and a mode. */
export async function recordFailures(python, programs) {
  const records = [];
  for await (const record of runPython(python, FAILURES, { input: programs })) records.push(record);
  return records;
}

/** The same for our front end. */
export function ownFailure({ parseModule, SyntaxFailure }, profile, program) {
  const { source, mode = 'exec' } = typeof program === 'string' ? { source: program } : program;
  try {
    const { warnings } = parseModule(source, { mode, profile });
    return { failure: null, warnings: warnings.map(({ category, message, lineno }) => [category, message, lineno]) };
  } catch (thrown) {
    if (!(thrown instanceof SyntaxFailure)) return { failure: ['crash', String(thrown.stack ?? thrown)], warnings: [] };
    const { kind, message, place } = thrown;
    const at =
      place === null
        ? [null, null, null, null, null]
        : [place.lineno, place.offset, place.endLineno, place.endOffset, place.text];
    return {
      failure: [kind, message, ...at],
      warnings: thrown.warnings.map(({ category, message: text, lineno }) => [category, text, lineno]),
    };
  }
}
