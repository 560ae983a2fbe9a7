class I(int):
    def __repr__(self): return f'I({int(self)})'
    def __add__(self, o): return I(int(self) + o)
print(I(5), I(5) + 1, I(5) * 2, str(I(3)), I(2) == 2, [I(1)], sum([I(1), I(2)]))
