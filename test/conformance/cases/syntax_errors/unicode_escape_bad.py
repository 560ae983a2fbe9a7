#
print('never printed')
s = '\u12'
