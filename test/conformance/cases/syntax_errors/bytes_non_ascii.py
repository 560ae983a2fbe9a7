#
print('never printed')
b = b'é'
