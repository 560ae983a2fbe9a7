# What pickling and unpickling refuse, and in which words.
import io
import pickle
import re
import sys


def attempt(function):
    try:
        print('ok', function())
    except BaseException as error:
        print(type(error).__name__, re.sub(r"0x[0-9a-f]+|<module 'os'.*>", '?', str(error)), error.__context__, error.__cause__)


pickler = pickle.Pickler(io.BytesIO())
unpickler = pickle.Unpickler(io.BytesIO())
pickler.dump([1, 2, 'a', 'b'])
print(pickle.Pickler, pickle.Unpickler, type(pickler.memo), type(unpickler.memo), pickle.PickleBuffer, pickle.PickleError.__mro__)
print(sys.getsizeof(pickler), pickle.Pickler.__basicsize__, sys.getsizeof(unpickler), pickle.Unpickler.__basicsize__)
print(sorted(number for number, held in pickler.memo.copy().values()), pickler.bin, pickler.fast, hasattr(pickler, 'dispatch_table'))
attempt(lambda: pickler.persistent_id(3))
attempt(lambda: unpickler.persistent_load(3))
for make in (
    lambda: pickle.Pickler(), lambda: pickle.Pickler(3), lambda: pickle.Pickler(io.BytesIO(), 9),
    lambda: pickle.Pickler(io.BytesIO(), 4, buffer_callback=print), lambda: pickle.Pickler.__new__(pickle.Pickler).dump(3),
    lambda: pickle.Unpickler.__new__(pickle.Unpickler).load(), lambda: pickle.dumps(), lambda: pickle.dumps(1, 2, 3),
    lambda: pickle.loads(), lambda: pickle.loads('a'), lambda: pickle.Unpickler(3),
):
    attempt(make)
for data in (
    b'', b'\x80\x04', b'\x80\x09', b'\x80\x04\x95', b'N', b'.', b'(.', b'e', b']e.', b'h\x01.', b'Iabc\n.', b'Labc\n.', b'Fabc\n.',
    b'Sabc\n.', b"S'a\\xe9'\n.", b'U\x03abc.', b'T\xff\xff\xff\xffabc.', b'Pabc\n.', b'NQ.', b'cfoo\nbar\n.', b'cos\nbar\n.',
    b'\x80\x04\x8c\x02os\x8c\x08path.foo\x93.', b'\x80\x04N\x8c\x08path.foo\x93.', b'\x82\x01.', b'\x82\x00.', b'\x97.',
    b'N)\x81.', b'NN)\x92.', b'c__builtin__\nlist\nN\x81.', b'c__builtin__\nlist\nNR.', b']Nb.', b']K\x01b.', b']}K\x01K\x02sb.',
    b'](K\x01u.', b'(K\x01d.', b'0.', b'1.', b'2.', b'(2.', b'p0\n.', b'Np-1\n.', b'Npx\n.', b'gx\n.', b'g5\n.', b'\xff.', b"'.",
    b'\x8b\xff\xff\xff\xff.', b'X\xff\xff\xff\xff.', b'\x8c\x01\xff.', b'(i\n.', b'(i__builtin__\nlist\n.', b'(o.',
    b'(c__builtin__\nint\nK\x05o.', b'Vab\\u20ac\\U0001F600\n.', b'V\\uz\n.', b'I01\n.', b'I1\n.', b'I010\n.', b'L5L\n.', b'F1.5\n.',
    b'(lp0\ng0\na.', b'(dp0\nS"a"\nI1\ns.', b'NN0.', b'N(1.',
):
    attempt(lambda: pickle.loads(data))
for encoding in 'bytes', 'latin1':
    attempt(lambda: pickle.loads(b"S'a\\xe9'\n.", encoding=encoding))
attempt(lambda: pickle.loads(b'\x97.', buffers=[]))
attempt(lambda: pickle.loads(b'\x97.', buffers=[b'abc']))
attempt(lambda: pickle.loads(b'\x97\x98.', buffers=[bytearray(b'abc')]).readonly)


class A:
    class B:
        pass

    def __reduce__(self):
        return self.reduction


def __newobj__():
    pass


def __newobj_ex__():
    pass


a = A()
attempt(lambda: pickle.dumps(A.B, 2))
attempt(lambda: pickle.dumps(A.B, 0))
for a.reduction in (
    3, (), (1, 2), (int, 2), (int, (), None, 3), (int, (), None, None, 3), (int, (), None, None, None, 3), 'foo', 'A', (1,) * 7,
    (int, (), None, iter([1]), iter([1])), (__newobj__, ()), (__newobj__, (3,)), (__newobj__, (int,)), (__newobj_ex__, ()),
    (__newobj_ex__, (1, 2, 3)), (__newobj_ex__, (int, 2, 3)), (__newobj_ex__, (int, (), 3)), (int, ('5',), {'a': 1}, None, None, print),
):
    A.reduction = a.reduction
    del a.reduction
    attempt(lambda: pickle.dumps(a, 2))
    attempt(lambda: pickle.dumps(a, 0))


def enclosing():
    def inner():
        pass

    class Local:
        def method(self):
            pass

    return inner, Local


inner, Local = enclosing()
for thing in inner, Local, Local(), Local().method, Local.method, lambda: 0, sys, (x for x in []), sys._getframe(), open:
    attempt(lambda: pickle.dumps(thing))
inner.__module__ = 'nope'
attempt(lambda: pickle.dumps(inner))
inner.__qualname__ = 'inner'
attempt(lambda: pickle.dumps(inner))
inner.__module__ = '__main__'
attempt(lambda: pickle.dumps(inner))
inner.__qualname__ = 'enclosing'
attempt(lambda: pickle.dumps(inner))
