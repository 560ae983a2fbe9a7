class A: pass
def f(): pass
a = A()
e = ValueError(1)
print(a.__dict__ is a.__dict__, A.__mro__ is A.__mro__, f.__code__ is f.__code__, e.args is e.args, f.__dict__ is f.__dict__, A.__dict__ is A.__dict__)
