#
print('never printed')
from a
