#
print('never printed')
0o8
