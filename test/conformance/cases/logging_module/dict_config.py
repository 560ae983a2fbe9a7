import logging, logging.config
logging.config.dictConfig({
    'version': 1,
    'formatters': {'short': {'format': '%(levelname)s: %(message)s'}, 'long': {'format': '{name} {levelname} {message}', 'style': '{'}},
    'filters': {'app': {'name': 'app'}},
    'handlers': {
        'out': {'class': 'logging.StreamHandler', 'formatter': 'short', 'stream': 'ext://sys.stdout', 'level': 'INFO'},
        'mem': {'class': 'logging.handlers.MemoryHandler', 'capacity': 2, 'target': 'out'},
    },
    'loggers': {'app': {'level': 'DEBUG', 'handlers': ['out'], 'propagate': False}, 'app.mem': {'handlers': ['mem'], 'propagate': False}},
    'root': {'level': 'WARNING', 'handlers': ['out']},
})
logging.getLogger('app').debug('no')
logging.getLogger('app').info('yes')
logging.getLogger('app.sub').warning('from below')
logging.getLogger('other').info('no')
logging.getLogger('other').error('root')
m = logging.getLogger('app.mem')
m.info('one'); print('--'); m.info('two'); print('--'); m.error('three')
for config in ({}, {'version': 2}, {'version': 1, 'handlers': {'h': {'class': 'no.such'}}}, {'version': 1, 'root': {'handlers': ['nope']}}, {'version': 1, 'loggers': {'a': {'level': 'LOUD'}}}):
    try:
        logging.config.dictConfig(config)
        print('configured')
    except ValueError as e:
        print('ValueError', e, '|', repr(e.__cause__)[:60])
