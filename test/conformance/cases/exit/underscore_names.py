class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
_p = N('_p'); q = N('q'); __r = N('__r')
print('end')
