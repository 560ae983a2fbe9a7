a = [3, 1, 2]
print(a.sort())
print(a)
print(a.sort(reverse=True))
print(a)
print(['b', 'A', 'c'].sort(key=str.lower))
print(sorted(['bb', 'a', 'ccc'], key=len))
try:
    a.sort(5)
except Exception as error:
    print(type(error).__name__, error)
try:
    sorted([1, 'a'])
except Exception as error:
    print(type(error).__name__, error)
try:
    sorted([None, 1])
except Exception as error:
    print(type(error).__name__, error)
print(sorted([3, 1], key=lambda v: -v))
print(sorted([(1, 'b'), (1, 'a')], key=lambda p: p[0]))
try:
    sorted([1j, 2j])
except Exception as error:
    print(type(error).__name__, error)
print(sorted('hello'))
print(sorted({3: 1, 1: 2}))
try:
    sorted(5)
except Exception as error:
    print(type(error).__name__, error)
