def f(a: int, b: str = 'x') -> bool:
    "Doc text"
    return True
f.extra = 1
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__)
