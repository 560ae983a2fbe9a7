o = object(); print(o == o, o != object(), bool(o), isinstance(o, object), hash(o) == hash(o), type(o).__mro__)
for f in (lambda: setattr(o, 'x', 1), lambda: object(1), lambda: o + o, lambda: o < o):
    try: f()
    except Exception as e: print(type(e).__name__, e)
