print(... is Ellipsis, type(...)() is ..., type(NotImplemented)() is NotImplemented, type(None)() is None)
