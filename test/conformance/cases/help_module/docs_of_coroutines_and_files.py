# What help() has to say of the methods that run a coroutine on: it names the thing that they belong to.
import io
import types

for kind in types.CoroutineType, types.GeneratorType, types.AsyncGeneratorType:
    noun = {'coroutine': 'coroutine', 'generator': 'generator', 'async_generator': 'async generator'}[kind.__name__]
    print(kind.__name__, [f'of the {noun}' in vars(kind)[name].__doc__ for name in ('__name__', '__qualname__')])
for kind in types.CoroutineType, types.GeneratorType:
    print(f'into {kind.__name__}' in kind.send.__doc__, f'in {kind.__name__}' in kind.throw.__doc__,
          f'inside {kind.__name__}' in kind.close.__doc__)
print(io.FileIO.closed.__doc__)
