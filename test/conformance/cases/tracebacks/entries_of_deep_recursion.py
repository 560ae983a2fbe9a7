# How much of a deep recursion a traceback shows: before 3.13 the last thousand calls, from 3.13 all.
import sys
import traceback


def climb(n):
    return climb(n + 1)


def fall(depth):
    if depth == 1200:
        raise ValueError('deep enough')
    fall(depth + 1)


class Noisy:
    def __del__(self):
        fall(0)


sys.setrecursionlimit(2500)
heard = []
sys.unraisablehook = lambda unraisable: heard.append(unraisable.exc_value)
Noisy()
print(len(traceback.extract_tb(heard[0].__traceback__)), heard)
try:
    climb(0)
except RecursionError as error:
    print(len(list(traceback.walk_tb(error.__traceback__))) > 2000, traceback.format_exc().count('line'))
climb(0)
