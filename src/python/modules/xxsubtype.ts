// xxsubtype: CPython's own example of built-in types that extend list and dict, with an int beside the items.
// Follows Modules/xxsubtype.c, CPython 3.10-3.13. The int is kept with the storage of the items.

import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames, TypeSlots } from '../heap/type-slots.ts';
import { type KeywordsSpec, keywords, type NativeSpec, positional, TypeSpec } from '../heap/type-spec.ts';
import { DICT, keywordsDict } from '../objects/dict.ts';
import { newInt } from '../objects/int.ts';
import { LIST } from '../objects/list.ts';
import { argumentTupleOf } from '../objects/packed-arguments.ts';
import { asInt } from '../objects/protocols/number.ts';
import { newTuple } from '../objects/tuple.ts';
import type { NativeModule } from './native-module.ts';

const SPAMLIST_BYTES = 48;
const SPAMDICT_BYTES = 56;

interface WithState {
  state?: number;
}

function getState(t: Thread, self: PyObject): PyObject {
  return newInt(t, (self.value as WithState).state ?? 0);
}

const STATE_METHODS: readonly NativeSpec[] = [
  positional('getstate', [0, 0], getState, { doc: 'getstate() -> state' }),
  positional(
    'setstate',
    [1, 1],
    (t, self, [state]) => {
      (self.value as WithState).state = asInt(t, state as PyObject);
      return incref(t.none);
    },
    { doc: 'setstate(state)' },
  ),
];

/** The base's own, then the state begins anew. */
function initLike(base: () => TypeSpec): TypeSlots['tpInit'] {
  return (t, self, args, kwnames) => {
    base().slots.tpInit?.(t, self, args, kwnames);
    (self.value as WithState).state = 0;
  };
}

/** What it was called with: the class or None, the arguments, the keywords or None. */
function called(t: Thread, self: PyObject | null, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const names = kwnames ?? [];
  const given = argumentTupleOf(t, args, args.length - names.length);
  return newTuple(t, [incref(self ?? t.none), given, names.length === 0 ? incref(t.none) : keywordsDict(t, args, names)]);
}

const classmeth: KeywordsSpec['fn'] = (t, cls, args, kwnames) => called(t, cls, args, kwnames);
const staticmeth: KeywordsSpec['fn'] = (t, _self, args, kwnames) => called(t, null, args, kwnames);

const SPAMLIST = new TypeSpec({
  name: 'spamlist',
  module: 'xxsubtype',
  base: () => LIST,
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: SPAMLIST_BYTES,
  slots: { tpInit: initLike(() => LIST) },
  methods: [
    ...STATE_METHODS,
    keywords('classmeth', classmeth, { binding: 'class', takesDict: true, doc: 'classmeth(*args, **kw)' }),
    keywords('staticmeth', staticmeth, { binding: 'static', takesDict: true, doc: 'staticmeth(*args, **kw)' }),
  ],
  getset: [{ name: 'state', get: getState, doc: 'an int variable for demonstration purposes' }],
});

const SPAMDICT = new TypeSpec({
  name: 'spamdict',
  module: 'xxsubtype',
  base: () => DICT,
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: SPAMDICT_BYTES,
  slots: { tpInit: initLike(() => DICT) },
  methods: STATE_METHODS,
  getset: [{ name: 'state', member: true, get: getState, doc: 'an int variable for demonstration purposes' }],
});

export const XXSUBTYPE: NativeModule = {
  name: 'xxsubtype',
  types: () => ({ spamlist: SPAMLIST, spamdict: SPAMDICT }),
  missing: ['bench'],
};
