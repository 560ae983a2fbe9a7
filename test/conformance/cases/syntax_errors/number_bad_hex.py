#
print('never printed')
0xg
