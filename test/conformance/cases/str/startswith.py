s = 'Hello, World'
print(s.startswith('Hello'))
print(s.startswith(('x', 'He')))
print(s.startswith('World', 7))
print(s.startswith(''))
print(s.startswith('', 20))
try:
    s.startswith(['a'])
except Exception as error:
    print(type(error).__name__, error)
