class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import sys
def f():
    x = N('local')
    raise ValueError
try:
    f()
except ValueError as e:
    e.__traceback__.tb_next.tb_frame.clear()
    print('frame cleared')
