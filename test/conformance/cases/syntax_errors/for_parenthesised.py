#
print('never printed')
for (i = 0; i < 3; i++):
    pass
