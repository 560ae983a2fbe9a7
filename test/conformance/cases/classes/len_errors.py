class A:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
for n in (-1, 'a', 2.5, 10**30, True):
    try: print(len(A(n)))
    except Exception as e: print(type(e).__name__, e)
