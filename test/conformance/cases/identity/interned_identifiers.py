a = 'hello'
b = ''.join(['hel', 'lo'])
import sys
print(a is b, a is sys.intern(b), sys.intern(b) is a)
