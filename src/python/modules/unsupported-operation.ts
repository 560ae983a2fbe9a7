// io.UnsupportedOperation: what a stream answers that cannot do what it is asked. Follows Modules/_io/_iomodule.c, CPython 3.10-3.13.

import { defineException, VALUE_ERROR } from '../objects/exceptions.ts';
import { OS_ERROR } from '../objects/os-error.ts';

export const UNSUPPORTED_OPERATION = defineException('UnsupportedOperation', OS_ERROR, {
  module: 'io',
  moreBases: () => [VALUE_ERROR],
});
