#
print('never printed')
with a as 1:
    pass
