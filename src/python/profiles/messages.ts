// Wordings that changed between releases, as measured.

import type { Messages } from './profile.ts';

/** 3.10 to 3.12. */
export const MESSAGES_310: Messages = {
  unexpectedKeyword: (callable, keyword) => `'${keyword}' is an invalid keyword argument for ${callable}()`,
  abstractInstantiation: (type, methods) =>
    `Can't instantiate abstract class ${type} with abstract method${methods.length > 1 ? 's' : ''} ${methods.join(', ')}`,
  noDictHint: '',
  weakrefSlotTwice: '__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0',
};

export const MESSAGES_312: Messages = {
  ...MESSAGES_310,
  weakrefSlotTwice: '__weakref__ slot disallowed: we already got one',
  abstractInstantiation: (type, methods) =>
    `Can't instantiate abstract class ${type} without an implementation for abstract method${methods.length > 1 ? 's' : ''} '${methods.join("', '")}'`,
};

export const MESSAGES_313: Messages = {
  ...MESSAGES_312,
  noDictHint: ' and no __dict__ for setting new attributes',
  unexpectedKeyword: (callable, keyword, suggestion) =>
    `${callable}() got an unexpected keyword argument '${keyword}'${suggestion === undefined ? '' : `. Did you mean '${suggestion}'?`}`,
};
