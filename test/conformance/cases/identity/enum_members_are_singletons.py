from enum import Enum
import copy
class C(Enum):
    R = 1
    ALIAS = 1
print(C.R is C(1), C['R'] is C.R, C.ALIAS is C.R, copy.deepcopy(C.R) is C.R)
