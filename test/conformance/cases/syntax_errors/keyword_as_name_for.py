#
print('never printed')
for = 1
