#
print('never printed')
@foo
x = 1
