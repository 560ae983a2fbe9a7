# What exports a buffer has __buffer__ and is a Buffer (3.12 on).
import sys, array, collections.abc as c
if sys.version_info >= (3, 12):
    for o in (b'ab', bytearray(b'ab'), memoryview(b'ab'), memoryview(bytearray(b'q')), array.array('i', [1, 2])):
        print(type(o).__name__, isinstance(o, c.Buffer), issubclass(type(o), c.Buffer), o.__buffer__(0).tobytes(), '__buffer__' in dir(o))
        for f in (1, 'x', None):
            try: print(o.__buffer__(f).nbytes)
            except Exception as e: print(type(e).__name__, e)
    print([isinstance(o, c.Buffer) for o in ('', [], (), 1, {})])
    class B(bytes): pass
    print(isinstance(B(), c.Buffer), B(b'x').__buffer__(0).obj)
else:
    print(hasattr(b'', '__buffer__'), hasattr(c, 'Buffer'))
