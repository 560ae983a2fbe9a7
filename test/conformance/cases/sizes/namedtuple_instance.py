import sys
from collections import namedtuple
P = namedtuple('P', 'x y z')
print(sys.getsizeof(P(1, 2, 3)), sys.getsizeof((1, 2, 3)))
