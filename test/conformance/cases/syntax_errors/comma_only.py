#
print('never printed')
,
