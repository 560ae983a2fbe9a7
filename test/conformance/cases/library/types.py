import types
print(types.SimpleNamespace(a=1, b='x'), types.FunctionType, type(types.ModuleType('m')), types.MappingProxyType({'a': 1}), isinstance(len, types.BuiltinFunctionType), types.GenericAlias(list, (int,)))
try:
    types.MappingProxyType({})['a']
except Exception as error:
    print(type(error).__name__, error)
print(types.new_class('C', (), {}, lambda ns: ns.update(x=1)).x, isinstance(lambda: 0, types.LambdaType))
