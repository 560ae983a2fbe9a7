#
print('never printed')
del __debug__
