# How much room a bytearray has while it is made of an iterator, a sequence or a range.
def al(n):
    b=bytearray(iter(range(n))); return b.__alloc__()
print([al(n) for n in range(40)])
print([bytearray([0]*n).__alloc__() for n in range(40)])
print([bytearray(range(n)).__alloc__() for n in range(40)])
b=bytearray()
def g():
    for i in range(20): yield i; print(len(b), b.__alloc__(), end=' ')
b.__init__(g()); print(b.__alloc__())
try: bytearray([1,2,300])
except ValueError as e: print(e)
b=bytearray(b'xyz')
try: b.__init__(iter([1,2,300]))
except ValueError as e: print(e, b, b.__alloc__())
def h():
    yield 1
    b.append(7)
    yield 2
b.__init__(h()); print(b)
class L(list):
    def __len__(self): return 5
print(bytearray(L([1,2])).__alloc__(), bytearray((1,2,3)).__alloc__())
class I:
    def __init__(s, b): s.b=b
    def __index__(s): s.b.append(9); return 5
b=bytearray(); b.__init__(iter([I(b), 3])); print(b)
