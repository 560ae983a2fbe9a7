#
print('never printed')
s = '\N{no such name}'
