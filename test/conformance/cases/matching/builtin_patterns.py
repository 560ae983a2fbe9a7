def f(x):
    match x:
        case bool(b): return f'bool {b}'
        case int(i): return f'int {i}'
        case str(s): return f'str {s}'
        case list(l): return f'list {l}'
        case dict(d): return f'dict {d}'
        case tuple(t): return f'tuple {t}'
        case set(): return 'set'
        case bytes(b): return f'bytes {b}'
print([f(v) for v in (True, 1, 'a', [1], {1: 2}, (1,), {1}, b'x', None)])
