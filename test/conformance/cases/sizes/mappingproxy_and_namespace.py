import sys, types
print(sys.getsizeof(types.MappingProxyType({})), sys.getsizeof(int.__dict__), sys.getsizeof(types.SimpleNamespace(a=1)))
