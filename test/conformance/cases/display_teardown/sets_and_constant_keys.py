class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
    def __eq__(self, o): return True
    def __hash__(self): return 1
def f():
    s = {N(1), N(2), N(3)}
    print('made')
f()
d={'x':N(1),'y':N(2),'x':N(3),'y':N(4)}
print('end')
x = f"{N(5).n}{N(6).n}"
