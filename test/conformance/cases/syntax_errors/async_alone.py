#
print('never printed')
async x = 1
