import unittest, io
class T(unittest.TestCase):
    def test_a(self): pass
    def test_b(self): self.fail('b')
    def helper(self): pass
loader = unittest.TestLoader()
print(loader.getTestCaseNames(T))
suite = unittest.TestSuite()
suite.addTest(T('test_a'))
suite.addTests([T('test_b'), unittest.FunctionTestCase(lambda: None, description='a function')])
print(suite.countTestCases(), suite)
out = io.StringIO()
r = unittest.TextTestRunner(stream=out, verbosity=2, descriptions=True).run(suite)
print(r, r.wasSuccessful(), r.testsRun, len(r.failures), r.errors)
import re
print(re.sub(r'in \d\.\d+s', 'in Ns', out.getvalue().replace('<lambda>', 'lambda')))
print(T('test_a'), repr(T('test_a')), T('test_a').id(), T('test_a') == T('test_a'))
try:
    T('nope')
except ValueError as e:
    print(e)
