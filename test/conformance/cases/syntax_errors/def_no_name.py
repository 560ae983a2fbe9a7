#
print('never printed')
def (a):
    pass
