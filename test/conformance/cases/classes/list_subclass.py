class L(list):
    def __getitem__(self, i): return ('item', super().__getitem__(i))
    def append(self, x): super().append(x * 2)
l = L([1]); l.append(2)
print(l, l[0], list(l), [x for x in l], type(l[:1]), type(l + [1]))
