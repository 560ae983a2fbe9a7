class B:
    def __bool__(self): raise ValueError('bool')
for f in (lambda: not B(), lambda: 1 if B() else 2, lambda: B() and 1, lambda: [x for x in [1] if B()]):
    try: f()
    except ValueError as e: print(e)
