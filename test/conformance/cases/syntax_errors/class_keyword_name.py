#
print('never printed')
class if:
    pass
