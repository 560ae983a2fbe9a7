print([*globals()])
print(type(__loader__).__name__, type(__loader__).__module__, repr(__loader__)[:50])
print(__loader__.name, sorted(vars(__loader__)))
print({name: value for name, value in globals().items() if name not in ("__loader__", "__file__", "__builtins__")})
