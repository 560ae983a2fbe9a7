// _typing: the part of typing that CPython writes in C. Follows Modules/_typingmodule.c, CPython 3.11-3.13.

import { decref } from '../heap/heap.ts';
import { incref } from '../heap/object.ts';
import { oneArg } from '../heap/type-spec.ts';
import { dictSetStr } from '../objects/dict.ts';
import { moduleDict } from '../objects/module.ts';
import { newInstance } from '../objects/object.ts';
import * as parameters from '../objects/type-parameters.ts';
import type { NativeModule } from './native-module.ts';

export const TYPING: NativeModule = {
  name: '_typing',
  functions: [oneArg('_idfunc', (_t, _self, o) => incref(o))],
  init: (t, module) => {
    if (!t.profile.typeParameters) return;
    const dict = moduleDict(module);
    const types = {
      TypeVar: parameters.TYPE_VAR,
      ParamSpec: parameters.PARAM_SPEC,
      ParamSpecArgs: parameters.PARAM_SPEC_ARGS,
      ParamSpecKwargs: parameters.PARAM_SPEC_KWARGS,
      TypeVarTuple: parameters.TYPE_VAR_TUPLE,
      TypeAliasType: parameters.TYPE_ALIAS,
      Generic: parameters.GENERIC,
    };
    for (const [name, spec] of Object.entries(types)) dictSetStr(t, dict, t.name(name), t.typeOf(spec));
    if (!t.profile.typeParameterDefaults) return;
    const sentinel = newInstance(t, t.typeOf(parameters.NO_DEFAULT));
    dictSetStr(t, dict, t.name('NoDefault'), sentinel);
    decref(t, sentinel);
  },
};
