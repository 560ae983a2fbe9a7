#
print('never printed')
def f():
    if 1:
        a
      b
