#
print('never printed')
If x:
    pass
