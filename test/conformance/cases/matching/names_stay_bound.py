match [1, 2]:
    case [a, 5]: print('no')
    case [a, b]: print('yes')
print(a, b)
