a = [3, 1, 2]
print(len(a), min(a), max(a), sum(a))
try:
    min([])
except Exception as error:
    print(type(error).__name__, error)
print(max([], default=0))
try:
    sum(['a'])
except Exception as error:
    print(type(error).__name__, error)
print(sum([0.1] * 10))
print(sum([[1], [2]], []))
try:
    max(1)
except Exception as error:
    print(type(error).__name__, error)
print(min('b', 'a'))
print(max(a, key=lambda v: -v))
try:
    min([1, 'a'])
except Exception as error:
    print(type(error).__name__, error)
try:
    sum('ab', '')
except Exception as error:
    print(type(error).__name__, error)
print(sum(a, 10))
