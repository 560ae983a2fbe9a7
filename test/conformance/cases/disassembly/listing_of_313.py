import sys
if sys.version_info < (3, 13):
    sys.exit()
import dis
def f(x, *, k=3):
    """Doc."""
    try:
        for i in range(x):
            if i > 2 and x is not None:
                print(f"{i!r}", k)
        with open(x) as g:
            g.read()
    except (ValueError, TypeError) as e:
        raise
    finally:
        y = [a for a in x]
    return y
dis.dis(f)
dis.show_code(f)
print(dis.Bytecode(f).info())
for i in list(dis.get_instructions(f))[:3]: print(i)
dis.dis("a = 1; b = a + 2")
class A:
    x = 1
    def m(self): return lambda: self
dis.dis(A)
print(dis.code_info("x = 1"))
def gen():
    yield 1
dis.dis(gen, show_offsets=True)
dis.dis(gen, show_caches=True)
