# What asctime and strftime check of a time tuple before they show it.
import time
for f in (lambda: time.strftime('', (1900, -1, 1, 0, 0, 0, 0, 1, -1)), lambda: time.asctime((1900, -1, 1, 0, 0, 0, 0, 1, -1)), lambda: time.asctime((1900, 13, 1, 0, 0, 0, 0, 1, -1)), lambda: time.strftime('', (1900, 13, 1, 0, 0, 0, 0, 1, -1)),
  lambda: time.strftime('%d', (1900, 1, 32, 0, 0, 0, 0, 1, -1)), lambda: time.strftime('', (1900, 1, -1, 0, 0, 0, 0, 1, -1)), lambda: time.strftime('', (1900, 1, 1, -1, 0, 0, 0, 1, -1)), lambda: time.strftime('', (1900, 1, 1, 24, 0, 0, 0, 1, -1)), lambda: time.asctime((1900, 1, 1, 24, 0, 0, 0, 1, -1)),
  lambda: time.strftime('', (1900, 1, 1, 0, 60, 0, 0, 1, -1)), lambda: time.strftime('', (1900, 1, 1, 0, 0, 62, 0, 1, -1)), lambda: time.strftime('', (1900, 1, 1, 0, 0, -1, 0, 1, -1)), lambda: time.strftime('%w', (1900, 1, 1, 0, 0, 0, -2, 1, -1)), lambda: time.strftime('', (1900, 1, 1, 0, 0, 0, 0, 367, -1)), lambda: time.strftime('', (1900, 1, 1, 0, 0, 0, 0, -1, -1)),
  lambda: time.strftime('%w', (1900, 1, 1, 0, 0, 0, -1, 1, -1)), lambda: time.strftime('%m %d', (1900, 0, 0, 0, 0, 0, 0, 0, -1)), lambda: time.asctime((1900, 0, 0, 0, 0, 0, 0, 0, -1)), lambda: time.asctime((1900, 1, 1, 0, 0, 61, 7, 366, -1))
  , lambda: time.asctime((0,)*9), lambda: time.asctime((99999,)*9), lambda: time.asctime((2024,1)), lambda: time.asctime('a'), lambda: time.strftime('%d', (1,2)), lambda: time.strftime('%d', 3), lambda: time.mktime((2024,1,1,0,0,0,0,0,0)), lambda: time.asctime(())):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
