#
print('never printed')
f'{yield}'
