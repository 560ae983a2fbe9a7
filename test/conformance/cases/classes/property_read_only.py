class A:
    @property
    def p(self): return 1
a = A()
for f in (lambda: setattr(a, 'p', 2), lambda: delattr(a, 'p')):
    try: f()
    except AttributeError as e: print(e)
