def g(): yield
it = g()
print(it.__name__, it.__qualname__, type(it), iter(it) is it, hasattr(it, '__len__'))
it.__name__ = 'other'; print(it.__name__)
for f in (lambda: len(it), lambda: it[0], lambda: it(), lambda: it + it, lambda: it.nope):
    try: f()
    except (TypeError, AttributeError) as e: print(e)
