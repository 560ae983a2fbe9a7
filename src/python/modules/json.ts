// _json: what the package json does in C. Follows Modules/_json.c, CPython 3.10-3.13.

import { ENCODER } from './json-encoder.ts';
import { SCANNER } from './json-scanner.ts';
import { ENCODE_BASESTRING, ENCODE_BASESTRING_ASCII, SCANSTRING } from './json-strings.ts';
import type { NativeModule } from './native-module.ts';

export const JSON_MODULE: NativeModule = {
  name: '_json',
  doc: 'json speedups\n',
  functions: [ENCODE_BASESTRING_ASCII, ENCODE_BASESTRING, SCANSTRING],
  types: () => ({ make_scanner: SCANNER, make_encoder: ENCODER }),
};
