import dis, sys
if sys.version_info < (3, 13):
    sys.exit()
dis.dis("""
async def f():
    async with a as b:
        async for c in d:
            await e
    return [x async for x in y]
def g(*, a: int = 3, b=4) -> str:
    match a:
        case [1, *rest, {"k": v}]: pass
        case C(x=1): pass
    nonlocal_ = lambda: (yield)
    try: pass
    except* ValueError: pass
    global z; z = 1; del z
    assert a, b
    import os.path as p; from a import b as c
    x[1:2] = y[::2]; del x[0]; x.a += 1
    return f"{a!r:>{b}}" f"{c}"
type X[T: int] = list[T]
class K[T](Base, metaclass=M):
    super().f()
    x: int = 1
""")
