import os, atexit
atexit.register(print, 'never')
class Last:
    def __del__(self):
        print('dying', flush=True)
        os._exit(7)
x = Last()
print('before', flush=True)
del x
print('after')
