class T:
    def __init__(self, *c): self.c = c
    def __iter__(self):
        for x in self.c: yield x; 
a, *b = T(1, 2, 3)
print(a, b, sorted(T(3, 1)), dict(zip(T('a'), T(1))), sum(T(4, 5)), max(T(1, 9)), tuple(T()))
