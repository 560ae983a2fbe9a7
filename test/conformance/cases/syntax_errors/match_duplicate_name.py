#
print('never printed')
match x:
    case [a, a]:
        pass
