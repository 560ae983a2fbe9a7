def bubble(a):
    a = a[:]
    for i in range(len(a)):
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
    return a

def insertion(a):
    a = list(a)
    for i in range(1, len(a)):
        x, j = a[i], i
        while j and a[j - 1] > x:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x
    return a

def merge(a):
    if len(a) < 2: return a[:]
    m = len(a) // 2
    left, right, out = merge(a[:m]), merge(a[m:]), []
    while left and right:
        out.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return out + left + right

def quick(a):
    if not a: return []
    p, *rest = a
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])

def selection(a):
    a = a[:]
    for i in range(len(a)):
        k = min(range(i, len(a)), key=a.__getitem__)
        a[i], a[k] = a[k], a[i]
    return a

def counting(a):
    if not a: return []
    counts = [0] * (max(a) + 1)
    for x in a: counts[x] += 1
    return [x for x, n in enumerate(counts) for _ in range(n)]

import random
random.seed(3)
tests = [[], [1], [2, 1], [random.randrange(50) for _ in range(20)], list(range(10)), [5] * 4]
for f in (bubble, insertion, merge, quick, selection, counting):
    print(f.__name__, all(f(t) == sorted(t) for t in tests), f(tests[3])[:5])
quick(list(range(2000)))
