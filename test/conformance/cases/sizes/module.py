import sys, math, types
print(sys.getsizeof(math), sys.getsizeof(types.ModuleType('m')))
