import logging, sys, io
log = logging.getLogger('shop.cart')
print(log, log.level, log.getEffectiveLevel(), log.parent, logging.getLogger('shop') in (log.parent,), logging.root.handlers)
logging.warning('first %s', 'use'); logging.info('hidden')
log.error('no handler of its own: %d items', 3)
stream = io.StringIO()
h = logging.StreamHandler(stream); h.setFormatter(logging.Formatter('%(levelname)-8s|%(name)s|%(funcName)s:%(lineno)d|%(message)s'))
log.addHandler(h); log.setLevel('DEBUG'); log.propagate = False
class OnlyEven(logging.Filter):
    def filter(self, r): return not isinstance(r.args, tuple) or not r.args or r.args[0] % 2 == 0
h.addFilter(OnlyEven())
def work():
    for i in range(4): log.debug('step %d', i)
    try: {}['k']
    except KeyError: log.exception('lookup failed')
    log.warning('stack', stack_info=False); log.log(25, 'custom level'); log.critical('boom', extra={'who': 'me'}); log.info('%(a)s', {'a': 1})
work()
print(stream.getvalue())
for bad in (lambda: log.setLevel('LOUD'), lambda: log.debug('x', extra={'message': 1}), lambda: logging.getLogger(5), lambda: logging.Formatter('{x', style='{'), lambda: logging.Formatter('%(x)s', style='q'), lambda: logging.basicConfig(foo=1), lambda: logging.Formatter('no fields'), lambda: log.log('high', 'x'), lambda: logging.getLevelName('X'), lambda: logging.getLevelName(35), lambda: logging.basicConfig(handlers=[], stream=1), lambda: log.addHandler(5), lambda: log.warning()):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
logging.addLevelName(25, 'NOTICE'); print(logging.getLevelName(25), logging.getLevelName('NOTICE'))
root = logging.getLogger(); root.handlers.clear()
logging.basicConfig(format='{levelname:.4}|{message}', style='{', level=logging.INFO, stream=sys.stdout, force=True)
logging.info('brace'); logging.getLogger('a.b').info('child'); logging.getLogger('a').setLevel(logging.ERROR); logging.getLogger('a.b').info('no'); logging.getLogger('a.b').error('yes')
logging.disable(logging.ERROR); logging.error('disabled'); logging.critical('still'); logging.disable(logging.NOTSET)
ad = logging.LoggerAdapter(logging.getLogger('ad'), {'user': 'u'}); ad.info('adapted'); print(ad)
logging.info('bad args %d', 'x')
print('end', logging.getLogger('q').isEnabledFor(10), logging.getLogger().hasHandlers(), log.handlers)
