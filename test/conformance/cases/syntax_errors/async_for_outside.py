#
print('never printed')
async for x in y: pass
