#
print('never printed')
x = 1 + \ # c
2
