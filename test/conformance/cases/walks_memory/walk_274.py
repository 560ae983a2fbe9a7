import gc, sys, weakref

gc.collect()
# What is shared
a, b = 900, 900
c = int('900')
print(a is b, a is c, 9 is int('9') if False else a == c)
s, t = 'word9', ''.join(['wo', 'rd9'])
print(s is t, s == t, s is sys.intern(t))
x, y = (1, 9), (1, 9)
print(x is y, x is tuple(x), x is x[:], () is tuple([]), (x + ()) is x)
print([u is v for u, v in zip([1, 'a', None, 2.5], [1, 'a', None, 2.5])])

# How a dictionary grows
table = {}
sizes = [sys.getsizeof(table)]
for i in range(4 * 5):
    table[i if 1 % 2 else str(i)] = i
    if sys.getsizeof(table) != sizes[-1]:
        sizes.append(sys.getsizeof(table))
print(sizes, len(table))
for key in list(table)[:1]:
    del table[key]
print(sys.getsizeof(table), sys.getsizeof(table.copy()), sys.getsizeof(dict(table)))

# How a list grows
box = []
steps = []
for i in range(7 * 6):
    before = sys.getsizeof(box)
    box.append(i)
    if sys.getsizeof(box) != before:
        steps.append((len(box), sys.getsizeof(box)))
print(steps)
while len(box) > 3:
    box.pop()
print(len(box), sys.getsizeof(box), sys.getsizeof(box[:]), sys.getsizeof(list(box)))
