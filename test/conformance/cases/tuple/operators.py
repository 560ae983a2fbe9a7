t = (1, 2, 3)
print(t + (4,))
print(t * 2)
try:
    t + [4]
except Exception as error:
    print(type(error).__name__, error)
try:
    t * 1.5
except Exception as error:
    print(type(error).__name__, error)
t += (9,)
print(t)
print(2 in t, 7 in t)
try:
    t - t
except Exception as error:
    print(type(error).__name__, error)
print(() * 5)
