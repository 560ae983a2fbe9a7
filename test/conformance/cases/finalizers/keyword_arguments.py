class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(**kw): print(list(kw))
f(a=N(1), b=N(2))
print('end')
