s = {1, 2, 3}
print(s & {2, 3, 9})
print(s.intersection([1, 1], {1: 2}))
try:
    s & [1]
except Exception as error:
    print(type(error).__name__, error)
s &= {1}
print(s)
print(s.intersection())
s.intersection_update([])
print(s)
