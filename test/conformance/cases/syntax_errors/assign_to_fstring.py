#
print('never printed')
f'{x}' = 1
