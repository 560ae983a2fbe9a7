import gc
def show(n):
    gc.collect(); gc.set_debug(gc.DEBUG_SAVEALL); gc.garbage.clear()
    exec(src)
    gc.collect()
    print([type(x).__name__ + (' of %d' % len(x) if isinstance(x, (tuple,dict)) else ' ' + x.__name__ if hasattr(x, '__name__') else '') for x in gc.garbage])
    print([list(x) for x in gc.garbage if isinstance(x, dict)])
    gc.set_debug(0); gc.garbage.clear(); gc.collect()
for src in ('class A:\n @staticmethod\n def p(): pass\ndel A','class A:\n @classmethod\n def p(): pass\ndel A','class A: pass\nclass B(A): pass\ndel A,B','import itertools\nx=[]\nx.append(itertools.cycle(x))\ndel x',
  "class S:\n __slots__ = [\"b\", \"a\"]\ndel S", "class B(bytearray): pass\nx = B(b\"ab\")\nx.me = memoryview(x)\ndel x, B"):
    show(src)
