#
print('never printed')
whille True:
    pass
