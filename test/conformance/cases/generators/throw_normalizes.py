# throw(class, value): a value of that class is thrown itself, any other becomes the argument of a new exception.
import warnings

warnings.simplefilter('ignore')


def catching():
    while True:
        try:
            yield
        except ValueError as caught:
            print('caught', repr(caught))


def outer():
    yield from catching()


class Meta(type):
    def __subclasscheck__(cls, given):
        print('asked', given.__name__)
        if given is IndexError:
            raise RuntimeError('no answer')
        return given is KeyError


class Asking(ValueError, metaclass=Meta):
    pass


calls = [
    (ValueError, TypeError(1)),
    (ValueError, ValueError(1), None),
    (ValueError, UnicodeError('narrower')),
    (UnicodeError, ValueError('wider')),
    (ValueError, (1, 2)),
    (ValueError, None),
    (ValueError(3), None),
    (Asking, KeyError(2)),
    (Asking, IndexError(2)),
]
for make in catching, outer:
    for args in calls:
        running = make()
        next(running)
        try:
            running.throw(*args)
        except BaseException as raised:
            print('raised', repr(raised))
