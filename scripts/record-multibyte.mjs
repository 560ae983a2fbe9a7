// Asks a real interpreter what its East Asian codecs of one to three bytes a character map, for src/python/text/multibyte-tables.ts: only
// what the host's own decoder does not say. All releases from 3.10 to 3.13 agree.
//
//   node scripts/record-multibyte.mjs [--python 3.13=/path/to/python]

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findPythons, runPython } from '../test/conformance/pythons.ts';

const { values } = parseArgs({ options: { python: { type: 'string', multiple: true, default: [] } } });

/** By codec: the host's name of the encoding, and which bytes may come second. */
const GBK_TRAILS = [0x40, 0x7e, 0x80, 0xfe];
const BIG5_TRAILS = [0x40, 0x7e, 0xa1, 0xfe];
const JIS_TRAILS = [0x40, 0x7e, 0x80, 0xfc];
const EUC_TRAILS = [0xa1, 0xfe];
const CODECS = {
  gb2312: ['gbk', EUC_TRAILS],
  gbk: ['gbk', GBK_TRAILS],
  gb18030: ['gb18030', GBK_TRAILS],
  big5: ['big5', BIG5_TRAILS],
  cp950: ['big5', BIG5_TRAILS],
  shift_jis: ['shift_jis', JIS_TRAILS],
  cp932: ['shift_jis', JIS_TRAILS],
  euc_jp: ['euc-jp', EUC_TRAILS],
  euc_kr: ['euc-kr', EUC_TRAILS],
};

const ASK = `
import json
found = {}
for name in ${JSON.stringify(Object.keys(CODECS))}:
    decoded = {}
    def ask(*code):
        try: text = bytes(code).decode(name)
        except UnicodeDecodeError: return
        if len(text) == 1: decoded[bytes(code).hex()] = text
    for first in range(0x80, 0x100):
        ask(first)
        for second in range(0x40, 0xff): ask(first, second)
    if name == 'euc_jp':
        for second in range(0xa1, 0xff):
            for third in range(0xa1, 0xff): ask(0x8f, second, third)
    encoded = {}
    for point in range(0x80, 0x10000):
        try: code = chr(point).encode(name)
        except UnicodeEncodeError: continue
        if len(code) < 4: encoded[chr(point)] = code.hex()
    found[name] = [decoded, encoded]
print(json.dumps(found))
`;

const python = findPythons(['3.13'], values.python).get('3.13');
const found = JSON.parse((await runPython(python, ASK, { seconds: 120 })).stdout);
const codePoint = (text) => text.codePointAt(0).toString(16);

function tableOf(name) {
  const [host, trails] = CODECS[name];
  const [decoded, encoded] = found[name];
  const decoder = new TextDecoder(host);
  const places = [];
  for (let i = 0; i < trails.length; i += 2) for (let byte = trails[i]; byte <= trails[i + 1]; byte++) places.push(byte);
  // Runs of codes, in the order in which first and second bytes count.
  const runs = [];
  const changed = [];
  const put = (codes) => {
    let open = false;
    for (const code of codes) {
      const text = decoded[code];
      if (text === undefined) {
        open = false;
        continue;
      }
      if (open) runs[runs.length - 1][1] = code;
      else runs.push([code, code]);
      open = true;
      if (decoder.decode(Buffer.from(code, 'hex')) !== text) changed.push(`${code}=${codePoint(text)}`);
    }
  };
  const bytes = Array.from({ length: 128 }, (_, i) => (i + 128).toString(16));
  const seconds = places.map((byte) => byte.toString(16));
  put(bytes);
  put(bytes.flatMap((first) => seconds.map((second) => first + second)));
  if (name === 'euc_jp') put(seconds.flatMap((second) => seconds.map((third) => `8f${second}${third}`)));
  const back = new Map();
  for (const [code, text] of Object.entries(decoded)) if (!back.has(text)) back.set(text, code);
  const other = Object.entries(encoded).filter(([text, code]) => back.get(text) !== code);
  const missing = [...back.keys()].filter((text) => encoded[text] === undefined && text > '\x7f' && text.length === 1);
  const rows = {
    host,
    trails: trails.map((byte) => byte.toString(16)).join(' '),
    codes: runs.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(' '),
    changed: changed.join(' '),
    encodedAs: other.map(([text, code]) => `${codePoint(text)}=${code}`).join(' '),
    notEncoded: missing.map(codePoint).join(' '),
  };
  return `  ${name}: {\n${Object.entries(rows)
    .map(([key, text]) => `    ${key}:${text.length > 100 ? '\n      ' : ' '}'${text}',`)
    .join('\n')}\n  },`;
}

writeFileSync(
  fileURLToPath(new URL('../src/python/text/multibyte-tables.ts', import.meta.url)),
  `// Made by scripts/record-multibyte.mjs: what the East Asian codecs of CPython 3.10-3.13 map, as far as the host's decoder does not say it.

export interface MultibyteTable {
  /** The host's name for an encoding that is nearly the same. */
  readonly host: string;
  /** First and last of each run of bytes that may come second. */
  readonly trails: string;
  /** Codes that have a character: runs, in hexadecimal digits. */
  readonly codes: string;
  /** What a code is, where it is not what the host says. */
  readonly changed: string;
  /** The code of a character that several codes have, where it is not the first of them, or that none has. */
  readonly encodedAs: string;
  /** Characters that come out of a code and go into none. */
  readonly notEncoded: string;
}

export const MULTIBYTE_TABLES: Readonly<Record<string, MultibyteTable>> = {
${Object.keys(CODECS).map(tableOf).join('\n')}
};
`,
);
