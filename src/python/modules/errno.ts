// The errno module: names of error numbers. Follows Modules/errnomodule.c, CPython 3.13.

import { decref } from '../heap/heap.ts';
import { dictSetItem, dictSetStr, newDict } from '../objects/dict.ts';
import { ERRNO_ALIASES, ERRNO_TABLE } from '../objects/errno-table.ts';
import { newInt } from '../objects/int.ts';
import { moduleDict } from '../objects/module.ts';
import type { NativeModule } from './native-module.ts';

export const ERRNO: NativeModule = {
  name: 'errno',
  init: (t, module) => {
    const codes = newDict(t);
    const dict = moduleDict(module);
    dictSetStr(t, dict, t.name('errorcode'), codes);
    for (const [number, name] of ERRNO_TABLE) {
      const value = newInt(t, number);
      dictSetStr(t, dict, t.name(name), value);
      dictSetItem(t, codes, value, t.name(name));
      decref(t, value);
    }
    for (const [name, number] of ERRNO_ALIASES) {
      const value = newInt(t, number);
      dictSetStr(t, dict, t.name(name), value);
      decref(t, value);
    }
    decref(t, codes);
  },
};
