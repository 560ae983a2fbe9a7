from enum import Enum
class C(Enum): A = 1
for f in (lambda: C(9), lambda: C['Z'], lambda: C.Q, lambda: setattr(C, 'A', 2), lambda: C.A < C.A, lambda: type('D', (C,), {})):
    try: f()
    except Exception as e: print(type(e).__name__, e)
