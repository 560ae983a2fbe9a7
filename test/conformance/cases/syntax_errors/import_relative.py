#
print('never printed')
from . import x
