class Plain:
    pass


class Meta(type):
    pass


class WithMeta(metaclass=Meta):
    pass


class Refusing:
    __class_getitem__ = None


for attempt in (
    lambda: Plain[1],
    lambda: Plain()[1],
    lambda: int[1],
    lambda: str["x"],
    lambda: WithMeta[1],
    lambda: Refusing[1],
    lambda: object[1],
    lambda: Exception[0],
    lambda: range[3],
    lambda: len[1],
    lambda: (lambda: 1)[1],
    lambda: list[int],
    lambda: type[int],
):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
numbers = int[3]
