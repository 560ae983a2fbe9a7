#
print('never printed')
while:
    pass
