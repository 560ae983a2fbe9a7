import logging
log = logging.getLogger('lib')
log.info('nothing')
log.warning('shown by the last resort')
log.error('%s', ['a', 1])
logging.info('also nothing')
logging.warning('now basicConfig has run')
log.warning('and so it looks')
