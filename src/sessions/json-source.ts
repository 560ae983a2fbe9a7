// JSON as Python reads it. The host's JSON.parse cannot tell `1` from `1.0`, rounds large integers and moves integer-like keys
// to the front; `json.loads` does none of that, so an assigned value is kept as source text and read here when it is applied.
// Both functions take text that JSON.parse has accepted: they check nothing of the grammar again.
// `jsonDepth` is what bounds the recursion of the reader.

import type { JsonValue } from '../python/index.ts';

/** The source text of the last member called `name` of the object that `text` is; null when there is none. */
export function memberSource(text: string, name: string): string | null {
  let found: string | null = null;
  let index = skipSpace(text, skipSpace(text, 0) + 1);
  while (text[index] !== '}') {
    const keyEnd = skipString(text, index);
    const key: unknown = JSON.parse(text.slice(index, keyEnd));
    const start = skipSpace(text, skipSpace(text, keyEnd) + 1);
    const end = skipValue(text, start);
    if (key === name) found = text.slice(start, end);
    index = skipSpace(text, end);
    if (text[index] === ',') index = skipSpace(text, index + 1);
  }
  return found;
}

/** The deepest nesting of arrays and objects in `text`. */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case 0x22:
        index = skipString(text, index) - 1;
        break;
      case 0x5b:
      case 0x7b:
        depth++;
        if (depth > deepest) deepest = depth;
        break;
      case 0x5d:
      case 0x7d:
        depth--;
        break;
    }
  }
  return deepest;
}

/** Digits of the longest integer in `text`. */
export function longestInteger(text: string): number {
  const numbers = text.replace(/"(?:[^"\\]|\\.)*"/g, '""').matchAll(/\d[\d.eE+-]*/g);
  return [...numbers].reduce((longest, [digits]) => (/[.eE]/.test(digits) ? longest : Math.max(longest, digits.length)), 0);
}

export function readJson(text: string): JsonValue {
  return new Reader(text).value();
}

class Reader {
  private index = 0;

  constructor(private readonly text: string) {}

  value(): JsonValue {
    this.index = skipSpace(this.text, this.index);
    switch (this.text[this.index]) {
      case '"':
        return this.string();
      case '[':
        return this.array();
      case '{':
        return this.object();
      case 't':
        this.index += 4;
        return true;
      case 'f':
        this.index += 5;
        return false;
      case 'n':
        this.index += 4;
        return null;
      default:
        return this.number();
    }
  }

  private string(): string {
    const end = skipString(this.text, this.index);
    const value = JSON.parse(this.text.slice(this.index, end)) as string;
    this.index = end;
    return value;
  }

  private array(): JsonValue[] {
    const items: JsonValue[] = [];
    this.index = skipSpace(this.text, this.index + 1);
    while (this.text[this.index] !== ']') {
      items.push(this.value());
      this.separator();
    }
    this.index++;
    return items;
  }

  private object(): Map<string, JsonValue> {
    const entries = new Map<string, JsonValue>();
    this.index = skipSpace(this.text, this.index + 1);
    while (this.text[this.index] !== '}') {
      const key = this.string();
      this.index = skipSpace(this.text, this.index) + 1;
      entries.set(key, this.value());
      this.separator();
    }
    this.index++;
    return entries;
  }

  private separator(): void {
    this.index = skipSpace(this.text, this.index);
    if (this.text[this.index] === ',') this.index = skipSpace(this.text, this.index + 1);
  }

  private number(): number | bigint {
    const end = skipValue(this.text, this.index);
    const source = this.text.slice(this.index, end);
    this.index = end;
    return /[.eE]/.test(source) ? Number(source) : BigInt(source);
  }
}

function skipSpace(text: string, index: number): number {
  let at = index;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}

/** The index after the string that starts at `index`. */
function skipString(text: string, index: number): number {
  let at = index + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || Number.isNaN(code)) return at + 1;
    at += code === 0x5c ? 2 : 1;
  }
}

/** The index after the value that starts at `index`. */
function skipValue(text: string, index: number): number {
  const first = text[index];
  if (first === '"') return skipString(text, index);
  if (first !== '[' && first !== '{') {
    let at = index;
    while (at < text.length && !/[\s,\]}]/.test(text[at]!)) at++;
    return at;
  }
  let depth = 0;
  for (let at = index; ; at++) {
    const character = text[at];
    if (character === '"') at = skipString(text, at) - 1;
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
}
