#
print('never printed')
f'{a # c}'
