#
print('never printed')
{a: 1, b}
