#
print('never printed')
def f(:
    x = [
