#
print('never printed')
.
