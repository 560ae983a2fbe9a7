#
print('never printed')
f'{}'
