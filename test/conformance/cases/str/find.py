s = 'Hello, World'
print(s.find('o'))
print(s.find('o', 5))
print(s.find('o', 5, 8))
print(s.find('zz'))
print(s.find(''))
print(s.find('', 100))
print(s.find('', 12))
print(s.find('W', -5))
try:
    s.find()
except Exception as error:
    print(type(error).__name__, error)
