class Mine(ValueError):
    pass


class Other(Exception):
    pass


def show(cls, depth=0):
    # Another library may have been imported by the installation itself.
    if cls.__module__ not in ("builtins", "__main__"):
        return
    print("    " * depth + cls.__name__)
    for below in cls.__subclasses__():
        show(below, depth + 1)


show(BaseException)
print(bool.__subclasses__(), complex.__subclasses__(), float.__subclasses__())
print(LookupError.__subclasses__())
print(ImportError.__subclasses__())
