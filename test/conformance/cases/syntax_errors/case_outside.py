#
print('never printed')
case 1:
    pass
