// The whole grammar of a release, rules for mistakes included.

import type { SyntaxProfile } from '../../profiles/profile.ts';
import { expressionRules, functionParameterRules, leftRecursiveRules } from './expression-rules.ts';
import { mistakeRules } from './mistake-rules.ts';
import { type Grammar, readGrammar } from './notation.ts';
import { patternRules } from './pattern-rules.ts';
import { statementRules } from './statement-rules.ts';
import { stringRules } from './string-rules.ts';

/** One grammar for each profile, made when a program of that release is first found broken. A pure function, remembered. */
const grammars = new WeakMap<SyntaxProfile, Grammar>();

export function pythonGrammar(profile: SyntaxProfile): Grammar {
  let grammar = grammars.get(profile);
  if (grammar === undefined) {
    const sources = [
      ...statementRules(profile),
      ...functionParameterRules(profile),
      ...expressionRules(profile),
      ...stringRules(profile),
      ...patternRules(),
      ...mistakeRules(profile),
    ];
    grammar = readGrammar(sources, leftRecursiveRules);
    grammars.set(profile, grammar);
  }
  return grammar;
}
