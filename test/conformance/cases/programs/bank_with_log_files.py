"""Logging: levels, formatters, handlers, exceptions, propagation, adapters."""
import logging, sys, io
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format='%(levelname)-8s|%(name)s|%(funcName)s|%(lineno)d|%(message)s')
log = logging.getLogger('bank')
audit = logging.getLogger('bank.audit')
buf = io.StringIO()
h = logging.StreamHandler(buf)
h.setFormatter(logging.Formatter('{levelname[0]}:{message} <{threadName}>', style='{'))
h.setLevel('WARNING')
audit.addHandler(h)
class Account:
    def __init__(self, owner, balance):
        self.owner, self.balance = owner, balance
        log.debug('hidden %s', owner)
        log.info('open %s with %.2f', owner, balance)
    def withdraw(self, n):
        try:
            if n > self.balance: raise ValueError(f'{n} > {self.balance}')
            self.balance -= n
        except ValueError:
            audit.exception('withdraw failed for %(who)s', {'who': self.owner})
            return False
        except TypeError as e:
            audit.error('bad amount: %s', e, exc_info=False, extra={'amount': n})
            return None
        else:
            audit.warning('took %d%%', n)
            return True
a = Account('Ana', 100)
print(a.withdraw(30), a.withdraw(300), a.withdraw('x'))
print(buf.getvalue())
log.log(25, 'custom %s', 'level'); logging.addLevelName(25, 'NOTICE'); log.log(25, 'named')
log.critical('dict %s', {'a': 1}); log.info('tuple %s %s', 1, 2); log.info('no args %d'); log.info(5); log.info(ValueError('as message'))
audit.propagate = False
audit.error('only buffer'); log.setLevel('ERROR'); log.info('gone'); print(log.isEnabledFor(30), audit.getEffectiveLevel(), log.level, logging.getLevelName(25), logging.getLevelName('INFO'), logging.getLevelName(99))
class Redact(logging.Filter):
    def filter(self, record):
        record.msg = str(record.msg).replace('secret', '***')
        return 'drop' not in record.msg
log.addFilter(Redact()); log.error('my secret'); log.error('drop me')
ad = logging.LoggerAdapter(log, {'ip': '1.2.3.4'})
ad.error('adapted')
for f in (lambda: log.setLevel('NOPE'), lambda: log.setLevel([]), lambda: logging.Formatter('%(x'), lambda: logging.Formatter('{x', style='{'), lambda: logging.Formatter('hi', style='!'), lambda: logging.getLogger(5), lambda: log.log('x', 'y'), lambda: logging.basicConfig(nope=1), lambda: logging.basicConfig(stream=sys.stdout, filename='f', force=True)):
    try: print(f())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(log, audit, h, logging.root, log.handlers, log.parent is logging.root, log.getChild('x').name, logging.getLogger('bank') is log)
print(buf.getvalue().splitlines()[-1])
logging.raiseExceptions = False
log.error('bad %d', 'x')
