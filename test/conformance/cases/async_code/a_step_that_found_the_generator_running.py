# An awaitable of an asynchronous generator that was refused: from 3.13 on it is used up, and nobody is warned about it.
import types


@types.coroutine
def pause():
    yield 'paused'


async def numbers(n):
    try:
        for i in range(n):
            yield i
            await pause()
    finally:
        print('finished')


def result(step):
    try:
        return 'paused', step.send(None)
    except BaseException as error:
        return repr(error)


gen = numbers(3)
print(result(gen.__anext__()))
first, second = gen.__anext__(), gen.__anext__()
print(result(first))
print(result(second))
print(result(second))
print(result(first))
print(result(second))
closing = gen.aclose()
print(result(closing))
print(result(gen.__anext__()))
