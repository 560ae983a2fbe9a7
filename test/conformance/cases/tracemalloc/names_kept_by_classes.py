# Attribute names made at run time, on classes that were never asked for them: the type attribute cache pushes none of them out.
import tracemalloc
tracemalloc.start()
traced = tracemalloc.get_traced_memory


def steps(n):
    class W: pass
    names = ['a%d' % i for i in range(n)]
    out = [0] * (n + 1)
    x = W()
    i = 0
    for name in names:
        i += 1
        before = traced()[0]
        setattr(x, name, None)
        out[i] = traced()[0] - before
    return [b for b in out if b < 0]


print(steps(8), steps(8))
