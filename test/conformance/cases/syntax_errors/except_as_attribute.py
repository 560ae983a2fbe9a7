#
print('never printed')
try:
    pass
except ValueError as e.x:
    pass
