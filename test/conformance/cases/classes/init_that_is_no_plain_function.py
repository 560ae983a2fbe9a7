class A:
    def __init__(self): yield 1
for i in range(4):
    try: A()
    except TypeError as e: print(e)
class B:
    async def __init__(self): pass
for i in range(4):
    try: B()
    except TypeError as e: print(e)
class C:
    def __init__(self): return 1
for i in range(4):
    try: C()
    except TypeError as e: print(e)
class D:
    def __init__(self, n):
        if n == 0: raise ValueError
        try: D(n - 1)
        except ValueError: pass
for i in range(1200): D(2)
print("ok")
