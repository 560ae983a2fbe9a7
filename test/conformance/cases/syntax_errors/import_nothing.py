#
print('never printed')
import
