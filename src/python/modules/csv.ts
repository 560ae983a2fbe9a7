// _csv: what the module csv does in C. Dialects are in csv-dialect.ts, the reader in csv-reader.ts, the writer in csv-writer.ts.
// Follows Modules/_csv.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, type NativeSpec, noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { positionalRange } from '../objects/container-arguments.ts';
import { dictDelItem, dictForEach, dictSetItem, dictSetStr } from '../objects/dict.ts';
import { overflowError, typeError } from '../objects/errors.ts';
import { integerOf, newInt } from '../objects/int.ts';
import { newList } from '../objects/list-storage.ts';
import { moduleDict } from '../objects/module.ts';
import { isStr, newStr } from '../objects/str.ts';
import type { Profile } from '../profiles/profile.ts';
import { CSV_ERROR, callDialect, csvError, csvState, DIALECT, registeredDialect } from './csv-dialect.ts';
import { NEW_READER, READER } from './csv-reader.ts';
import { NEW_WRITER, WRITER } from './csv-writer.ts';
import type { NativeModule } from './native-module.ts';

const byKeyword = ({ csv }: Profile): boolean => csv.namesByKeyword;
const byPosition = (profile: Profile): boolean => !byKeyword(profile);

function listDialects(t: Thread): PyObject {
  const names: PyObject[] = [];
  dictForEach(csvState(t).dialects, (name) => {
    names.push(incref(name));
  });
  return newList(t, names);
}

const REGISTER = keywords(
  'register_dialect',
  (t, _self, args, kwnames) => {
    const count = args.length - (kwnames?.length ?? 0);
    positionalRange(t, '', count, 1, 2);
    const name = args[0] as PyObject;
    if (!isStr(name)) throw typeError(t, 'dialect name must be a string');
    const dialect = callDialect(t, count > 1 ? args[1] : undefined, args, kwnames);
    try {
      dictSetItem(t, csvState(t).dialects, name, dialect);
    } finally {
      decref(t, dialect);
    }
    return incref(t.none);
  },
  { takesDict: true },
);

function unregister(t: Thread, name: PyObject): PyObject {
  if (!dictDelItem(t, csvState(t).dialects, name)) throw csvError(t, 'unknown dialect');
  return incref(t.none);
}

/** A function of a dialect's name: by position alone, later by keyword, too. */
function ofName(name: string, use: (t: Thread, dialect: PyObject) => PyObject): NativeSpec[] {
  const shape = signature(name, { params: ['name'] });
  return [
    keywords(name, (t, _self, args, kwnames) => use(t, parseArguments(t, shape, args, kwnames)[0] as PyObject), {
      when: byKeyword,
    }),
    oneArg(name, (t, _self, dialect) => use(t, dialect), { when: byPosition }),
  ];
}

const LIMIT = signature('field_size_limit', { params: ['new_limit'], required: 0 });

function fieldSizeLimit(t: Thread, limit: PyObject | null): PyObject {
  const state = csvState(t);
  const old = state.fieldLimit;
  if (limit !== null) {
    if (limit.type !== t.types.int) throw typeError(t, 'limit must be an integer');
    const value = integerOf(limit);
    if (value >= 2n ** 63n || value < -(2n ** 63n)) throw overflowError(t, 'Python int too large to convert to C long');
    state.fieldLimit = value;
  }
  return newInt(t, old);
}

const LIST = noArgs('list_dialects', listDialects);

export const CSV: NativeModule = {
  name: '_csv',
  doc: 'Reading and writing of comma-separated values.',
  functions: [
    NEW_READER,
    NEW_WRITER,
    { ...LIST, when: byPosition },
    REGISTER,
    { ...LIST, when: byKeyword },
    ...ofName('unregister_dialect', unregister),
    ...ofName('get_dialect', registeredDialect),
    keywords(
      'field_size_limit',
      (t, _self, args, kwnames) => fieldSizeLimit(t, parseArguments(t, LIMIT, args, kwnames)[0] ?? null),
      {
        when: byKeyword,
      },
    ),
    positional('field_size_limit', [0, 1], (t, _self, args) => fieldSizeLimit(t, args[0] ?? null), { when: byPosition }),
  ],
  types: () => ({ Dialect: DIALECT, Reader: READER, Writer: WRITER }),
  init: (t, module) => {
    const dict = moduleDict(module);
    const put = (name: string, value: PyObject): void => {
      dictSetStr(t, dict, t.name(name), value);
      decref(t, value);
    };
    const { hasVersion, quotingMax } = t.profile.csv;
    if (hasVersion) put('__version__', newStr(t, '1.0'));
    put('_dialects', incref(csvState(t).dialects));
    for (const [i, name] of QUOTING_NAMES.entries()) if (i <= quotingMax) put(name, newInt(t, i));
    put('Error', incref(t.typeOf(CSV_ERROR)));
  },
};

const QUOTING_NAMES = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL'];
