s = 'Hello, World'
print(s[0], s[-1])
print(s[3:8])
print(s[::-1])
print(s[::3])
print(s[8:2])
print(s[8:2:-2])
print(s[-100:100])
try:
    s[100]
except Exception as error:
    print(type(error).__name__, error)
try:
    s['a']
except Exception as error:
    print(type(error).__name__, error)
try:
    s[1.0]
except Exception as error:
    print(type(error).__name__, error)
try:
    s[::0]
except Exception as error:
    print(type(error).__name__, error)
