#
print('never printed')
while x = 1:
    pass
