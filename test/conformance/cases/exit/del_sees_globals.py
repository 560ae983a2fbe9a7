class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
value = 'still here'
class G:
    def __del__(self): print(value, len('abc'))
g = G()
