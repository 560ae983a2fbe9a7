from token import *
import token

print(token.__all__)
print([name for name in token.__all__ if name not in globals()])
print(sorted(name for name in vars(token) if not name.startswith('__')))
