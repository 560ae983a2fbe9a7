s = 'Hello, World'
print(s.rfind('o'))
print(s.rfind('o', 0, 8))
print(s.rfind('zz'))
print(s.rfind(''))
print(s.rfind('H', 1))
