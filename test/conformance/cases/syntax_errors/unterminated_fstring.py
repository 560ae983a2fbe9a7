#
print('never printed')
s = f'{x
