import logging
tries = [lambda: logging.basicConfig(nonsense=1), lambda: logging.Formatter('no fields'), lambda: logging.Formatter('{x', style='{'), lambda: logging.Formatter('%(message)s', style='?'),
         lambda: logging.Formatter('{message}', style='%'), lambda: logging.getLogger(3), lambda: logging.basicConfig(stream=1, filename='x'), lambda: logging.Handler().emit(None), lambda: logging.setLoggerClass(int)]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
