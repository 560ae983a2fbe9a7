print(type(None)() is None, bool() is False, type(...)() is ..., type(NotImplemented)() is NotImplemented, (1 > 0) is True, [].sort() is None)
