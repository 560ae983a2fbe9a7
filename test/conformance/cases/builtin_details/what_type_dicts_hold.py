# The dicts of built-in types: which of them state slots again that object has, and what is read and written through them.
import types
from collections.abc import Hashable

LISTED = {
    'BaseException': BaseException, 'AttributeError': AttributeError, 'NameError': NameError, 'KeyError': KeyError, 'OSError': OSError,
    'bool': bool, 'int': int, 'float': float, 'complex': complex, 'str': str, 'bytes': bytes, 'bytearray': bytearray,
    'list': list, 'tuple': tuple, 'dict': dict, 'set': set, 'frozenset': frozenset, 'range': range, 'slice': slice,
    'enumerate': enumerate, 'zip': zip, 'map': map, 'filter': filter, 'reversed': reversed, 'property': property, 'type': type,
    'memoryview': memoryview, 'super': super, 'staticmethod': staticmethod, 'classmethod': classmethod, 'NoneType': type(None),
    'ellipsis': type(...), 'function': types.FunctionType, 'builtin': type(len), 'method': types.MethodType, 'module': types.ModuleType,
    'frame': types.FrameType, 'traceback': types.TracebackType, 'code': types.CodeType, 'generator': types.GeneratorType,
    'coroutine': types.CoroutineType, 'cell': types.CellType, 'proxy': types.MappingProxyType, 'namespace': types.SimpleNamespace,
    'union': types.UnionType, 'alias': types.GenericAlias, 'list_iterator': type(iter([])), 'keys': type({}.keys()),
}
ASKED = '__getattribute__ __setattr__ __delattr__ __str__ __repr__ __hash__ __eq__ __lt__ __iter__ __get__ __invert__ __setformat__'.split()

for name, cls in LISTED.items():
    print(name, *(short for short in ASKED if short in vars(cls)))

print(float.__getattribute__.__objclass__, int.__getattribute__, BaseException.__setattr__.__objclass__)
print(int.__getattribute__(5, 'real'), bytes.__getattribute__(b'x', 'hex')())


class Noted(Exception):
    def __setattr__(self, name, value):
        super().__setattr__(name, (name, value))

    def __delattr__(self, name):
        print('deleting', name)
        super().__delattr__(name)

    def __getattribute__(self, name):
        return super().__getattribute__(name)


noted = Noted('a')
noted.where = 3
print(noted.where, noted.args)
del noted.where
print(hasattr(noted, 'where'))
for refused in (BaseException.__setattr__, BaseException.__delattr__):
    try:
        refused(len, 'x', 1)
    except TypeError as error:
        print(error)
try:
    object.__setattr__(int, 'x', 1)
except TypeError as error:
    print(error)

print(str(AttributeError('x', 'y')), AttributeError.__str__(AttributeError('z')), NameError.__str__.__objclass__.__name__)
print(~1, int.__invert__(True), slice.__hash__ is None, types.MappingProxyType.__hash__ is None)
print(isinstance(slice(1), Hashable), isinstance(vars(int), Hashable), isinstance(None, Hashable), hash(None) == None.__hash__())
for thing in (slice(1), vars(int)):
    try:
        hash(thing)
        print('hashed')
    except TypeError as error:
        print(error)


def tried(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as error:
        print(type(error).__name__, error)


set_format = getattr(float, '__setformat__', None)
if set_format is not None:
    print(type(vars(float)['__setformat__']).__name__, set_format.__text_signature__)
    for arguments in (
        (), ('double',), (1, 2), ('double', 2), ('x', 'y'), ('double', 'y'), ('double', 'unknown'), ('double', 'IEEE, big-endian'),
        ('float', 'IEEE, big-endian'), ('double', 'IEEE, little-endian'), ('float', 'unknown'), ('dou\0ble', 'unknown'),
        ('double', 'unk\0nown'), ('\ud800', 'unknown'), ('double', '\ud800'),
    ):
        tried(set_format, *arguments)
        print(float.__getformat__('double'), float.__getformat__('float'))
    tried(set_format, a=1)
tried(float.__getformat__, 'dou\0ble')
tried(float.__getformat__, 'triple')
