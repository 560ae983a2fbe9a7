import sys
ref = sys.getrefcount
x = 'some_name'
y = 'some name'
z = sys.intern('other words'.replace('o', 'p'))
print(ref(x) == 4294967295, ref(y) == 4294967295, ref(z) == 4294967295)
