#
print('never printed')
b = b'\x1'
