import inspect
print(str(inspect.signature(lambda a, b=1, *c, d, **e: 0)), inspect.isfunction(len), inspect.isclass(int), inspect.getdoc(len) is not None, inspect.isgeneratorfunction(lambda: (yield)))
print(list(inspect.signature(lambda x, /, y: 0).parameters), inspect.signature(lambda a, b: 0).bind(1, b=2).arguments, inspect.Parameter.empty)
try:
    inspect.signature(lambda a: 0).bind()
except Exception as error:
    print(type(error).__name__, error)
try:
    inspect.signature(5)
except Exception as error:
    print(type(error).__name__, error)
