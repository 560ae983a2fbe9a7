import logging
import sys
logging.basicConfig(stream=sys.stdout, format='%(levelname)s %(message)s')
log = logging.getLogger(__name__)

def divide(a, b):
    return a / b

try:
    divide(1, 0)
except ZeroDivisionError:
    log.exception('division failed')
try:
    {}['k']
except KeyError as e:
    log.error('lookup failed: %s', e)
    log.error('with trace', exc_info=True)
    log.warning('given', exc_info=e)
log.error('none', exc_info=True)
log.error('stack follows', stack_info=True)
