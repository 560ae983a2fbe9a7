s = {1, 2, 3}
print(s.pop())
print(s)
print(s.copy() is s)
s.clear()
print(s)
try:
    s.pop()
except Exception as error:
    print(type(error).__name__, error)
print(len(s))
