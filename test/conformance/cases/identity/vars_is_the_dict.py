class A: pass
a = A()
print(vars(a) is a.__dict__, globals() is vars(), locals() is globals(), a.__dict__ is A().__dict__)
