#
print('never printed')
if x = 1:
    pass
