#
print('never printed')
if a:
    pass
else if b:
    pass
