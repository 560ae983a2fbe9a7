class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
async def c(a): pass
import warnings
warnings.simplefilter("ignore")
x = c(N(1))
print("made")
del x
print('end')
