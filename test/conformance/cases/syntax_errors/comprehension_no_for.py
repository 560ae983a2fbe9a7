#
print('never printed')
[x in y for]
