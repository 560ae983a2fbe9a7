def ev(e):
    match e:
        case int() | float(): return e
        case ('+', a, b): return ev(a) + ev(b)
        case ('*', a, b): return ev(a) * ev(b)
        case ('-', a): return -ev(a)
        case _: raise ValueError(f'bad {e!r}')
print(ev(('+', 1, ('*', 2, ('-', 3)))))
try: ev(('?',))
except ValueError as e: print(e)
