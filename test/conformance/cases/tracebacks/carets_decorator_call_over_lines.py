def deco(arg):
    def wrap(fn):
        raise TypeError(f"bad {arg}")
    return wrap
@deco(
    "one"
)
@staticmethod
def target():
    pass
