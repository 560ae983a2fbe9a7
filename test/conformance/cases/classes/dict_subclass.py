class D(dict):
    def __missing__(self, k): return k * 2
    def __getattr__(self, n): return self[n]
d = D(a=1)
print(d['zz'], d.a, d.get('q'), 'zz' in d, d)
