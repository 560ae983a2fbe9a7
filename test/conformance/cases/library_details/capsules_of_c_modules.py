# Capsules: what modules of C hand to one another. A program can ask for the type, the size and whether the collector knows them.
import _datetime
import _socket
import copy
import datetime
import gc
import pickle
import sys
import types

print(datetime.datetime_CAPI is _datetime.datetime_CAPI, 'datetime_CAPI' in datetime.__all__, hasattr(_datetime, '__all__'))
print([name for name in dir(datetime) if not name.startswith('__')])

for capsule in datetime.datetime_CAPI, _socket.CAPI:
    print(type(capsule), repr(capsule).split(' at ')[0], sys.getsizeof(capsule), gc.is_tracked(capsule))
    print(capsule == capsule, capsule == 1, hash(capsule) == object.__hash__(capsule))
    for attempt in copy.copy, copy.deepcopy, pickle.dumps, type(capsule), len, lambda it: it.value:
        try:
            attempt(capsule)
        except (TypeError, AttributeError) as problem:
            print('   ', type(problem).__name__, problem)
print(any(tracked is _socket.CAPI for tracked in gc.get_objects()))

Capsule = type(_socket.CAPI)
print(Capsule.__mro__, Capsule.__module__, Capsule.__basicsize__, Capsule.__flags__)
print(getattr(types, 'CapsuleType', Capsule) is Capsule, 'CapsuleType' in types.__all__, 'CapsuleType' in vars(types))
try:
    Capsule.mark = 1
except TypeError as problem:
    print(problem)
try:
    types.Capsule
except AttributeError as problem:
    print(problem)
