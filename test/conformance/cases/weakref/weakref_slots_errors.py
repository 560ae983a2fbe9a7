import weakref
class S: __slots__ = ('x',)
for make in (lambda: weakref.ref(S()), lambda: weakref.proxy(S()), lambda: weakref.ref(), lambda: weakref.ref(1, 2, 3)):
    try:
        make()
    except TypeError as e:
        print(e)
