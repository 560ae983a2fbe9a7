import logging, time
f = logging.Formatter('%(asctime)s %(message)s')
f.converter = time.gmtime
r = logging.makeLogRecord({'msg': 'm', 'created': 86400 * 365.25, 'msecs': 7.0})
print(f.format(r))
g = logging.Formatter('%(asctime)s', '%d/%m/%Y %H-%M')
g.converter = time.gmtime
print(g.format(r), g.usesTime(), logging.Formatter('x %(message)s').usesTime())
f.default_msec_format = None
print(f.formatTime(r))
print(logging.Formatter('%(message)s %(foo)s', defaults={'foo': 'bar'}).format(r))
try:
    logging.Formatter('%(nope)s').format(r)
except ValueError as e:
    print(e)
b = logging.BufferingFormatter(logging.Formatter('<%(message)s>'))
print(b.format([r, r]), repr(b.format([])))
