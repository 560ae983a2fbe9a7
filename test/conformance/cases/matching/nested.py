def f(x):
    match x:
        case {'user': {'name': str(name), 'tags': [first, *_]}}: return name, first
        case [{'a': 1}, [x, [y]]]: return x, y
        case ((1, _), z): return z
print(f({'user': {'name': 'n', 'tags': [1, 2]}}), f([{'a': 1}, [2, [3]]]), f(((1, 5), 'z')), f(0))
