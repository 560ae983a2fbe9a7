import logging
r = logging.makeLogRecord({'name': 'n', 'msg': 'a %(x)s', 'args': {'x': 1}, 'levelno': 20, 'levelname': 'INFO', 'lineno': 7})
print(r, r.getMessage(), r.lineno, r.threadName, r.processName, r.module, r.filename)
class Keep(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []
    def emit(self, record):
        self.records.append(record)
k = Keep()
log = logging.getLogger('keep')
log.addHandler(k)
def work():
    log.error('x=%s', 5, extra={'job': 'j1'})
work()
r = k.records[0]
print(r.name, r.levelname, r.levelno, r.msg, r.args, r.funcName, r.lineno, r.filename, r.module, r.job, r.exc_info, r.threadName)
try:
    log.error('bad', extra={'message': 1})
except KeyError as e:
    print('KeyError', e)
print(k, logging.NullHandler(), logging.Formatter()._fmt)
