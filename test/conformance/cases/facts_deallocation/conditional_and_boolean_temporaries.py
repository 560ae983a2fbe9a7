class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
if N('cond'): print('body')
print('--')
N('x') or print('no')
print('--')
y = N('left') and N('right')
print('--')
del y
print(N('a') is N('b'))
