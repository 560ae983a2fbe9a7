import dis
def f(a, /, b=1, *args, c, **kw):
    """Doc."""
    x = [a, b, 2.5]
    def g():
        return x, c
    return g
class C:
    y = f
print(dis.code_info(f))
dis.show_code(f(1, c=2))
print(dis.code_info("x = 1\ny = x"))
print(dis.code_info("a + b"))
def gen():
    yield
dis.show_code(gen)
async def co(): pass
print(dis.code_info(co))
print(dis.pretty_flags(0), dis.pretty_flags(3), dis.pretty_flags(0x40000063))
for bad in (5, None, 2.5):
    try:
        dis.code_info(bad)
    except TypeError as e:
        print(e)
