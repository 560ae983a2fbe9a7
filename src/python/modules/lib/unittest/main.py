"""unittest.main(): a module of tests, or `python -m unittest`, as a program with a command line."""

import os
import sys
from copy import copy

from . import loader, runner
from .signals import installHandler

__unittest = True

_release = sys.version_info[:2]
_measures = _release >= (3, 12)

# What a run without any test exits with.
_NO_TESTS_EXITCODE = 5


def _examples(rows):
    return 'Examples:\n' + ''.join([f'  %(prog)s {arguments:<25} {told}\n' for arguments, told in rows])


MAIN_EXAMPLES = _examples([
    ('test_module', '- run tests from test_module'),
    ('module.TestClass', '- run tests from module.TestClass'),
    ('module.Class.test_method', '- run specified test method'),
    ('path/to/test_file.py', '- run tests from test_file.py'),
])

MODULE_EXAMPLES = _examples([
    ('', '- run default set of tests'),
    ('MyTestSuite', "- run suite 'MyTestSuite'"),
    ('MyTestCase.testSomething', '- run MyTestCase.testSomething'),
    ('MyTestCase', "- run all 'test*' test methods"),
]) + f"{'in MyTestCase':>52}\n"


def _convert_name(name):
    # The path of a file that can be imported becomes the dotted name of its module.
    if not (name.lower().endswith('.py') and os.path.isfile(name)):
        return name
    path = os.path.relpath(name, os.getcwd()) if os.path.isabs(name) else name
    if path is not name and (os.path.isabs(path) or path.startswith(os.pardir)):
        return name
    return os.path.normpath(path)[:-3].translate({ord(separator): '.' for separator in '\\/'})


def _convert_names(names):
    return [*map(_convert_name, names)]


def _convert_select_pattern(pattern):
    return pattern if '*' in pattern else f'*{pattern}*'


def _given(attribute, *flags, **options):
    return attribute, flags, options


# The options of all parsers, in the order in which help tells them; of the later ones only those that the program itself has
# not decided, with what stands for them then.
_OPTIONS = [
    _given('verbosity', '-v', '--verbose', action='store_const', const=2, help='Verbose output'),
    _given('verbosity', '-q', '--quiet', action='store_const', const=0, help='Quiet output'),
    _given('tb_locals', '--locals', action='store_true', help='Show local variables in tracebacks'),
]
if _measures:
    _OPTIONS.append(_given('durations', '--durations', type=int, metavar="N",
                           help='Show the N slowest test cases (N=0 for all)'))
_UNDECIDED = [
    (_given('failfast', '-f', '--failfast', action='store_true', help='Stop on first fail or error'), False),
    (_given('catchbreak', '-c', '--catch', action='store_true', help='Catch Ctrl-C and display results so far'), False),
    (_given('buffer', '-b', '--buffer', action='store_true', help='Buffer stdout and stderr during tests'), False),
    (_given('testNamePatterns', '-k', action='append', type=_convert_select_pattern,
            help='Only run tests which match the given substring'), []),
]


class TestProgram(object):
    """Loads what the command line or the caller names, runs it, and exits with what became of it unless `exit` is false."""

    # For subclasses that do not run __init__.
    module = _discovery_parser = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None

    if _measures:
        def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None,
                     testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                     buffer=None, warnings=None, *, tb_locals=False, durations=None):
            self._find_module(module)
            self.exit, self.failfast, self.catchbreak = exit, failfast, catchbreak
            self.verbosity, self.buffer, self.tb_locals, self.durations = verbosity, buffer, tb_locals, durations
            self._settle(argv, warnings, defaultTest, testRunner, testLoader)
            self.parseArgs(sys.argv if argv is None else argv)
            self.runTests()
    else:
        def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None,
                     testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                     buffer=None, warnings=None, *, tb_locals=False):
            self._find_module(module)
            self.exit, self.failfast, self.catchbreak = exit, failfast, catchbreak
            self.verbosity, self.buffer, self.tb_locals = verbosity, buffer, tb_locals
            self._settle(argv, warnings, defaultTest, testRunner, testLoader)
            self.parseArgs(sys.argv if argv is None else argv)
            self.runTests()

    def _find_module(self, module):
        self.module = module
        if isinstance(module, str):
            _, *inner = module.split('.')
            self.module = __import__(module)
            for part in inner:
                self.module = getattr(self.module, part)

    def _settle(self, argv, warnings, defaultTest, testRunner, testLoader):
        # Where neither the caller nor the interpreter's options speak of warnings they are shown.
        self.warnings = warnings if warnings is not None or sys.warnoptions else 'default'
        self.defaultTest, self.testRunner, self.testLoader = defaultTest, testRunner, testLoader
        self.progName = os.path.basename((sys.argv if argv is None else argv)[0])

    # The command line.

    def parseArgs(self, argv):
        first, *others = argv
        if self.module is None or others:
            self._initArgParsers()
        else:
            # Nothing to parse: argparse need not be loaded.
            self._decide()
            self.tests = []
        if self.module is None and others and others[0].lower() == 'discover':
            return self._do_discovery(others[1:])
        if self.module is None or others:
            self._main_parser.parse_args(others, self)
        if self.module is None and not self.tests:
            return self._do_discovery([])
        if self.tests:
            self.testNames = _convert_names(self.tests)
            if __name__ == '__main__':
                self.module = None
        else:
            named = self.defaultTest
            if named is not None:
                named = (named,) if isinstance(named, str) else [*named]
            self.testNames = named
        self.createTests()

    def _decide(self):
        # What is not decided yet: its options, for a parser to offer.
        offered = []
        for option, otherwise in _UNDECIDED:
            if getattr(self, option[0]) is None:
                setattr(self, option[0], copy(otherwise))
                offered.append(option)
        return offered

    def _initArgParsers(self):
        shared = self._getParentArgParser()
        self._main_parser = self._getMainArgParser(shared)
        self._discovery_parser = self._getDiscoveryArgParser(shared)

    def _getParentArgParser(self):
        import argparse
        shared = argparse.ArgumentParser(add_help=False)
        for attribute, flags, options in _OPTIONS + self._decide():
            shared.add_argument(*flags, dest=attribute, **options)
        return shared

    def _getMainArgParser(self, parent):
        import argparse
        made = argparse.ArgumentParser(parents=[parent])
        made.prog, made.print_help = self.progName, self._print_help
        made.add_argument('tests', nargs='*', help='a list of any number of test modules, classes and test methods.')
        return made

    def _getDiscoveryArgParser(self, parent):
        import argparse
        made = argparse.ArgumentParser(parents=[parent])
        made.prog = f'{self.progName} discover'
        made.epilog = 'For test discovery all test modules must be importable from the top level directory of the project.'
        options = {
            'start': ('-s', '--start-directory', "Directory to start discovery ('.' default)"),
            'pattern': ('-p', '--pattern', "Pattern to match tests ('test*.py' default)"),
            'top': ('-t', '--top-level-directory', 'Top level directory of project (defaults to start directory)'),
        }
        for attribute, (short, long, told) in options.items():
            made.add_argument(short, long, dest=attribute, help=told)
        # The same three by their place, which help does not tell.
        for attribute in options:
            made.add_argument(attribute, nargs='?', default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        return made

    def _print_help(self, *args, **kwargs):
        print(self._main_parser.format_help())
        named = {'prog': self.progName}
        if self.module is not None:
            print(MODULE_EXAMPLES % named)
        else:
            print(MAIN_EXAMPLES % named)
            self._discovery_parser.print_help()

    if _release < (3, 13):
        def usageExit(self, msg=None):
            """Prints the message and the help, and exits."""
            if _release > (3, 10):
                import warnings
                warnings.warn("TestProgram.usageExit() is deprecated and will be removed in Python 3.13",
                              DeprecationWarning)
            if msg:
                print(msg)
            if self._discovery_parser is None:
                self._initArgParsers()
            self._print_help()
            sys.exit(2)

    # The tests.

    def _do_discovery(self, argv, Loader=None):
        self.start, self.pattern, self.top = '.', 'test*.py', None
        if argv is not None:
            if self._discovery_parser is None:
                self._initArgParsers()
            self._discovery_parser.parse_args(argv, self)
        self.createTests(from_discovery=True, Loader=Loader)

    def createTests(self, from_discovery=False, Loader=None):
        """Has them loaded, into `test`."""
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if from_discovery:
            finder = self.testLoader if Loader is None else Loader()
            self.test = finder.discover(self.start, self.pattern, self.top)
        elif self.testNames is not None:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)
        else:
            self.test = self.testLoader.loadTestsFromModule(self.module)

    def _make_runner(self):
        # testRunner may be a runner, or a class of them, which may know only some of the options or none.
        make = self.testRunner
        if not isinstance(make, type):
            return make
        old = {name: getattr(self, name) for name in ('verbosity', 'failfast', 'buffer', 'warnings')}
        newer = {name: getattr(self, name) for name in ('tb_locals', 'durations')[:1 + _measures]}
        for options in (old | newer, old):
            try:
                return make(**options)
            except TypeError:
                pass
        return make()

    def runTests(self):
        """Runs them; the result is in `result`."""
        if self.catchbreak:
            installHandler()
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        self.result = self._make_runner().run(self.test)
        if not self.exit:
            return
        if not _measures:
            sys.exit(not self.result.wasSuccessful())
        # 3.12.1 takes a run in which everything is skipped for one without tests.
        if self.result.testsRun == 0 and (_release == (3, 12) or len(self.result.skipped) == 0):
            sys.exit(_NO_TESTS_EXITCODE)
        sys.exit(0 if self.result.wasSuccessful() else 1)


main = TestProgram
