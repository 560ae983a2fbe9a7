#
print('never printed')
[x async for x in y]
