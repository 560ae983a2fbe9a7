# Small things that library helpers say: names of tasks, seeds, copies, sources of timed code, too few points.
import asyncio, operator, os, random, shutil, statistics, sys, timeit
from concurrent.futures import *
from decimal import Context, Decimal, getcontext
from typing import Generic, NewType, TypeVar


def attempt(f, *args, **kwargs):
    try:
        print('->', f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


async def nothing():
    return asyncio.current_task().get_name()


async def named():
    print(await asyncio.create_task(nothing(), name='five'), await asyncio.create_task(nothing()))
    if sys.version_info >= (3, 11):
        async with asyncio.TaskGroup() as group:
            one, two = group.create_task(nothing(), name='in group'), group.create_task(nothing())
        print(one.result(), two.result())


asyncio.run(named())
for seed in ([1], {}, bytearray(b'x'), 1.5, object):
    attempt(lambda: random.Random(seed).random() if not isinstance(seed, type) else type(random.Random(1)).__name__)
attempt(operator.itemgetter)
attempt(operator.attrgetter)
attempt(os.path.commonpath, [])
os.mkdir('moved')
open('file', 'w').close()
attempt(shutil.move, 'moved', 'file/q')
attempt(shutil.move, 'nope', 'file2')
for few in (['a'], [], [1]):
    attempt(statistics.variance, few)
    attempt(statistics.stdev, iter(few))
    attempt(statistics.pvariance, few)
attempt(setattr, getcontext(), 'prec', 'a')
attempt(Context, prec=1.5)
attempt(format, Decimal('-0.01'), 'z.1f')
print(ThreadPoolExecutor(1).submit(pow, 2, 3).result())
T = TypeVar('T')
for base in (NewType('Id', int), Generic[T]):
    attempt(type, 'B', (base,), {})
timer = timeit.Timer('1/0\nx = 2', 'y = 1')
try:
    timer.timeit(1)
except ZeroDivisionError:
    timer.print_exc()
