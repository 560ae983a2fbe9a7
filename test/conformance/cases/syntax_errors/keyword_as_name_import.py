#
print('never printed')
import class
