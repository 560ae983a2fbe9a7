class A:
    def __del__(self): print('del', G)
G = 'still here'
a = A()
a = None
