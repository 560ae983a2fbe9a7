# What help() calls the kinds of built-in routines, and how it breaks and states signatures.
import collections, functools, math, re, pydoc
def head(thing, name=None):
    lines = pydoc.plain(pydoc.render_doc(thing)).split('\n')
    print(lines[0], '|', lines[2])
class Long:
    def method(self, first_argument, second_argument='a default that is long', *rest, keyword_only=None, **others) -> 'str': pass
    @staticmethod
    def short(a, b): pass
    @classmethod
    def made(cls, path: str, encoding: str = 'utf-8', errors: str = 'strict', newline: str = '\n', strip: bool = True): pass
def function_of_many(alpha: int, beta: float = 2.5, gamma: 'list[int]' = (), *, delta: bool = True, epsilon=None) -> dict:
    """Say."""
for thing in (str.split, 'x'.split, [].append, dict.fromkeys, dict.__dict__['fromkeys'], str.__add__, 'x'.__add__, len, math.floor,
              re.compile('a').match, re.Pattern.groups, int.real, type.__call__, Long.method, Long().method, Long.short, Long.made,
              functools.reduce, collections.deque.rotate, lambda a, b: a, print, sorted, int.from_bytes, property.getter):
    head(thing)
help(Long)
help(function_of_many)
help(Long.made)
help(lambda first_argument_of_the_function, second_argument_of_the_function, third_argument: 0)
