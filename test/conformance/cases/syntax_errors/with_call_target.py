#
print('never printed')
with a as f():
    pass
