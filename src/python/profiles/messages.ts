// Wordings that changed between releases, as measured.

import type { Messages } from './profile.ts';

/** 3.10 to 3.12. */
export const MESSAGES_310: Messages = {
  unexpectedKeyword: (callable, keyword) => `'${keyword}' is an invalid keyword argument for ${callable}()`,
  abstractInstantiation: (type, methods) =>
    `Can't instantiate abstract class ${type} with abstract method${methods.length > 1 ? 's' : ''} ${methods.join(', ')}`,
};

export const MESSAGES_312: Messages = {
  ...MESSAGES_310,
  abstractInstantiation: (type, methods) =>
    `Can't instantiate abstract class ${type} without an implementation for abstract method${methods.length > 1 ? 's' : ''} '${methods.join("', '")}'`,
};

export const MESSAGES_313: Messages = {
  ...MESSAGES_312,
  unexpectedKeyword: (callable, keyword, suggestion) =>
    `${callable}() got an unexpected keyword argument '${keyword}'${suggestion === undefined ? '' : `. Did you mean '${suggestion}'?`}`,
};
