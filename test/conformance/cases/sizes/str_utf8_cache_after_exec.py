import sys
s = 'x = "\xe9\xe9"'
print(sys.getsizeof(s))
exec(s)
print(sys.getsizeof(s))
s.encode()
print(sys.getsizeof(s))
