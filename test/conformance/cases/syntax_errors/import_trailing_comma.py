#
print('never printed')
from a import b,
