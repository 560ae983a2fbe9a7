def f(x):
    match x:
        case [a, b] if a == b: return 'equal'
        case [a, b] if a > b: return 'greater'
        case [a, b]: return 'less'
print(f([1, 1]), f([2, 1]), f([1, 2]), f([1]))
