class A:
    __slots__ = ('x', 'y')
a = A(); a.x = 1
print(a.x, hasattr(a, '__dict__'), hasattr(a, 'y'))
for f in (lambda: a.y, lambda: setattr(a, 'z', 1), lambda: vars(a)):
    try: f()
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
