try:
    class A:
        __slots__ = ('x',)
        x = 1
except ValueError as e: print(e)
