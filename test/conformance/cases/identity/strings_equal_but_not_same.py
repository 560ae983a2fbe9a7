a = 'hello world'
b = ' '.join(['hello', 'world'])
print(a == b, a is b)
import sys
print(sys.intern(a) is sys.intern(b))
