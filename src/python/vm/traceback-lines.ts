// The entries of a traceback: file, line, function, the source line, and carets below what was running.
// Follows tb_printinternal and tb_displayline (Python/traceback.c), CPython 3.10-3.12, and StackSummary.format_frame_summary of
// Lib/traceback.py in 3.13, which prints tracebacks there.

import { POSITION_WORDS } from '../compile/code-object.ts';
import { lineOfTraceback, type PyTraceback } from '../objects/traceback.ts';
import type { Expr } from '../syntax/ast.ts';
import { parseModule } from '../syntax/parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import type { PyThread } from './thread.ts';
import { type Anchors, charactersBefore, lineAnchors, segmentAnchors } from './traceback-anchors.ts';

/** The same place is shown this often, then counted. */
const RECURSIVE_CUTOFF = 3;

/** What one entry shows. Lines from 1, columns in UTF-8 bytes; -1: unknown. */
export interface Place {
  readonly filename: string;
  readonly name: string;
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly endColumn: number;
}

function placeOf(tb: PyTraceback): Place {
  const { linked } = tb.value.frame.value.frame;
  const { positions } = linked.host;
  const at = tb.value.lasti * POSITION_WORDS;
  const known = tb.value.lasti >= 0;
  return {
    filename: linked.filename.value,
    name: linked.name.value,
    line: lineOfTraceback(tb),
    endLine: known ? (positions[at + 1] as number) : -1,
    column: known ? (positions[at + 2] as number) : -1,
    endColumn: known ? (positions[at + 3] as number) : -1,
  };
}

/** `header` and the entries that sys.tracebacklimit lets through; nothing if that is none. */
export function tracebackLines(t: PyThread, traceback: PyTraceback, header: string, native = false): string[] {
  const first = t.tracebackLimit(traceback, native);
  if (first === null) return [];
  const out = [header];
  let last: Place | null = null;
  let count = 0;
  const flush = (): void => {
    if (count > RECURSIVE_CUTOFF) {
      const more = count - RECURSIVE_CUTOFF;
      out.push(`  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]\n`);
    }
  };
  for (let tb: PyTraceback | null = first; tb !== null; tb = tb.value.next) {
    const place = placeOf(tb);
    if (last === null || last.filename !== place.filename || last.line !== place.line || last.name !== place.name) {
      flush();
      last = place;
      count = 0;
    }
    count++;
    if (count <= RECURSIVE_CUTOFF) out.push(entryText(t, place, native));
  }
  flush();
  return out;
}

export function entryText(t: PyThread, place: Place, native = false): string {
  const head = `  File "${place.filename}", line ${place.line}, in ${place.name}\n`;
  if (t.profile.pythonTracebackPrinter && !native) return head + dedentedSource(t, place);
  const original = t.sourceLine(place.filename, place.line);
  if (original === null) return head;
  const shown = original.replace(/^[ \t\f]+/, '').trimEnd();
  if (shown === '') return `${head}    \n`;
  const carets = t.profile.tracebackCarets && !t.profile.pythonTracebackPrinter ? caretLine(t, place, original, shown) : '';
  return `${head}    ${shown}\n${carets}`;
}

/** 3.11 and 3.12: one line of marks, or none when it would only underline the whole line. */
function caretLine(t: PyThread, place: Place, original: string, shown: string): string {
  if (place.column < 0 || place.endColumn < 0 || place.endLine < 0) return '';
  const line = original.trimEnd();
  const characters = [...line];
  const start = charactersBefore(line, place.column);
  const isOneLine = place.line === place.endLine;
  const end = isOneLine ? charactersBefore(line, place.endColumn) : characters.length;
  const segment = characters.slice(start, end).join('');
  const anchors = isOneLine ? lineAnchors(segment, t.profile) : null;
  const stripped = characters.length - [...shown].length;
  const wide = anchors !== null && anchors.rightColumn - anchors.leftColumn > 0;
  if (!(end - start < [...shown].length || wide)) return '';
  const shift = width(t, line, start) - stripped;
  const total = width(t, line, end) - width(t, line, start);
  if (anchors === null) return `    ${' '.repeat(Math.max(0, shift))}${'^'.repeat(Math.max(0, total))}\n`;
  const left = width(t, segment, anchors.leftColumn);
  const right = width(t, segment, anchors.rightColumn);
  const marks = `${'~'.repeat(left)}${'^'.repeat(Math.max(0, right - left))}${'~'.repeat(Math.max(0, total - right))}`;
  return `    ${' '.repeat(Math.max(0, shift))}${marks}\n`;
}

/** Columns that the first `count` characters take on a screen. */
/** Columns on a terminal of the first `count` characters. */
export function width(t: PyThread, line: string, count: number): number {
  if (/^[\x00-\x7f]*$/.test(line)) return count;
  let columns = 0;
  for (const c of [...line].slice(0, count))
    columns += 'WF'.includes(t.unicode.eastAsianWidth(c.codePointAt(0) as number)) ? 2 : 1;
  return columns;
}

// ---- 3.13

function dedentedSource(t: PyThread, place: Place): string {
  const known = place.column >= 0 && place.endColumn >= 0;
  const last = Math.max(place.line, place.endLine);
  const originals: string[] = [];
  for (let n = place.line; n <= last; n++) originals.push((t.sourceLine(place.filename, n) ?? '').trimEnd());
  const dedented = dedent(originals);
  if (dedented.every((line) => line.trim() === '')) return '';
  if (!known) return `    ${(originals[0] as string).trim()}\n`;
  return indent(dedent(new SourceMarks(t, place, originals, dedented).lines()));
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}\n`).join('');
}

/** textwrap.dedent: the common margin goes; lines of blanks become empty. */
function dedent(lines: readonly string[]): string[] {
  let margin: string | null = null;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const own = (/^[ \t]*/.exec(line) as RegExpExecArray)[0];
    if (margin === null || own.startsWith(margin)) margin ??= own;
    else if (margin.startsWith(own)) margin = own;
    else margin = commonPrefix(margin, own);
  }
  return lines.map((line) => (line.trim() === '' ? '' : line.slice((margin ?? '').length)));
}

function commonPrefix(a: string, b: string): string {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return a.slice(0, n);
}

class SourceMarks {
  private readonly start: number;
  private readonly end: number;
  private readonly anchors: Anchors | null;
  private readonly showsCarets: boolean;

  constructor(
    private readonly t: PyThread,
    place: Place,
    originals: readonly string[],
    private readonly all: readonly string[],
  ) {
    const firstLine = originals[0] as string;
    const lastLine = originals[originals.length - 1] as string;
    const cut = [...firstLine].length - [...(all[0] as string)].length;
    this.start = Math.max(0, charactersBefore(firstLine, place.column) - cut);
    this.end = Math.max(0, charactersBefore(lastLine, place.endColumn) - cut);
    const text = [...all.join('\n')];
    const lastLength = [...(all[all.length - 1] as string)].length;
    const segment = text.slice(this.start, text.length - (lastLength - this.end)).join('');
    this.anchors = segmentAnchors(segment, t.profile);
    this.showsCarets = this.shouldShowCarets();
  }

  lines(): string[] {
    const count = this.all.length;
    const significant = new Set<number>([0, count - 1]);
    if (this.anchors !== null) {
      for (const near of [this.anchors.leftLine, this.anchors.rightLine])
        for (let n = near - 1; n <= near + 1; n++) significant.add(n);
    }
    const wanted = [...significant].filter((n) => n >= 0 && n < count).sort((a, b) => a - b);
    const out: string[] = [];
    wanted.forEach((n, i) => {
      const before = wanted[i - 1];
      if (before !== undefined && n - before === 2) this.push(out, n - 1);
      else if (before !== undefined && n - before > 2) out.push(`...<${n - before - 1} lines>...`);
      this.push(out, n);
    });
    return out;
  }

  private push(out: string[], n: number): void {
    const line = this.all[n] as string;
    out.push(line);
    if (!this.showsCarets) return;
    const blanks = line.length - line.trimStart().length;
    const total = n === this.all.length - 1 ? width(this.t, line, this.end) : width(this.t, line, [...line].length);
    const from = width(this.t, this.all[0] as string, this.start);
    let marks = '';
    for (let column = 0; column < total; column++) {
      if (column < blanks || (n === 0 && column < from)) marks += ' ';
      else if (this.anchors === null) marks += '^';
      else marks += this.isWithinAnchors(n, column) ? '^' : '~';
    }
    out.push(marks);
  }

  private isWithinAnchors(n: number, column: number): boolean {
    const { leftLine, leftColumn, rightLine, rightColumn } = this.anchors as Anchors;
    const left = width(this.t, this.all[leftLine] ?? '', leftColumn + (leftLine === 0 ? this.start : 0));
    const right = width(this.t, this.all[rightLine] ?? '', rightColumn + (rightLine === 0 ? this.start : 0));
    return (n > leftLine || (n === leftLine && column >= left)) && (n < rightLine || (n === rightLine && column < right));
  }

  /** Not under `return f()` or `x = f()` as a whole; else under operators, and where they do not underline everything. */
  private shouldShowCarets(): boolean {
    const whole = this.plainCall();
    if (whole === 'none') return false;
    if (whole !== null && this.spansEverything(whole)) return false;
    if (this.anchors !== null) return true;
    const first = [...(this.all[0] as string)];
    const last = [...(this.all[this.all.length - 1] as string)];
    return first.slice(0, this.start).join('').trimStart() !== '' || last.slice(this.end).join('').trimEnd() !== '';
  }

  private plainCall(): Expr | 'none' | null {
    try {
      const { tree } = parseModule(this.all.join('\n'), { mode: 'exec', profile: this.t.profile });
      const statement = tree.node === 'Module' ? tree.body[0] : undefined;
      if (statement === undefined) return 'none';
      if (statement.node === 'Return' && statement.value?.node === 'Call' && statement.value.func.node === 'Name')
        return statement.value;
      if (statement.node === 'Assign' && statement.value.node === 'Call' && statement.targets.length === 1) {
        if (statement.targets[0]?.node === 'Name') return statement.value;
      }
      return null;
    } catch (thrown) {
      if (thrown instanceof SyntaxFailure) return null;
      throw thrown;
    }
  }

  private spansEverything(value: Expr): boolean {
    return (
      value.lineno === 1 &&
      value.end_lineno === this.all.length &&
      value.col_offset === this.start &&
      value.end_col_offset === this.end
    );
  }
}
