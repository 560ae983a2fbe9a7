#
print('never printed')
@1 +
def f(): pass
