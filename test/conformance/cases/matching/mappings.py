def f(x):
    match x:
        case {'type': 'circle', 'r': r}: return f'circle {r}'
        case {'type': t, **rest}: return f'{t} {rest}'
        case {}: return 'mapping'
        case _: return 'no'
print([f(x) for x in ({'type': 'circle', 'r': 2}, {'type': 'sq', 's': 1}, {'x': 1}, {}, [])])
