#
print('never printed')
if:
    pass
