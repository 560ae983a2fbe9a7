import time
time.perf_counter = lambda: 0.0  # the same time for every run
import unittest, logging
class T(unittest.TestCase):
    def test_logs(self):
        with self.assertLogs('foo', level='INFO') as cm:
            logging.getLogger('foo').info('first message')
            logging.getLogger('foo.bar').error('second %s', 'one')
        self.assertEqual(cm.output, ['INFO:foo:first message', 'ERROR:foo.bar:second one'])
        self.assertEqual(cm.records[1].args, ('one',))
    def test_none(self):
        with self.assertLogs(level='ERROR'):
            logging.warning('not enough')
    def test_no_logs(self):
        with self.assertNoLogs('quiet'):
            pass
    def test_no_logs_fails(self):
        with self.assertNoLogs():
            logging.getLogger('x').error('oops')
unittest.main(exit=False)
