import logging, logging.handlers, queue, sys
target = logging.StreamHandler(sys.stdout)
m = logging.handlers.MemoryHandler(3, target=target)
log = logging.getLogger('m'); log.setLevel('DEBUG'); log.addHandler(m); log.propagate = False
log.info('1'); log.info('2'); print('buffered', len(m.buffer)); log.info('3'); print('buffered', len(m.buffer))
log.info('4'); log.error('5'); print('buffered', len(m.buffer))
log.info('6'); m.close(); print('closed')
q = queue.Queue()
log2 = logging.getLogger('q'); log2.propagate = False
log2.addHandler(logging.handlers.QueueHandler(q))
log2.error('hello %s', 'queue')
r = q.get()
print(r.msg, r.args, r.message, r.levelname)
listener = logging.handlers.QueueListener(q, target)
listener.start()
log2.error('through the listener')
listener.stop()
