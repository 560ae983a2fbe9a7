// What wrappers of slots say of themselves (`object.__repr__.__doc__`): mostly the expression that calls them. help() shows it for methods
// that a class defines without a docstring. Follows slotdefs of Objects/typeobject.c, CPython 3.10-3.13.

import type { Profile } from '../profiles/profile.ts';

const OPERATORS: Readonly<Record<string, string>> = {
  add: '+',
  sub: '-',
  mul: '*',
  mod: '%',
  lshift: '<<',
  rshift: '>>',
  and: '&',
  xor: '^',
  or: '|',
  floordiv: '//',
  truediv: '/',
  matmul: '@',
};
const COMPARISONS: Readonly<Record<string, string>> = { lt: '<', le: '<=', eq: '==', ne: '!=', gt: '>', ge: '>=' };
function operatorDocs(): Record<string, string> {
  const docs: Record<string, string> = {};
  for (const [name, sign] of Object.entries(OPERATORS)) {
    docs[`__${name}__`] = `Return self${sign}value.`;
    docs[`__r${name}__`] = `Return value${sign}self.`;
    docs[`__i${name}__`] = `Return self${sign}=value.`;
  }
  for (const [name, sign] of Object.entries(COMPARISONS)) docs[`__${name}__`] = `Return self${sign}value.`;
  return docs;
}

const DOCS: Readonly<Record<string, string>> = {
  ...operatorDocs(),
  __abs__: 'abs(self)',
  __aiter__: 'Return an awaitable, that resolves in asynchronous iterator.',
  __anext__: 'Return a value or raise StopAsyncIteration.',
  __await__: 'Return an iterator to be used in await expression.',
  __bool__: 'True if self else False',
  __call__: 'Call self as a function.',
  __contains__: 'Return bool(key in self).',
  __delattr__: 'Implement delattr(self, name).',
  __delete__: 'Delete an attribute of instance.',
  __delitem__: 'Delete self[key].',
  __divmod__: 'Return divmod(self, value).',
  __float__: 'float(self)',
  __get__: 'Return an attribute of instance, which is of type owner.',
  __getattribute__: 'Return getattr(self, name).',
  __getitem__: 'Return self[key].',
  __hash__: 'Return hash(self).',
  __iadd__: 'Implement self+=value.',
  __imul__: 'Implement self*=value.',
  __index__: 'Return self converted to an integer, if self is suitable for use as an index into a list.',
  __init__: 'Initialize self.  See help(type(self)) for accurate signature.',
  __int__: 'int(self)',
  __invert__: '~self',
  __iter__: 'Implement iter(self).',
  __len__: 'Return len(self).',
  __neg__: '-self',
  __next__: 'Implement next(self).',
  __pos__: '+self',
  __pow__: 'Return pow(self, value, mod).',
  __rdivmod__: 'Return divmod(value, self).',
  __repr__: 'Return repr(self).',
  __rpow__: 'Return pow(value, self, mod).',
  __set__: 'Set an attribute of instance to value.',
  __setattr__: 'Implement setattr(self, name, value).',
  __setitem__: 'Set self[key] to value.',
  __str__: 'Return str(self).',
};

/** Null where a wrapper says nothing. */
export function slotDoc(profile: Profile, name: string): string | null {
  return profile.slotDocs[name] ?? DOCS[name] ?? null;
}
