import copy, functools, operator
def s(): pass
print('copy.copy(s)', (copy.copy(s)) is s)
print('copy.deepcopy(s)', (copy.deepcopy(s)) is s)
print('s.__get__(None, int)', (s.__get__(None, int)) is s)
print('s.__get__(1).__func__', (s.__get__(1).__func__) is s)
print('staticmethod(s).__func__', (staticmethod(s).__func__) is s)
print('functools.wraps(s)(s)', (functools.wraps(s)(s)) is s)
print(s is s.__call__.__self__)
