class N:
    def __init__(self, n): self.n = n
    def __del__(self):
        try: print('del', self.n, self.o.n, G)
        except Exception as e: print(type(e).__name__, e)
G = 'g'
a = N('a'); b = N('b')
a.o = b; b.o = a
print('end')
