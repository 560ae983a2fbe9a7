class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class B(N):
    def __bool__(self): print('bool'); return True
    def __lt__(self, o): print('lt'); return True
if B(1): print('body')
if B(2) < B(3): print('body')
while B(4):
    print('loop'); break
print('end')
