#
print('never printed')
def class():
    pass
