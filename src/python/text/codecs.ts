// Finding a codec by any of its names. Follows Lib/encodings/__init__.py and aliases.py of CPython 3.10-3.13 for the encodings here:
// names are compared in lower case with runs of other characters than letters, digits and dots as one underscore.

import type { Codec } from './codec.ts';
import { RAW_UNICODE_ESCAPE, unicodeEscapeCodec } from './escape-codecs.ts';
import { ASCII, charmapCodec, LATIN1 } from './single-byte-codecs.ts';
import type { UnicodeNames } from './unicode/unicode-names.ts';
import { UTF8, UTF8_SIG } from './utf8-codec.ts';
import { UTF16_CODECS } from './utf16-codec.ts';

/** Aliases by the module that implements the encoding. */
const NAMES: Readonly<Record<string, string>> = {
  ascii: '646 ansi_x3.4_1968 ansi_x3.4_1986 ansi_x3_4_1968 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6 us us_ascii',
  cp1250: '1250 windows_1250',
  cp1251: '1251 windows_1251',
  cp1252: '1252 windows_1252',
  cp1253: '1253 windows_1253',
  cp1254: '1254 windows_1254',
  cp437: '437 cspc8codepage437 ibm437',
  cp850: '850 cspc850multilingual ibm850',
  iso8859_15: 'iso_8859_15 l9 latin9',
  iso8859_2: 'csisolatin2 iso_8859_2 iso_8859_2_1987 iso_ir_101 l2 latin2',
  iso8859_5: 'csisolatincyrillic cyrillic iso_8859_5 iso_8859_5_1988 iso_ir_144',
  iso8859_7: 'csisolatingreek ecma_118 elot_928 greek greek8 iso_8859_7 iso_8859_7_1987 iso_ir_126',
  iso8859_9: 'csisolatin5 iso_8859_9 iso_8859_9_1989 iso_ir_148 l5 latin5',
  koi8_r: 'cskoi8r',
  latin_1: '8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin latin1',
  mac_roman: 'macintosh macroman',
  utf_16: 'u16 utf16',
  utf_16_be: 'unicodebigunmarked utf_16be',
  utf_16_le: 'unicodelittleunmarked utf_16le',
  utf_32: 'u32 utf32',
  utf_32_be: 'utf_32be',
  utf_32_le: 'utf_32le',
  utf_8: 'cp65001 u8 utf utf8 utf8_ucs2 utf8_ucs4',
};
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([target, aliases]) => aliases.split(' ').map((alias) => [alias, target] as const)),
);

/** null: unknown encoding. */
export function findCodec(name: string, names: UnicodeNames): Codec | null {
  const wanted = normalizeEncoding(name);
  const canonical = ALIASES.get(wanted) ?? wanted;
  switch (canonical) {
    case 'utf_8':
      return UTF8;
    case 'utf_8_sig':
      return UTF8_SIG;
    case 'ascii':
      return ASCII;
    case 'latin_1':
      return LATIN1;
    case 'unicode_escape':
      return unicodeEscapeCodec(names);
    case 'raw_unicode_escape':
      return RAW_UNICODE_ESCAPE;
    default:
      return (
        UTF16_CODECS.find((codec) => codec.name.replaceAll('-', '_') === canonical) ??
        charmapCodec(canonical.replaceAll('_', '-'))
      );
  }
}

/** encodings.normalize_encoding, then lower case as the search function sees it. */
export function normalizeEncoding(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_|_$/g, '');
}
