#
print('never printed')
x = 0777
