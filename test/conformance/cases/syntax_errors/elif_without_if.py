#
print('never printed')
elif x:
    pass
