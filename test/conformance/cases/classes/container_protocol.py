class L:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __contains__(self, k): return k in self.d
    def __len__(self): return len(self.d)
    def __iter__(self): return iter(self.d)
l = L(); l['a'] = 1; l[1:2] = 'slice' if 0 else 3
print(l['a'], 'a' in l, len(l), list(l), bool(L()))
