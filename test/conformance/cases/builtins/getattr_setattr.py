class A: x = 1
a = A()
print(getattr(a, 'x'), getattr(a, 'y', 5), hasattr(a, 'z'))
setattr(a, 'y', 2); print(a.y); delattr(a, 'y'); print(vars(a))
for f in (lambda: getattr(a, 'q'), lambda: delattr(a, 'q'), lambda: getattr(a, 5), lambda: setattr(a, 5, 1), lambda: vars(5)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
