# What of logging shows from outside: weak references to handlers, calls on the stack, names, files that others move or break.
import io
import logging
import logging.config
import logging.handlers
import os
import weakref

print(logging.__version__, logging.__status__, logging.currentframe.__name__)
print(list(logging._nameToLevel.items()), list(logging._levelToName.items()))

handler = logging.StreamHandler(io.StringIO())
print(weakref.getweakrefcount(handler), handler._closed, list(vars(handler))[:8])
handler.close()
print(handler._closed)

logging.basicConfig(stream=io.StringIO(), format='%(message)s')


def deeper(n):
    try:
        logging.error('at %d', n)
    except RecursionError:
        return n
    return deeper(n + 1)


print('calls until a message does not fit', deeper(0))
log = logging.getLogger('files')
log.propagate = False
for name in ('fatal', 'critical'):
    print(name, getattr(log, name).__func__.__name__, getattr(logging, name).__name__)

# A file that is moved away is opened anew; one that was closed in mode 'w' stays closed.
watched = logging.handlers.WatchedFileHandler('watched.log')
log.addHandler(watched)
log.error('one')
os.rename('watched.log', 'old.log')
log.error('two')
log.removeHandler(watched)
watched.close()
print(open('old.log').read(), open('watched.log').read())
once = logging.FileHandler('once.log', 'w')
log.addHandler(once)
log.error('kept')
once.close()
log.error('lost')
log.removeHandler(once)
print(open('once.log').read())

# Rotation of an empty file, and of one that is full.
small = logging.handlers.RotatingFileHandler('small.log', maxBytes=10, backupCount=2)
log.addHandler(small)
for text in ('longer than allowed', 'b', 'c' * 8, 'd'):
    log.error(text)
log.removeHandler(small)
small.close()
print(sorted(name for name in os.listdir('.') if name.startswith('small')))

# Configuration from a file.
for text in ('', 'no section\n', '[formatters]\nkeys=\n'):
    with open('set_up.ini', 'w') as out:
        out.write(text)
    try:
        logging.config.fileConfig('set_up.ini')
    except Exception as e:
        print(type(e).__name__, e)
with open('set_up.ini', 'w') as out:
    out.write('''[loggers]
keys=root
[handlers]
keys=first
[formatters]
keys=plain
[logger_root]
level=INFO
handlers=first
[handler_first]
class=StreamHandler
args=(__import__('sys').stdout,)
formatter=plain
[formatter_plain]
format=%(levelname)s %(message)s
''')
logging.config.fileConfig('set_up.ini')
print(logging.getLogger().handlers[0].name)
logging.info('from a file')
