import bisect
print(bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2))
l = [1, 3]; bisect.insort(l, 2)
print(l, bisect.bisect([1, 5, 9], 6, key=lambda x: x))
try:
    bisect.bisect([1], 'a')
except Exception as error:
    print(type(error).__name__, error)
