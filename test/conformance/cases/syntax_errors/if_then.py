#
print('never printed')
if x then
    pass
