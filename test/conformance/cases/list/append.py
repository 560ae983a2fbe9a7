a = [3, 1, 2]
a.append(4)
print(a)
print(a.append([5]))
print(a)
try:
    a.append()
except Exception as error:
    print(type(error).__name__, error)
try:
    a.append(1, 2)
except Exception as error:
    print(type(error).__name__, error)
