#
print('never printed')
for 1 in x: pass
