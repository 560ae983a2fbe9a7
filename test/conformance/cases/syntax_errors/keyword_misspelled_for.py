#
print('never printed')
fro i in x:
    pass
