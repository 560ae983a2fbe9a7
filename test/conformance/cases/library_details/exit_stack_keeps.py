# What ExitStack holds of the exceptions that pass through it, and what the cycle of one raised from it consists of.
import gc
import sys
from contextlib import ExitStack, contextmanager, suppress

gc.collect()


def seen(*details):
    print("seen", repr(details[1]), sys.getrefcount(details[1]))


def swallow(*details):
    seen(*details)
    return True


def report(program):
    try:
        program()
    except BaseException as error:
        print(program.__name__, repr(error), sys.getrefcount(error))
        context = error.__context__
        if context is not None:
            print("context", repr(context), sys.getrefcount(context), repr(context.__context__))
    print("cycles", gc.collect())


@report
def body_fails():
    with ExitStack() as stack:
        stack.push(seen)
        raise ValueError("body")


@report
def callback_fails_too():
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.push(seen)
        raise ValueError("body")


@report
def inside_a_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        with ExitStack() as stack:
            stack.callback(lambda: {}["key"])
            stack.push(swallow)
            stack.callback(lambda: [][1])
            raise ValueError("body")


@contextmanager
def turns_into(other):
    try:
        yield
    except ValueError:
        raise other


@report
def entered():
    with ExitStack() as stack:
        stack.enter_context(suppress(IndexError))
        stack.enter_context(turns_into(KeyError("k")))
        raise ValueError("body")


@report
def no_manager():
    with ExitStack() as stack:
        stack.enter_context(3)


import types

print(types.__all__)
