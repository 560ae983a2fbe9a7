import logging
logging.basicConfig(format='%(message)s')
logging.error('two %s %s', 1)
logging.error('not all', 1)
logging.error('%d', 'x')
print('goes on')
