import logging, sys, warnings
logging.basicConfig(stream=sys.stdout, format='%(name)s %(levelname)s')
logging.captureWarnings(True)
warnings.simplefilter('always')
warnings.warn('old stuff', DeprecationWarning)
logging.captureWarnings(False)
logging.disable(logging.ERROR)
logging.error('no')
logging.critical('yes')
logging.disable(logging.NOTSET)
logging.error('again')
log = logging.getLogger('d'); log.disabled = True
log.critical('never')
import atexit
logging.shutdown()
logging.error('after shutdown')
