class A:
    def __int__(self): return 'x'
    def __float__(self): return 1
    def __str__(self): return 5
    def __repr__(self): return None
    def __hash__(self): return 1.5
    def __bool__(self): return None
    def __len__(self): return None
    def __iter__(self): return 5
    def __index__(self): return 'i'
for f in (int, float, str, repr, hash, bool, len, iter, hex, list, bytes):
    try: print(f(A()))
    except TypeError as e: print(f.__name__, e)
