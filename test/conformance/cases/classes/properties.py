class T:
    def __init__(self): self._c = 0
    @property
    def c(self): "doc"; return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError('cold')
        self._c = v
    @c.deleter
    def c(self): print('deleted')
t = T(); t.c = 5; print(t.c); del t.c
try: t.c = -300
except ValueError as e: print(e)
print(T.c.fget(t), T.c.__doc__)
