#
print('never printed')
'a' = x
