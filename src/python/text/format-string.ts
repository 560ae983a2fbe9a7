// The template language of str.format: literal text and {field!conversion:spec}, read one piece at a time, because the fields
// before an error are formatted (and their Python code has run) when the error comes.
// Follows CPython 3.13 stringlib/unicode_format.h (MarkupIterator_next, parse_field, field_name_split, FieldNameIterator_next).
// The caller looks up fields, converts, expands nested specifications (depth 2) and formats.

import { refuse } from '../numbers/refusal.ts';
import { readNumber } from './format-spec.ts';
import { lengthOf, pointAt, type StrData, slice } from './str-data.ts';
import type { UnicodeDatabase } from './unicode/unicode-database.ts';

/** How deep specifications may nest: the template, and fields inside a specification. */
export const FORMAT_DEPTH_MAX = 2;

export interface FormatPiece {
  readonly literal: StrData;
  readonly field: FormatField | null;
}

export interface FormatField {
  readonly name: StrData;
  /** A code point; 0 when none is given. */
  readonly conversion: number;
  readonly spec: StrData;
  /** The specification has fields of its own. */
  readonly specNeedsExpanding: boolean;
}

export class FormatTemplate {
  private at = 0;

  constructor(private readonly template: StrData) {}

  /** null at the end. */
  next(): FormatPiece | null {
    const end = lengthOf(this.template);
    if (this.at >= end) return null;
    const start = this.at;
    let point = 0;
    let hasMarkup = false;
    while (this.at < end && !hasMarkup) {
      point = pointAt(this.template, this.at++);
      hasMarkup = point === OPEN || point === CLOSE;
    }
    const isAtEnd = this.at >= end;
    if (point === CLOSE && (isAtEnd || pointAt(this.template, this.at) !== CLOSE)) {
      refuse('ValueError', "Single '}' encountered in format string");
    }
    if (isAtEnd && point === OPEN) refuse('ValueError', "Single '{' encountered in format string");
    let literalEnd = this.at;
    if (hasMarkup) {
      if (pointAt(this.template, this.at) === point) {
        // A doubled brace is one brace of text.
        this.at++;
        hasMarkup = false;
      } else {
        literalEnd--;
      }
    }
    const literal = slice(this.template, start, literalEnd);
    return { literal, field: hasMarkup ? this.field() : null };
  }

  private field(): FormatField {
    const end = lengthOf(this.template);
    const nameStart = this.at;
    let point = 0;
    scan: while (this.at < end) {
      point = pointAt(this.template, this.at++);
      switch (point) {
        case OPEN:
          return refuse('ValueError', "unexpected '{' in field name");
        case OPEN_BRACKET:
          while (this.at < end && pointAt(this.template, this.at) !== CLOSE_BRACKET) this.at++;
          continue;
        case CLOSE:
        case COLON:
        case EXCLAMATION:
          break scan;
      }
    }
    if (point !== CLOSE && point !== COLON && point !== EXCLAMATION) refuse('ValueError', "expected '}' before end of string");
    const name = slice(this.template, nameStart, this.at - 1);
    const nothing = slice(this.template, 0, 0);
    if (point === CLOSE) return { name, conversion: 0, spec: nothing, specNeedsExpanding: false };
    let conversion = 0;
    if (point === EXCLAMATION) {
      if (this.at >= end) refuse('ValueError', 'end of string while looking for conversion specifier');
      conversion = pointAt(this.template, this.at++);
      if (this.at < end) {
        point = pointAt(this.template, this.at++);
        if (point === CLOSE) return { name, conversion, spec: nothing, specNeedsExpanding: false };
        if (point !== COLON) refuse('ValueError', "expected ':' after conversion specifier");
      }
    }
    return { name, conversion, ...this.spec() };
  }

  private spec(): { readonly spec: StrData; readonly specNeedsExpanding: boolean } {
    const end = lengthOf(this.template);
    const start = this.at;
    let specNeedsExpanding = false;
    for (let depth = 1; this.at < end; ) {
      const point = pointAt(this.template, this.at++);
      if (point === OPEN) {
        specNeedsExpanding = true;
        depth++;
      } else if (point === CLOSE && --depth === 0) {
        return { spec: slice(this.template, start, this.at - 1), specNeedsExpanding };
      }
    }
    refuse('ValueError', "unmatched '{' in format spec");
  }
}

/** Whether fields of one template are numbered by hand or in order; both at once is an error. */
export class AutoNumber {
  private state: 'open' | 'manual' | 'automatic' = 'open';
  private count = 0;

  /** The index that a field with an empty name gets. */
  automatic(): number {
    if (this.state === 'manual') {
      refuse('ValueError', 'cannot switch from manual field specification to automatic field numbering');
    }
    this.state = 'automatic';
    return this.count++;
  }

  manual(): void {
    if (this.state === 'automatic') {
      refuse('ValueError', 'cannot switch from automatic field numbering to manual field specification');
    }
    this.state = 'manual';
  }
}

export interface FieldStep {
  readonly isAttribute: boolean;
  readonly name: StrData;
  /** The index when an item's name is all digits, else -1. */
  readonly index: number;
}

/** The parts of a field name: what comes first, then attributes and items, read one at a time. */
export class FieldPath {
  /** The positional argument it starts from; -1 when `first` is a keyword. */
  readonly index: number;
  readonly first: StrData;
  private at: number;

  /** numbering is null where automatic numbers are not given out (_string.formatter_field_name_split). */
  constructor(
    private readonly name: StrData,
    numbering: AutoNumber | null,
    private readonly database: UnicodeDatabase,
  ) {
    const end = lengthOf(name);
    this.at = 0;
    while (this.at < end && !isStep(pointAt(name, this.at))) this.at++;
    this.first = slice(name, 0, this.at);
    const index = this.wholeNumber(this.first);
    if (numbering !== null && this.at === 0) this.index = numbering.automatic();
    else {
      if (numbering !== null && index !== -1) numbering.manual();
      this.index = index;
    }
  }

  /** null at the end. */
  next(): FieldStep | null {
    const end = lengthOf(this.name);
    if (this.at >= end) return null;
    const kind = pointAt(this.name, this.at++);
    const start = this.at;
    if (kind === DOT) {
      while (this.at < end && !isStep(pointAt(this.name, this.at))) this.at++;
      return this.step({ isAttribute: true, name: slice(this.name, start, this.at), index: -1 });
    }
    if (kind !== OPEN_BRACKET) refuse('ValueError', "Only '.' or '[' may follow ']' in format field specifier");
    while (this.at < end && pointAt(this.name, this.at) !== CLOSE_BRACKET) this.at++;
    if (this.at >= end) refuse('ValueError', "Missing ']' in format string");
    const name = slice(this.name, start, this.at++);
    return this.step({ isAttribute: false, name, index: this.wholeNumber(name) });
  }

  private step(step: FieldStep): FieldStep {
    if (lengthOf(step.name) === 0) refuse('ValueError', 'Empty attribute in format string');
    return step;
  }

  private wholeNumber(text: StrData): number {
    const { value, next } = readNumber(text, 0, this.database);
    return next === lengthOf(text) ? value : -1;
  }
}

/** The complaint about a conversion that is not s, r or a. */
export function unknownConversion(conversion: number): never {
  const isShown = conversion > 32 && conversion < 127;
  const shown = isShown ? String.fromCharCode(conversion) : `\\x${conversion.toString(16)}`;
  refuse('ValueError', `Unknown conversion specifier ${shown}`);
}

const OPEN = 123;
const CLOSE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const COLON = 58;
const EXCLAMATION = 33;
const DOT = 46;

function isStep(point: number): boolean {
  return point === DOT || point === OPEN_BRACKET;
}
