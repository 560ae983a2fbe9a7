import sys, io
class A:
    def __del__(self): print('del', type(sys.stdout).__name__, sys.stdout is sys.__stdout__, sys.argv, sys.path is None, file=sys.stdout)
a = A()
a.me = a
b = A()
sys.stdout = io.StringIO()
print('lost')
