import logging, sys
TRACE = 5
logging.addLevelName(TRACE, 'TRACE')
logging.basicConfig(stream=sys.stdout, level=TRACE, format='%(levelname)s|%(message)s')
log = logging.getLogger('x')
log.log(TRACE, 'fine grained')
class Prefix(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['id']}] {msg}", kwargs
a = Prefix(log, {'id': 42})
a.info('hello %s', 'you')
a.warning('done')
print(a, a.name, a.isEnabledFor(10))
try:
    log.log('HIGH', 'x')
except TypeError as e:
    print(e)
for level in ('NOPE', None):
    try:
        log.setLevel(level)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
