class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
z = N('z'); m = N('m'); a = N('a')
print('end')
