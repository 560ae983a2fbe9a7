class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
N('t')
print('next')
N('u').n
print('next2')
print(N('v').n)
x = [N('w')][0]
print('kept')
del x
