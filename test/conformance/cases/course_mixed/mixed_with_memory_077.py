import gc, sys, weakref

gc.collect()
def binary_search(items, target):
    low, high = 0, len(items) - 1
    while low <= high:
        mid = (low + high) // 2
        if items[mid] == target:
            return mid
        if items[mid] < target:
            low = mid + 1
        else:
            high = mid - 1
    return -1

data = sorted([17, 11, 17, 11, 21, 25, 27, 23])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 6, 1000)])

# What is shared
a, b = 900, 900
c = int('900')
print(a is b, a is c, 9 is int('9') if False else a == c)
s, t = 'word9', ''.join(['wo', 'rd9'])
print(s is t, s == t, s is sys.intern(t))
x, y = (1, 9), (1, 9)
print(x is y, x is tuple(x), x is x[:], () is tuple([]), (x + ()) is x)
print([u is v for u, v in zip([1, 'a', None, 2.5], [1, 'a', None, 2.5])])
