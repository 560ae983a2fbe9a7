#
print('never printed')
for True in x: pass
