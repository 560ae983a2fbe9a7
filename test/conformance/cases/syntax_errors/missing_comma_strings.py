#
print('never printed')
x = ('a', 'b' c)
