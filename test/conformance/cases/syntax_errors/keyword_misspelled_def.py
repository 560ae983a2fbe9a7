#
print('never printed')
deff f():
    pass
