"""Finding tests: in classes, in modules, by dotted name, in a tree of files.

What cannot be loaded becomes a test that fails and tells why, so that the others still run; the loader keeps the texts in
`errors`. 3.10 still looks into packages without __init__.py, and takes the base classes for test cases.
"""

import functools
import os
import re
import sys
import traceback
import types
import warnings
from fnmatch import fnmatch, fnmatchcase

from . import case, suite, util

__unittest = True

_release = sys.version_info[:2]

# Files of other names cannot be imported.
VALID_MODULE_NAME = re.compile(r'[_a-z]\w*\.py$', re.IGNORECASE)

_BASES = () if _release < (3, 11) else (case.TestCase, case.FunctionTestCase)


def _is_test_class(found):
    return isinstance(found, type) and issubclass(found, case.TestCase) and found not in _BASES


def _splitext(path):
    return os.path.splitext(path)[0]


class _FailedTest(case.TestCase):
    """Stands for what could not be loaded; has the method that it is made for, which raises."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        def testFailure():
            raise self._exception

        return testFailure if name == self._testMethodName else super().__getattr__(name)


def _make_failed_test(methodname, exception, suiteClass, message):
    return suiteClass((_FailedTest(methodname, exception),)), message


def _make_failed_import_test(name, suiteClass):
    told = f'Failed to import test module: {name}\n{traceback.format_exc()}'
    return _make_failed_test(name, ImportError(told), suiteClass, told)


def _make_failed_load_tests(name, exception, suiteClass):
    return _make_failed_test(name, exception, suiteClass, f'Failed to call load_tests:\n{traceback.format_exc()}')


def _make_skipped_test(methodname, exception, suiteClass):
    def testSkipped(self):
        """Is never run."""

    skipped = case.skip(str(exception))(testSkipped)
    made = type("ModuleSkipped", (case.TestCase,), {methodname: skipped})
    return suiteClass((made(methodname),))


class TestLoader(object):
    """Loads tests into suites. What is a test and in which order they come can be set, on the class or an instance."""

    testMethodPrefix = 'test'
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite

    # From where modules found by discover() are imported.
    _top_level_dir = None

    def __init__(self):
        super().__init__()
        self.errors = []
        # Packages being loaded: their load_tests may call discover() for their own directory.
        self._loading_packages = set()

    def _note(self, failed):
        test, told = failed
        self.errors.append(told)
        return test

    def getTestCaseNames(self, testCaseClass):
        """The names of the test methods of a class, sorted."""
        def is_wanted(name):
            if not (name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name))):
                return False
            if self.testNamePatterns is None:
                return True
            full = f'{util.strclass(testCaseClass)}.{name}'
            return any([fnmatchcase(full, pattern) for pattern in self.testNamePatterns])

        names = [name for name in dir(testCaseClass) if is_wanted(name)]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def loadTestsFromTestCase(self, testCaseClass):
        """The tests of a class, or its runTest where it has no others."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = [] if testCaseClass in _BASES else self.getTestCaseNames(testCaseClass)
        if not names and testCaseClass not in _BASES and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """The tests of all classes in a module, or what its load_tests makes of them."""
        found = []
        for name in dir(module):
            value = getattr(module, name)
            if _is_test_class(value):
                found.append(self.loadTestsFromTestCase(value))
        load_tests = getattr(module, 'load_tests', None)
        tests = self.suiteClass(found)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as problem:
            return self._note(_make_failed_load_tests(module.__name__, problem, self.suiteClass))

    if _release < (3, 12):
        _load_module = loadTestsFromModule

        def loadTestsFromModule(self, module, *args, pattern=None, **kws):
            """The tests of all classes in a module, or what its load_tests makes of them. One more argument is passed over."""
            if args or 'use_load_tests' in kws:
                warnings.warn('use_load_tests is deprecated and ignored', DeprecationWarning)
                kws.pop('use_load_tests', None)
            if len(args) > 1:
                raise TypeError(f'loadTestsFromModule() takes 1 positional argument but {len(args) + 1} were given')
            if kws:
                raise TypeError(f"loadTestsFromModule() got an unexpected keyword argument '{min(kws)}'")
            return self._load_module(module, pattern=pattern)

    def loadTestsFromName(self, name, module=None):
        """What a dotted name leads to, from a module or imported: a module, a class, a method, or what makes a test."""
        parts = name.split('.')
        failed = None
        if module is None:
            # As much of it as can be imported; whatever cannot may be an attribute.
            for size in range(len(parts), 0, -1):
                try:
                    module = __import__('.'.join(parts[:size]))
                    break
                except ImportError:
                    failed = _make_failed_import_test(parts[size - 1], self.suiteClass)
            else:
                return self._note(failed)
            del parts[0]
        found = module
        for part in parts:
            holder = found
            try:
                found = getattr(holder, part)
            except AttributeError as problem:
                # In a package it may well be the submodule that did not import.
                if failed is None or getattr(holder, '__path__', None) is None:
                    told = f'Failed to access attribute:\n{traceback.format_exc()}'
                    failed = _make_failed_test(part, problem, self.suiteClass, told)
                return self._note(failed)

        if isinstance(found, types.ModuleType):
            return self.loadTestsFromModule(found)
        if _is_test_class(found):
            return self.loadTestsFromTestCase(found)
        if isinstance(found, suite.TestSuite):
            return found
        if isinstance(found, types.FunctionType) and isinstance(holder, type) and issubclass(holder, case.TestCase):
            test = holder(part)
            # What the instance does not bind is a static method, which makes tests.
            if not isinstance(getattr(test, part), types.FunctionType):
                return self.suiteClass([test])
        if not callable(found):
            raise TypeError("don't know how to make test from: %s" % found)
        made = found()
        if isinstance(made, case.TestCase):
            return self.suiteClass([made])
        if isinstance(made, suite.TestSuite):
            return made
        raise TypeError(f"calling {found} returned {made}, not a test")

    def loadTestsFromNames(self, names, module=None):
        """A suite of what each of the names leads to."""
        return self.suiteClass([self.loadTestsFromName(each, module) for each in names])

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        """The tests of all modules below a directory (or package) whose file names fit the pattern."""
        remembered = self._top_level_dir
        chosen = remembered if top_level_dir is None else top_level_dir
        top = os.path.abspath(start_dir if chosen is None else chosen)
        if top not in sys.path:
            sys.path.insert(0, top)
        self._top_level_dir = top

        tests = None
        importable = True
        if os.path.isdir(os.path.abspath(start_dir)):
            start_dir = os.path.abspath(start_dir)
            importable = start_dir == top or os.path.isfile(os.path.join(start_dir, '__init__.py'))
        else:
            package = start_dir
            try:
                __import__(package)
            except ImportError:
                importable = False
            else:
                module = sys.modules[package]
                try:
                    start_dir = os.path.abspath(os.path.dirname(module.__file__))
                except AttributeError:
                    spec = getattr(module, '__spec__', None)
                    if _release < (3, 11) and spec and spec.loader is None:
                        tests = self._find_portions(module, pattern, None if chosen is None else top)
                    elif module.__name__ in sys.builtin_module_names:
                        raise TypeError('Can not use builtin modules as dotted module names') from None
                    else:
                        raise TypeError(f"don't know how to discover from {module!r}") from None
                if chosen is None:
                    if tests is None:
                        self._top_level_dir = self._get_directory_containing_module(package.partition('.')[0])
                    sys.path.remove(top)
        if not importable:
            raise ImportError(f'Start directory is not importable: {start_dir!r}')
        if tests is None:
            tests = [*self._find_tests(start_dir, pattern)]
        if _release >= (3, 13):
            self._top_level_dir = remembered
        return self.suiteClass(tests)

    if _release < (3, 11):
        def _find_portions(self, package, pattern, below):
            # Of a namespace package, which may lie in several places.
            tests = []
            inside = package.__name__.replace(".", os.path.sep)
            for path in package.__path__:
                if below is None or path.startswith(below):
                    self._top_level_dir = path.split(inside)[0]
                    tests += self._find_tests(path, pattern, namespace=True)
            return tests

    def _get_directory_containing_module(self, module_name):
        folder, file = os.path.split(os.path.abspath(sys.modules[module_name].__file__))
        return os.path.dirname(folder) if file.lower().startswith('__init__.py') else folder

    def _get_name_from_path(self, path):
        if path == self._top_level_dir:
            return '.'
        below = os.path.relpath(_splitext(os.path.normpath(path)), self._top_level_dir)
        assert not (os.path.isabs(below) or below.startswith('..')), "Path must be within the project"
        return below.replace(os.path.sep, '.')

    def _get_module_from_name(self, name):
        __import__(name)
        return sys.modules[name]

    def _match_path(self, path, full_path, pattern):
        # To be overridden by who wants other patterns.
        return fnmatch(path, pattern)

    def _find_tests(self, start_dir, pattern, namespace=False):
        options = (namespace,) if namespace else ()
        name = self._get_name_from_path(start_dir)
        if name != '.' and name not in self._loading_packages:
            # A package to begin with: what its __init__ holds, and nothing more if that has load_tests.
            tests, goes_on = self._find_test_path(start_dir, pattern, *options)
            if tests is not None:
                yield tests
            if not goes_on:
                return
        for entry in sorted(os.listdir(start_dir)):
            path = os.path.join(start_dir, entry)
            tests, is_package = self._find_test_path(path, pattern, *options)
            if tests is not None:
                yield tests
            if not is_package:
                continue
            name = self._get_name_from_path(path)
            self._loading_packages.add(name)
            try:
                yield from self._find_tests(path, pattern, *options)
            finally:
                self._loading_packages.discard(name)

    def _find_test_path(self, full_path, pattern, namespace=False):
        # The tests of a file or of a package's __init__, None without any; and whether to look at what the package holds.
        entry = os.path.basename(full_path)
        is_file = os.path.isfile(full_path)
        if is_file:
            wanted = VALID_MODULE_NAME.match(entry) and self._match_path(entry, full_path, pattern)
        else:
            wanted = os.path.isdir(full_path) and (namespace or os.path.isfile(os.path.join(full_path, '__init__.py')))
        if not wanted:
            return None, False
        name = self._get_name_from_path(full_path)
        try:
            module = self._get_module_from_name(name)
        except case.SkipTest as skipped:
            return _make_skipped_test(name, skipped, self.suiteClass), False
        except:
            return self._note(_make_failed_import_test(name, self.suiteClass)), False

        if not is_file:
            loads_itself = getattr(module, 'load_tests', None) is not None
            self._loading_packages.add(name)
            try:
                return self.loadTestsFromModule(module, pattern=pattern), not loads_itself
            finally:
                self._loading_packages.discard(name)
        origin = os.path.abspath(getattr(module, '__file__', full_path))
        got, expected = [_splitext(os.path.realpath(path)) for path in (origin, full_path)]
        if got.lower() != expected.lower():
            raise ImportError(f"{_splitext(entry)!r} module incorrectly imported from {os.path.dirname(got)!r}. "
                              f"Expected {os.path.dirname(full_path)!r}. Is this module globally installed?")
        return self.loadTestsFromModule(module, pattern=pattern), False


defaultTestLoader = TestLoader()


if _release < (3, 13):
    def _makeLoader(prefix, sortUsing, suiteClass=None, testNamePatterns=None):
        made = TestLoader()
        made.testMethodPrefix, made.sortTestMethodsUsing, made.testNamePatterns = prefix, sortUsing, testNamePatterns
        if suiteClass:
            made.suiteClass = suiteClass
        return made

    def _superseded(name, instead):
        if _release >= (3, 11):
            warnings.warn(f"unittest.{name}() is deprecated and will be removed in Python 3.13. "
                          f"Please use unittest.TestLoader.{instead}() instead.", DeprecationWarning, stacklevel=3)

    def getTestCaseNames(testCaseClass, prefix, sortUsing=util.three_way_cmp, testNamePatterns=None):
        _superseded('getTestCaseNames', 'getTestCaseNames')
        return _makeLoader(prefix, sortUsing, None, testNamePatterns).getTestCaseNames(testCaseClass)

    def makeSuite(testCaseClass, prefix='test', sortUsing=util.three_way_cmp, suiteClass=suite.TestSuite):
        _superseded('makeSuite', 'loadTestsFromTestCase')
        return _makeLoader(prefix, sortUsing, suiteClass).loadTestsFromTestCase(testCaseClass)

    def findTestCases(module, prefix='test', sortUsing=util.three_way_cmp, suiteClass=suite.TestSuite):
        _superseded('findTestCases', 'loadTestsFromModule')
        return _makeLoader(prefix, sortUsing, suiteClass).loadTestsFromModule(module)
