#
print('never printed')
if a:
    pass
elseif b:
    pass
