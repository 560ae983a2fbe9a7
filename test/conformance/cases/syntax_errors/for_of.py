#
print('never printed')
for i of x:
    pass
