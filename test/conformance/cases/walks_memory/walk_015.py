import gc, sys, weakref

gc.collect()
# Generators hold their frames
def numbers(limit, tag):
    token = [tag]
    try:
        for i in range(limit):
            yield i, sys.getrefcount(token)
    finally:
        print('  finished', tag)

stream = numbers(6, 'stream')
print(next(stream), next(stream), sys.getrefcount(stream), gc.is_tracked(stream))
for value in numbers(2, 'loop'):
    print(value)
for value in numbers(5, 'broken'):
    break
print('after break')
stream.close()
print(next(stream, 'exhausted'), stream.gi_frame)

# What is shared
a, b = 300, 300
c = int('300')
print(a is b, a is c, 3 is int('3') if False else a == c)
s, t = 'word3', ''.join(['wo', 'rd3'])
print(s is t, s == t, s is sys.intern(t))
x, y = (1, 3), (1, 3)
print(x is y, x is tuple(x), x is x[:], () is tuple([]), (x + ()) is x)
print([u is v for u, v in zip([1, 'a', None, 2.5], [1, 'a', None, 2.5])])

# Two names, one object
first = [[-8, 46, 26, 16, -4, 7, -4, 18]]
second = first
print('same object:', first is second, sys.getrefcount(first))
second.append(5)
print(first == second, len(first[0]), sys.getrefcount(first))
second = list(first)
print('copy:', first is second, first[0] is second[0], sys.getrefcount(first), sys.getrefcount(first[0]))
del second
print(sys.getrefcount(first[0]))
