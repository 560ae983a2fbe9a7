// What an encoder has written so far. Follows _PyUnicodeWriter and _PyAccu as Modules/_json.c uses them: from 3.12 one text is written;
// before, each piece is a str of its own on the heap, and very many of them are joined now and then.

import { decrefAll } from '../heap/heap.ts';
import { incref, type PyObject, type PyStr } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { newList } from '../objects/list-storage.ts';
import { newStrOf, strOf } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import * as data from '../text/str-data.ts';

const PIECES_MAX = 100_000;

export class JsonText {
  /** The text where it is one. */
  private parts: data.StrData[] = [];
  /** Pieces and what was joined of them; owned. */
  private pieces: PyObject[] = [];
  private readonly joined: PyObject[] = [];
  private readonly isOne: boolean;

  constructor(private readonly t: Thread) {
    this.isOne = t.profile.json.writesOneText;
  }

  write(s: data.StrData): void {
    this.t.charge(1 + (s.value.length >> 3));
    if (this.isOne) this.parts.push(s);
    else this.keep(newStrOf(this.t, s));
  }

  /** `s` is borrowed. */
  writeStr(s: PyStr): void {
    if (this.isOne) this.write(s);
    else this.keep(incref(s));
  }

  /** `null` and its like, which are strings that stay. */
  writeWord(word: string): void {
    if (this.isOne) this.write(data.fromUnits(word));
    else this.keep(incref(this.t.name(word)));
  }

  private keep(piece: PyObject): void {
    this.pieces.push(piece);
    if (this.pieces.length >= PIECES_MAX) this.join();
  }

  private join(): void {
    const { t, pieces } = this;
    if (pieces.length === 0) return;
    this.pieces = [];
    const only = pieces.length === 1 ? pieces[0] : undefined;
    if (only !== undefined) {
      this.joined.push(only);
      return;
    }
    this.joined.push(newStrOf(t, data.join(data.EMPTY, pieces.map(strOf))));
    decrefAll(t, pieces);
  }

  /** New reference. */
  finish(): PyObject {
    const { t } = this;
    if (this.isOne) return newTuple(t, [newStrOf(t, data.join(data.EMPTY, this.parts))]);
    this.join();
    return newList(t, this.joined);
  }

  /** After an error. */
  discard(): void {
    decrefAll(this.t, this.pieces);
    decrefAll(this.t, this.joined);
  }
}
