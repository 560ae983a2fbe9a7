// The built-in classes that exist when a script begins: those of `builtins`, and exceptions of modules that every start imports, which
// nothing but `__subclasses__` shows here. Which of them a release has is recorded in profiles/startup-subclasses.ts.

import { TYPES } from '../builtins/built-in-types.ts';
import type { TypeSpec } from '../heap/type-spec.ts';
import {
  defineException,
  EXCEPTION,
  IMPORT_ERROR,
  LOOKUP_ERROR,
  RUNTIME_ERROR,
  SYSTEM_ERROR,
  VALUE_ERROR,
} from '../objects/exceptions.ts';
import { ITIMER_ERROR } from './signal.ts';
import { UNSUPPORTED_OPERATION } from './unsupported-operation.ts';

const INTERPRETER_ERROR = defineException('InterpreterError', EXCEPTION, { module: 'interpreters' });

export const STARTUP_TYPES: readonly TypeSpec[] = [
  ...TYPES,
  UNSUPPORTED_OPERATION,
  ITIMER_ERROR,
  INTERPRETER_ERROR,
  defineException('InterpreterNotFoundError', INTERPRETER_ERROR, { module: 'interpreters' }),
  defineException('NotShareableError', VALUE_ERROR, { module: 'interpreters' }),
  defineException('ZipImportError', IMPORT_ERROR, { module: 'zipimport' }),
  defineException('_DeadlockError', RUNTIME_ERROR, { module: '_frozen_importlib' }),
  defineException('CodecRegistryError', LOOKUP_ERROR, { module: 'encodings', moreBases: () => [SYSTEM_ERROR] }),
];
