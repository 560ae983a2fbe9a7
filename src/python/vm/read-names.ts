// The names and literals of a text as heap objects, made in the order in which the parser meets them: the code that is compiled from them
// finds them there. Follows _PyPegen_new_identifier, _PyPegen_number_token and strings_rule, CPython 3.10-3.13.

import { type CodeConstant, CodeObject } from '../compile/code-object.ts';
import type { ReadingStep } from '../compile/reading-steps.ts';
import { decref } from '../heap/heap.ts';
import type { PyObject } from '../heap/object.ts';
import { newBytes } from '../objects/bytes.ts';
import type { Unit } from '../objects/code.ts';
import { internInPlace, newStr } from '../objects/str.ts';
import type { PyThread } from './thread.ts';

/** What code needs of its text. */
interface TextParts {
  readonly names: ReadonlySet<string>;
  /** Strings and bytes, by the text of a literal without escapes. */
  readonly literals: ReadonlyMap<string, CodeConstant>;
  readonly constants: readonly CodeConstant[];
}

const PARTS = new WeakMap<CodeObject, TextParts>();

export class ReadNames {
  private readonly parts: TextParts;
  private readonly made = new Map<string, PyObject>();
  private readonly read = new Set<CodeConstant>();

  constructor(
    private readonly t: PyThread,
    private readonly unit: Unit,
    host: CodeObject,
  ) {
    this.parts = partsOf(host);
  }

  make({ name, literal, isPiece, byte }: ReadingStep): void {
    const { t, parts } = this;
    if (byte >= 0 && !t.profile.staticSmallObjects) this.unit.keepNew(newBytes(t, Uint8Array.of(byte)));
    if (name !== null && parts.names.has(name) && !this.made.has(name)) this.made.set(name, internInPlace(t, newStr(t, name)));
    if (literal === null) return;
    const constant = parts.literals.get(literal);
    if (isPiece) this.makeOther(literal, undefined);
    // Equal literals are merged when code is made of them; in the tree each has its own.
    if (constant === undefined || this.read.has(constant)) this.makeOther(literal, constant);
    else this.makeConstant(constant);
    if (constant !== undefined) this.read.add(constant);
  }

  private makeOther(literal: string, constant: CodeConstant | undefined): void {
    this.unit.keepNew(constant?.type === 'bytes' ? newBytes(this.t, constant.value) : newStr(this.t, literal));
  }

  /** Constants whose tokens have not been recognised. */
  makeRest(): void {
    for (const constant of this.parts.constants) this.makeConstant(constant);
  }

  /** The code holds what it needs. */
  release(): void {
    for (const name of this.made.values()) decref(this.t, name);
    this.made.clear();
  }

  /** The unit keeps it, as the tree does. */
  private makeConstant(constant: CodeConstant): void {
    decref(this.t, this.unit.constant(this.t, constant));
  }
}

function partsOf(top: CodeObject): TextParts {
  let parts = PARTS.get(top);
  if (parts === undefined) {
    parts = findParts(top);
    PARTS.set(top, parts);
  }
  return parts;
}

function findParts(top: CodeObject): TextParts {
  const names = new Set<string>();
  const literals = new Map<string, CodeConstant>();
  const constants = new Set<CodeConstant>();
  const visitConstant = (constant: CodeConstant): void => {
    if (constant instanceof CodeObject) return visit(constant);
    if (constant.type === 'tuple' || constant.type === 'frozenset') {
      for (const item of constant.items) visitConstant(item);
      return;
    }
    if ('inTree' in constant) return;
    if (constant.type === 'str') names.add(constant.value);
    if (constant.type === 'str') literals.set(constant.value, constant);
    if (constant.type === 'bytes') literals.set(String.fromCharCode(...constant.value), constant);
    constants.add(constant);
  };
  const visit = (code: CodeObject): void => {
    for (const name of [code.name, ...code.names, ...code.localsplusNames]) names.add(name);
    for (const constant of code.consts) visitConstant(constant);
  };
  visit(top);
  return { names, literals, constants: [...constants] };
}
