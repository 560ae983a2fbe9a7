#
print('never printed')
f'{"\
"}'
