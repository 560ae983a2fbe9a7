import sys
s = 'abc\u20ac'
print(sys.getsizeof(s), sys.getsizeof(s[:3]), sys.getsizeof(s[3]), sys.getsizeof(s.replace('\u20ac', '')))
