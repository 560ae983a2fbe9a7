class A: pass
B = A
class A: x = 2
print(B is A, B.__name__, A.x, hasattr(B, 'x'))
