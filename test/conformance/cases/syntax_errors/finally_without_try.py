#
print('never printed')
finally:
    pass
