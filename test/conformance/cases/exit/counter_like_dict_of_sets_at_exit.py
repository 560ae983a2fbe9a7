class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = {1: {N('a')}, 2: {N('b')}}
print("end of the program")
