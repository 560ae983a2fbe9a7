# What the interpreter parked before the program lies in pools that it filled itself: a collection gives it back there, and such a pool serves next.
import gc


def runs(made, header):
    """The pools of objects one after another, named in order, with how many of the objects lie in each in a row."""
    names = {}
    found = []
    for place in map(id, made):
        name = names.setdefault(place - header >> 14, len(names))
        if not found or found[-1][0] != name:
            found.append([name, 0])
        found[-1][1] += 1
    return found


print(runs(tuple(map(float, [7] * 12)), 0))
gc.collect()
y = (v for v in ())
i = id(y)
del y
y = (v for v in ())
print(id(y) == i)
y = complex(1, 2)
i = id(y)
del y
y = complex(1, 2)
print(id(y) == i)
pairs = [complex(1, 2) for n in range(4)]
ids = list(map(id, pairs))
pairs.clear()
print([ids.index(id(v)) if id(v) in ids else -1 for v in [complex(1, 2) for n in range(4)]])
