// Source text as UTF-8: a string with one unit (0 to 255) per byte, so that offsets are the bytes CPython counts in.
// An ASCII program is its own UTF-8 text and is not copied; only what goes beyond ASCII is ever encoded or decoded.
// Invariant: what `encodeUtf8` made, `decodeUtf8` turns back. Decoding replaces broken sequences as CPython's "replace" does.

const NON_ASCII = /[^\x00-\x7f]/;

export function isAscii(text: string): boolean {
  return !NON_ASCII.test(text);
}

/** The first lone surrogate (and the run it begins), in code units; null if the text can be encoded. */
export function findLoneSurrogate(text: string): { start: number; end: number } | null {
  let characters = 0;
  for (let i = 0; i < text.length; i++, characters++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    if (unit < 0xdc00 && isLow(text.charCodeAt(i + 1))) {
      i++;
      continue;
    }
    let end = characters + 1;
    for (let j = i + 1; j < text.length; j++, end++) {
      const next = text.charCodeAt(j);
      if (next < 0xd800 || next > 0xdfff || (next < 0xdc00 && isLow(text.charCodeAt(j + 1)))) break;
    }
    return { start: characters, end };
  }
  return null;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** One unit per UTF-8 byte. The text holds no lone surrogate. */
export function encodeUtf8(text: string): string {
  if (isAscii(text)) return text;
  const out: string[] = [];
  for (const character of text) {
    const c = character.codePointAt(0)!;
    if (c < 0x80) out.push(character);
    else if (c < 0x800) out.push(String.fromCharCode(0xc0 | (c >> 6), 0x80 | (c & 0x3f)));
    else if (c < 0x10000) out.push(String.fromCharCode(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 0x3f), 0x80 | (c & 0x3f)));
    else {
      const high = String.fromCharCode(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 0x3f));
      out.push(high + String.fromCharCode(0x80 | ((c >> 6) & 0x3f), 0x80 | (c & 0x3f)));
    }
  }
  return out.join('');
}

/** How many bytes of UTF-8 the text takes. */
export function utf8Length(text: string): number {
  let n = text.length;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x80) n += c >= 0x800 && (c < 0xd800 || c > 0xdfff) ? 2 : 1;
  }
  return n;
}

/** The code points of UTF-8 text. Each part of a sequence that is broken or cut short counts as one U+FFFD, as Python's "replace" has it. */
export function decodeCodePoints(bytes: string): number[] {
  const points: number[] = [];
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes.charCodeAt(i++);
    if (lead < 0x80) {
      points.push(lead);
      continue;
    }
    const more = continuationsAfter(lead);
    let point = lead & (0x3f >> more);
    let seen = 0;
    while (seen < more && i < bytes.length && isContinuation(lead, seen, bytes.charCodeAt(i))) {
      point = (point << 6) | (bytes.charCodeAt(i++) & 0x3f);
      seen++;
    }
    points.push(more > 0 && seen === more ? point : 0xfffd);
  }
  return points;
}

/** How many bytes follow a lead byte; 0 if it is none. */
export function continuationsAfter(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
}

/** Whether a byte may follow: overlong forms, surrogates and points past the last are no text. */
export function isContinuation(lead: number, seen: number, next: number): boolean {
  if ((next & 0xc0) !== 0x80) return false;
  if (seen > 0) return true;
  if (lead === 0xe0) return next >= 0xa0;
  if (lead === 0xed) return next < 0xa0;
  if (lead === 0xf0) return next >= 0x90;
  if (lead === 0xf4) return next < 0x90;
  return true;
}

export function decodeUtf8(bytes: string): string {
  if (isAscii(bytes)) return bytes;
  let text = '';
  for (const point of decodeCodePoints(bytes)) text += String.fromCodePoint(point);
  return text;
}

/** How many characters the bytes are. */
export function countCharacters(bytes: string): number {
  return isAscii(bytes) ? bytes.length : decodeCodePoints(bytes).length;
}

/** Text with every line ending as a line feed; `closed` adds one at the end if there is none. */
export function translateNewlines(text: string, closed: boolean): string {
  const translated = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return closed && !translated.endsWith('\n') ? translated + '\n' : translated;
}

/** Characters in the first bytes of a line. One byte past the end counts as one more. */
export function toCharacters(shown: string, bytes: number): number {
  // Bytes that are no text have become replacement characters before anything is counted.
  const line = encodeUtf8(decodeUtf8(shown));
  return countCharacters(line.slice(0, bytes)) + (bytes > line.length ? 1 : 0);
}
