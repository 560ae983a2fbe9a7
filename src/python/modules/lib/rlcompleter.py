# Completing names as they are typed. Behaves as Lib/rlcompleter.py of CPython 3.10 to 3.13; there is no readline to be joined with.

import builtins
import inspect
import keyword
import re

import __main__

__all__ = ["Completer"]


class Completer:
    """complete(text, 0), complete(text, 1), ... are what `text` may become, then None."""

    def __init__(self, namespace=None):
        if namespace and not isinstance(namespace, dict):
            raise TypeError('namespace must be a dictionary')
        self.use_main_ns = namespace is None
        if not self.use_main_ns:
            self.namespace = namespace

    def complete(self, text, state):
        if self.use_main_ns:
            self.namespace = __main__.__dict__
        if not text.strip():
            return '\t' if state == 0 and not text else ('    ' if state == 0 else None)
        if state == 0:
            self.matches = self.attr_matches(text) if '.' in text else self.global_matches(text)
        return self.matches[state] if state < len(self.matches) else None

    def _callable_postfix(self, val, word):
        if callable(val):
            word += '('
            try:
                if not inspect.signature(val).parameters:
                    word += ')'
            except ValueError:
                pass
        return word

    def global_matches(self, text):
        matches, seen = [], {'__builtins__'}
        for word in keyword.kwlist + keyword.softkwlist:
            if word.startswith(text) and word not in seen:
                seen.add(word)
                if word in ('finally', 'try'):
                    word += ':'
                elif word not in ('False', 'None', 'True', 'break', 'continue', 'pass', 'else', '_'):
                    word += ' '
                matches.append(word)
        for names in self.namespace, builtins.__dict__:
            for word, value in names.items():
                if word.startswith(text) and word not in seen:
                    seen.add(word)
                    matches.append(self._callable_postfix(value, word))
        return matches

    def attr_matches(self, text):
        found = re.match(r"(\w+(\.\w+)*)\.(\w*)", text)
        if not found:
            return []
        expression, start = found[1], found[3]
        try:
            thing = eval(expression, self.namespace)
        except Exception:
            return []
        words = set(dir(thing)) - {'__builtins__'}
        if hasattr(thing, '__class__'):
            words |= {'__class__', *get_class_members(thing.__class__)}
        # Names with underscores only when they are asked for, or when there are no others.
        for hidden in {'': ('_', '__'), '_': ('__',)}.get(start, ()), ():
            matches = []
            for word in words:
                if word.startswith(start) and not (hidden and word.startswith(hidden[0])):
                    shown = f"{expression}.{word}"
                    if isinstance(getattr(type(thing), word, None), property):
                        matches.append(shown)
                    elif (value := getattr(thing, word, None)) is not None:
                        matches.append(self._callable_postfix(value, shown))
                    else:
                        matches.append(shown)
            if matches:
                break
        return sorted(matches)


def get_class_members(klass):
    """All names of a class and those that it is derived from."""
    return [*dir(klass), *(name for base in getattr(klass, '__bases__', ()) for name in get_class_members(base))]
