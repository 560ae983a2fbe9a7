// "Did you mean": what an uncaught NameError, AttributeError or ImportError suggests when it is printed.
// Follows Python/suggestions.c, CPython 3.10-3.12, and _compute_suggestion_error of Lib/traceback.py, 3.13.

import { decref } from '../heap/heap.ts';
import { isSubtype, type PyContainer, type PyObject, PyStr } from '../heap/object.ts';
import { dictForEach } from '../objects/dict.ts';
import { PyRaise } from '../objects/errors.ts';
import { ATTRIBUTE_ERROR, exceptionData, IMPORT_ERROR, NAME_ERROR } from '../objects/exceptions.ts';
import { type Frame, variableAt } from '../objects/frame.ts';
import { eachVariable } from '../objects/frame-locals.ts';
import { getAttrOrNull } from '../objects/protocols/attribute.ts';
import { collectItems } from '../objects/protocols/iterate.ts';
import type { PyTraceback } from '../objects/traceback.ts';
import { libraryNames } from '../profiles/stdlib-names.ts';
import { closestName } from '../text/closest-name.ts';
import type { PyThread } from './thread.ts';

/** What is appended to the message; '' when there is nothing to suggest. */
export function suggestionText(t: PyThread, exception: PyContainer): string {
  try {
    return compute(t, exception);
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    decref(t, thrown.value);
    return '';
  }
}

function compute(t: PyThread, exception: PyContainer): string {
  const { members } = exceptionData(exception);
  if (isSubtype(exception.type, t.typeOf(IMPORT_ERROR))) return importSuggestion(t, members);
  const name = members[0];
  if (!(name instanceof PyStr)) return '';
  if (isSubtype(exception.type, t.typeOf(ATTRIBUTE_ERROR))) {
    const object = members[1] ?? null;
    return object === null ? '' : phrase(closestName(name.value, attributeNames(t, exception, object, name.value)));
  }
  if (!isSubtype(exception.type, t.typeOf(NAME_ERROR))) return '';
  const suggestion = nameSuggestion(t, exception, name);
  if (!t.profile.suggestsImports || !libraryNames(t.profile).includes(name.value)) return phrase(suggestion);
  return suggestion === null
    ? `. Did you forget to import '${name.value}'?`
    : `${phrase(suggestion)} Or did you forget to import '${name.value}'?`;
}

const phrase = (suggestion: string | null): string => (suggestion === null ? '' : `. Did you mean: '${suggestion}'?`);

function innermost(exception: PyContainer): Frame | null {
  let tb = exceptionData(exception).traceback as PyTraceback | null;
  while (tb !== null && tb.value.next !== null) tb = tb.value.next;
  return tb === null ? null : tb.value.frame.value.frame;
}

function attributeNames(t: PyThread, exception: PyContainer, object: PyObject, wrong: string): string[] {
  const names = namesOf(t, object);
  if (!t.profile.hidesPrivateSuggestions || wrong.startsWith('_')) return names;
  const frame = innermost(exception);
  if (frame !== null && localNamed(frame, 'self') === object) return names;
  return names.filter((name) => !name.startsWith('_'));
}

/** dir(object), sorted. */
function namesOf(t: PyThread, object: PyObject): string[] {
  const list = t.call(t.modules.builtinFunction(t, 'dir'), [object], null);
  const items = collectItems(t, list);
  decref(t, list);
  const names = items.filter((item): item is PyStr => item instanceof PyStr).map((item) => item.value);
  for (const item of items) decref(t, item);
  return names;
}

function localNamed(frame: Frame, name: string): PyObject | null {
  const index = frame.linked.slotNames.findIndex((slot) => slot.value === name);
  return index < 0 ? null : variableAt(frame, index);
}

function localNames(frame: Frame, bound: boolean): string[] {
  const names: string[] = [];
  eachVariable(frame, (name, value) => {
    if (!bound || value !== null) names.push(name.value);
  });
  return names;
}

function dictNames(dict: PyObject | null): string[] {
  const names: string[] = [];
  if (dict !== null) {
    dictForEach(dict as PyContainer, (key) => {
      if (key instanceof PyStr) names.push(key.value);
    });
  }
  return names;
}

function nameSuggestion(t: PyThread, exception: PyContainer, name: PyStr): string | null {
  const frame = innermost(exception);
  if (frame === null) return null;
  const isNamespace = frame.locals !== null && frame.locals.type === t.types.dict;
  const builtins = t.modules.allBuiltinNames(t);
  const globals = dictNames(frame.globals);
  if (t.profile.suggestsFromAllScopes) {
    const locals = isNamespace ? dictNames(frame.locals) : localNames(frame, true);
    const own = selfAttribute(t, frame, name);
    return own ?? closestName(name.value, [...locals, ...globals, ...builtins]);
  }
  const found = closestName(name.value, frame.linked.host.varnames);
  if (found !== null) return found;
  const own = t.profile.suggestsImports ? selfAttribute(t, frame, name) : null;
  return own ?? closestName(name.value, globals) ?? closestName(name.value, builtins);
}

/** `self.name`, when the frame's `self` has such an attribute. */
function selfAttribute(t: PyThread, frame: Frame, name: PyStr): string | null {
  const self = localNamed(frame, 'self');
  if (self === null) return null;
  const found = getAttrOrNull(t, self, name);
  if (found === null) return null;
  decref(t, found);
  return `self.${name.value}`;
}

function importSuggestion(t: PyThread, members: readonly (PyObject | null)[]): string {
  const moduleName = members[1];
  const wrong = members[3];
  if (!t.profile.suggestsImports || !(moduleName instanceof PyStr) || !(wrong instanceof PyStr)) return '';
  const module = t.modules.loaded(t, moduleName.value);
  if (module === null) return '';
  const names = namesOf(t, module);
  const visible =
    t.profile.hidesPrivateSuggestions && !wrong.value.startsWith('_') ? names.filter((name) => !name.startsWith('_')) : names;
  return phrase(closestName(wrong.value, visible));
}
