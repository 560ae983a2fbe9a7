#
print('never printed')
if a || b: pass
