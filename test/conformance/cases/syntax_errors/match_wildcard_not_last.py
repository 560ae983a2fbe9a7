#
print('never printed')
match x:
    case _:
        pass
    case 1:
        pass
