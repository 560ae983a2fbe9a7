#
print('never printed')
print(2 ** -1)
