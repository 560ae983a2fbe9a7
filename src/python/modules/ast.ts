// _ast: the classes of syntax tree nodes, and the flags of compile() that concern trees. Follows Python/Python-ast.c, CPython 3.10-3.13.
// The classes are those of the interpreter (objects/nodes): compile() uses them whether or not anything imports this module.

import { decref } from '../heap/heap.ts';
import { dictSetStr } from '../objects/dict.ts';
import { newInt } from '../objects/int.ts';
import { moduleDict } from '../objects/module.ts';
import { NODE, nodeClasses } from '../objects/nodes/node-classes.ts';
import { CompileFlag } from '../vm/compile-flags.ts';
import type { NativeModule } from './native-module.ts';

const FLAGS = {
  PyCF_ALLOW_TOP_LEVEL_AWAIT: CompileFlag.AllowTopLevelAwait,
  PyCF_ONLY_AST: CompileFlag.OnlyTree,
  PyCF_TYPE_COMMENTS: CompileFlag.TypeComments,
} as const;

export const AST: NativeModule = {
  name: '_ast',
  init: (t, module) => {
    const dict = moduleDict(module);
    const { classes } = nodeClasses(t);
    dictSetStr(t, dict, t.name('AST'), t.typeOf(NODE));
    const flag = (name: string, value: number): void => {
      const number = newInt(t, value);
      dictSetStr(t, dict, t.name(name), number);
      decref(t, number);
    };
    for (const [name, value] of Object.entries(FLAGS)) flag(name, value);
    if (t.profile.compileOptimizesTrees) flag('PyCF_OPTIMIZED_AST', CompileFlag.Optimized);
    for (const [name, cls] of classes) dictSetStr(t, dict, t.name(name), cls);
  },
};
