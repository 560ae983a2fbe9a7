# Results that are older than what they are told, and runs in which everything is skipped.
import io
import sys
import unittest
import warnings


class Kept(unittest.TestResult):
    def __init__(self):
        self.failures, self.errors, self.testsRun = [], [], 0
        self.shouldStop = self.failfast = self.buffer = self._mirrorOutput = False


class Bare:
    shouldStop = False

    def __init__(self):
        self.told = []

    def startTest(self, test):
        self.told.append('start')

    def stopTest(self, test):
        self.told.append('stop')

    def addSuccess(self, test):
        self.told.append('success')

    def addFailure(self, test, err):
        self.told.append(f'failure {err[0].__name__}')

    def addError(self, test, err):
        self.told.append(f'error {err[0].__name__}')


class Numbers(unittest.TestCase):
    def test_sum(self):
        self.assertEqual(1 + 1, 2)

    @unittest.expectedFailure
    def test_fails(self):
        self.assertEqual(1, 2)

    @unittest.expectedFailure
    def test_does_not_fail(self):
        pass

    @unittest.skip('not now')
    def test_later(self):
        pass

    def test_skips_itself(self):
        self.skipTest('no')

    def test_returns(self):
        return 3


kept = Kept()
Numbers('test_sum').run(kept)
print(kept.testsRun, kept.wasSuccessful(), sorted(vars(kept)))

for name in unittest.defaultTestLoader.getTestCaseNames(Numbers):
    bare = Bare()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        Numbers(name).run(bare)
    print(name, bare.told)
    for each in caught:
        text = str(each.message)
        print('   ', each.category.__name__, text.partition(' (')[0])

stream = io.StringIO()
result = unittest.TextTestRunner(stream, verbosity=2).run(Numbers('test_later'))
print(result.testsRun, len(result.skipped))
print('NO TESTS RAN' in stream.getvalue(), 'skipped' in stream.getvalue())

stream = io.StringIO()
result = unittest.TextTestRunner(stream, buffer=True).run(unittest.TestSuite([Numbers('test_later')]))
print(result, result.skipped[0][1])


class Nothing(unittest.TestCase):
    @unittest.skip('all of it')
    def test_nothing(self):
        pass


program = None
for argv in (['p'], ['p', '-v'], ['p', 'Nothing'], ['p', '-k', 'absent']):
    sys.stderr = stream = io.StringIO()
    try:
        unittest.main(argv=argv, defaultTest='Nothing')
    except SystemExit as end:
        sys.stderr = sys.__stderr__
        print(argv[1:], end.code)
