// The bytes that say which code unit comes from which line and columns: `co_linetable`, and the older `co_lnotab` made from it.
// Follows Python/assemble.c (write_location_info_entry), Objects/locations.md and Objects/codeobject.c (decode_linetable), CPython 3.11-3.13,
// and assemble_line_range of Python/compile.c, CPython 3.10. A location is POSITION_WORDS numbers; -1: there is none.

import { type CodeObject, POSITION_WORDS } from './code-object.ts';
import type { EncodedCode } from './encode.ts';

type Location = readonly [line: number, endLine: number, column: number, endColumn: number];
const NOWHERE: Location = [-1, -1, -1, -1];
const BYTES_PER_UNIT = 2;
const UNITS_PER_ENTRY_MAX = 8;

const enum Form {
  OneLine0 = 10,
  NoColumns = 13,
  Long = 14,
  None = 15,
}

/** A run of code units of one location. */
interface Run {
  readonly location: Location;
  units: number;
}

function runsOf(code: CodeObject, encoded: EncodedCode, areEqual: (a: Location, b: Location) => boolean): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < code.code.length; i++) {
    const units = (encoded.starts[i + 1]! - encoded.starts[i]!) / BYTES_PER_UNIT;
    if (units === 0) continue;
    const at = i * POSITION_WORDS;
    const location = [0, 1, 2, 3].map((k) => code.positions[at + k]!) as unknown as Location;
    const last = runs[runs.length - 1];
    if (last !== undefined && areEqual(last.location, location)) last.units += units;
    else runs.push({ location, units });
  }
  return runs;
}

/** `co_linetable` from 3.11 on. */
export function locationTable(code: CodeObject, encoded: EncodedCode): Uint8Array {
  const out: number[] = [];
  let line = code.firstlineno;
  for (const { location, units } of runsOf(code, encoded, (a, b) => a.every((x, k) => x === b[k]))) {
    for (let left = units; left > 0; left -= UNITS_PER_ENTRY_MAX) {
      writeEntry(out, location, Math.min(left, UNITS_PER_ENTRY_MAX), line);
      if (location[0] >= 0) line = location[0];
    }
  }
  return Uint8Array.from(out);
}

function writeEntry(out: number[], location: Location, units: number, before: number): void {
  const [line, endLine, column, endColumn] = location;
  const head = (form: number): number => out.push(0x80 | (form << 3) | (units - 1));
  if (line < 0) {
    head(Form.None);
    return;
  }
  const delta = line - before;
  const hasColumns = column >= 0 && endColumn >= 0;
  const isOneLine = endLine === line;
  if (!hasColumns && (isOneLine || endLine < 0)) {
    head(Form.NoColumns);
    writeSigned(out, delta);
  } else if (hasColumns && isOneLine && delta === 0 && column < 80 && endColumn >= column && endColumn - column < 16) {
    head(column >> 3);
    out.push(((column & 7) << 4) | (endColumn - column));
  } else if (hasColumns && isOneLine && delta >= 0 && delta < 3 && column < 128 && endColumn < 128) {
    head(Form.OneLine0 + delta);
    out.push(column, endColumn);
  } else {
    head(Form.Long);
    writeSigned(out, delta);
    for (const value of [endLine - line, column + 1, endColumn + 1]) writeVarint(out, value);
  }
}

function writeVarint(out: number[], value: number): void {
  let rest = value;
  for (; rest >= 64; rest >>= 6) out.push(0x40 | (rest & 0x3f));
  out.push(rest);
}

function writeSigned(out: number[], value: number): void {
  writeVarint(out, value < 0 ? (-value << 1) | 1 : value << 1);
}

/** The location of each code unit, up to `units`, as the table says. */
export function readLocations(table: Uint8Array, firstlineno: number, units: number): Location[] {
  const found: Location[] = [];
  let line = firstlineno;
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; at < table.length; shift += 6) {
      const byte = table[at++]!;
      value |= (byte & 0x3f) << shift;
      if ((byte & 0x40) === 0) break;
    }
    return value;
  };
  const signed = (): number => {
    const value = varint();
    return value & 1 ? -(value >>> 1) : value >>> 1;
  };
  while (at < table.length && found.length < units) {
    const first = table[at++]!;
    const form = (first >> 3) & 0xf;
    const location = readEntry(form);
    for (let k = (first & 7) + 1; k > 0; k--) found.push(location);
  }
  while (found.length < units) found.push(NOWHERE);
  return found.slice(0, units);

  function readEntry(form: number): Location {
    if (form === Form.None) return NOWHERE;
    if (form === Form.Long) {
      line += signed();
      const endLine = line + varint();
      return [line, endLine, varint() - 1, varint() - 1];
    }
    if (form === Form.NoColumns) {
      line += signed();
      return [line, line, -1, -1];
    }
    if (form >= Form.OneLine0) {
      line += form - Form.OneLine0;
      return [line, line, table[at++] ?? 0, table[at++] ?? 0];
    }
    const second = table[at++] ?? 0;
    const column = (form << 3) | (second >> 4);
    return [line, line, column, column + (second & 0xf)];
  }
}

// ---- 3.10: pairs of a number of bytes and a number of lines, -128 for no line

const NO_LINE_310 = -128;

/** `co_linetable` of 3.10. */
export function lineTable310(code: CodeObject, encoded: EncodedCode): Uint8Array {
  const out: number[] = [];
  let line = code.firstlineno;
  for (const run of runsOf(code, encoded, (a, b) => a[0] === b[0])) {
    let bytes = run.units * BYTES_PER_UNIT;
    const isNowhere = run.location[0] < 0;
    let lines = isNowhere ? NO_LINE_310 : run.location[0] - line;
    if (!isNowhere) line = run.location[0];
    for (; !isNowhere && lines > 127; lines -= 127) out.push(0, 127);
    for (; !isNowhere && lines < -127; lines += 127) out.push(0, -127);
    for (; bytes > 254; bytes -= 254) {
      out.push(254, lines);
      lines = isNowhere ? NO_LINE_310 : 0;
    }
    out.push(bytes, lines);
  }
  return Uint8Array.from(out);
}

/** The same back: lines alone. */
export function readLines310(table: Uint8Array, firstlineno: number, units: number): Location[] {
  const found: Location[] = [];
  let line = firstlineno;
  for (let at = 0; at + 1 < table.length; at += 2) {
    const delta = (table[at + 1]! << 24) >> 24;
    if (delta !== NO_LINE_310) line += delta;
    const location: Location = delta === NO_LINE_310 ? NOWHERE : [line, line, -1, -1];
    for (let k = table[at]! / BYTES_PER_UNIT; k > 0; k--) found.push(location);
  }
  while (found.length < units) found.push(NOWHERE);
  return found.slice(0, units);
}

/** `co_lnotab`: where the line changes, as pairs of unsigned bytes of code and signed lines. */
export function lineNumberTable(code: CodeObject, encoded: EncodedCode): Uint8Array {
  const out: number[] = [];
  let line = code.firstlineno;
  let from = 0;
  let offset = 0;
  for (const run of runsOf(code, encoded, (a, b) => a[0] === b[0])) {
    const here = run.location[0];
    if (here >= 0 && here !== line) {
      writePair(out, offset - from, here - line);
      from = offset;
      line = here;
    }
    offset += run.units * BYTES_PER_UNIT;
  }
  return Uint8Array.from(out);
}

function writePair(out: number[], bytes: number, lines: number): void {
  let [b, l] = [bytes, lines];
  for (; b > 255; b -= 255) out.push(255, 0);
  for (; l > 127; l -= 127, b = 0) out.push(b, 127);
  for (; l < -128; l += 128, b = 0) out.push(b, -128);
  out.push(b, l);
}
