# Which attributes of built-in objects are members and which are computed: the kind of descriptor, and what refuses to write them.
import sys
import types
import weakref


def numbers():
    yield 1


async def asynchronous():
    yield 1


async def waiting():
    pass


def attempt(action):
    try:
        action()
    except Exception as error:
        print('  ', type(error).__name__, error)


coroutine = waiting()
things = [
    (numbers.__code__, 'co_nlocals co_varnames co_cellvars co_freevars co_code co_name'),
    (sys._getframe(), 'f_back f_code f_builtins f_globals f_lineno'),
    (numbers(), 'gi_frame gi_code gi_running gi_yieldfrom'),
    (coroutine, 'cr_frame cr_code cr_running cr_await cr_origin'),
    (asynchronous(), 'ag_frame ag_code ag_running ag_await'),
]
try:
    1 / 0
except ZeroDivisionError as error:
    things.append((error.__traceback__, 'tb_lineno tb_frame'))
for thing, names in things:
    for name in names.split():
        print(type(thing).__name__, name, vars(type(thing))[name])
        if name != 'f_lineno':
            attempt(lambda: setattr(thing, name, 3))
            attempt(lambda: delattr(thing, name))
coroutine.close()

if sys.version_info >= (3, 11):
    entries = vars(ExceptionGroup)
    print(*entries)
    print(entries['__module__'], entries['__weakref__'], entries['__weakref__'].__doc__)

    class Several(ExceptionGroup):
        pass

    for group in ExceptionGroup('a', [ValueError()]), Several('b', [KeyError()]):
        print(group.__weakref__)
        reference = weakref.ref(group)
        print(group.__weakref__ is reference, type(group).__module__, '__weakref__' in vars(type(group)))
    print(Several.__basicsize__ - ExceptionGroup.__basicsize__, Several.__weakrefoffset__ == ExceptionGroup.__weakrefoffset__)
