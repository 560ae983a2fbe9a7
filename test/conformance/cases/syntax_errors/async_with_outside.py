#
print('never printed')
async with x: pass
