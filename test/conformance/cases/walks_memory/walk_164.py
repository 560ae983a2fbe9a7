import gc, sys, weakref

gc.collect()
# Which block comes next
def again(make):
    a = make(); address = id(a); del a
    b = make()
    return id(b) == address

print([again(m) for m in (object, list, dict, set, lambda: [9], lambda: (1, object()), lambda: 1.5 * 9, lambda: 10 ** 20)])
print(id(object()) == id(object()), id([]) == id([]), id({}) == id([]))
l = []
address = id(l)
for i in range(100): l.append(i)
print(id(l) == address, [id(x) == id(y) for x, y in zip(l, range(5))])

# Sizes of equal things made differently
def sizes(*values): return [sys.getsizeof(v) for v in values]

n = 2
print(sizes([0] * n, [0 for _ in range(n)], list(range(n)), [*range(n)], list(x for x in range(n))))
print(sizes(set(range(n)), {x for x in range(n)}, frozenset(range(n)), set(range(n)) | {0}))
print(sizes({i: i for i in range(n)}, dict.fromkeys(range(n)), dict(zip(range(n), range(n)))))
print(sizes('a' * n, 'é' * n, '€' * n, b'a' * n, bytearray(n), (0,) * n, range(n)))
print(sizes(2 ** n, 2 ** (n * 30), float(n), complex(n), n > 3, None))

# How a list grows
box = []
steps = []
for i in range(4 * 6):
    before = sys.getsizeof(box)
    box.append(i)
    if sys.getsizeof(box) != before:
        steps.append((len(box), sys.getsizeof(box)))
print(steps)
while len(box) > 4:
    box.pop()
print(len(box), sys.getsizeof(box), sys.getsizeof(box[:]), sys.getsizeof(list(box)))
