#
print('never printed')
if 1:
    break
