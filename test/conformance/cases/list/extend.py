a = [3, 1, 2]
a.extend([4, 5])
print(a)
a.extend('xy')
print(a)
a.extend({1: 2})
print(a)
try:
    a.extend(5)
except Exception as error:
    print(type(error).__name__, error)
a.extend(a)
print(len(a))
a.extend(i for i in range(2))
print(a[-2:])
