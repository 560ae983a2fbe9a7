import logging, sys
class OnlyEven(logging.Filter):
    def filter(self, record):
        return record.args and record.args[0] % 2 == 0
def add_user(record):
    record.user = 'ann'
    return True
log = logging.getLogger('f')
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter('%(user)s %(message)s'))
h.addFilter(add_user)
log.addHandler(h)
f = OnlyEven()
log.addFilter(f)
for i in range(4):
    log.warning('number %d', i)
log.removeFilter(f)
log.warning('number %d', 9)
print(logging.Filter('a.b').filter(logging.makeLogRecord({'name': 'a.b.c'})), logging.Filter('a.b').filter(logging.makeLogRecord({'name': 'a.bc'})), logging.Filter().filter(logging.makeLogRecord({'name': 'x'})))
