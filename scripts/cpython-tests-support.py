# The stand-ins that a generated program begins with: just enough of unittest and test.support for one test method to run
# by itself, in real CPython as in the core. Registered in sys.modules, so that the test file's own imports find them.

import sys


def _install_support():
    import types

    class SkipTest(Exception):
        pass

    class _Outcome:
        """The context of assertRaises and its relatives."""
        def __init__(self, case, expected, pattern, warning):
            self.case, self.expected, self.pattern, self.warning = case, expected, pattern, warning

        def __enter__(self):
            if self.warning:
                import warnings
                self.caught = warnings.catch_warnings(record=True)
                self.list = self.caught.__enter__()
                self.warnings = self.list
                warnings.simplefilter('always')
            return self

        def __exit__(self, kind, value, traceback):
            if self.warning:
                self.caught.__exit__(None, None, None)
                if kind is not None:
                    return False
                for record in self.list:
                    if issubclass(record.category, self.expected) and self._matches(str(record.message)):
                        self.warning_message = record
                        self.filename, self.lineno = record.filename, record.lineno
                        return False
                raise AssertionError('no such warning: %r' % (self.expected,))
            if kind is None:
                raise AssertionError('not raised: %r' % (self.expected,))
            if not issubclass(kind, self.expected):
                return False
            self.exception = value.with_traceback(None)
            if not self._matches(str(value)):
                raise AssertionError('%r does not match %r' % (self.pattern, str(value)))
            return True

        def _matches(self, text):
            if self.pattern is None:
                return True
            import re
            return re.search(self.pattern, text) if isinstance(self.pattern, str) else self.pattern.search(text)

    class _SubTest:
        def __enter__(self):
            return self

        def __exit__(self, *exc):
            return False

    class TestCase:
        failureException = AssertionError
        maxDiff = None
        longMessage = True

        def __init__(self, methodName='runTest'):
            self._testMethodName = methodName
            self._cleanups = []

        def setUp(self): pass
        def tearDown(self): pass
        @classmethod
        def setUpClass(cls): pass
        @classmethod
        def tearDownClass(cls): pass
        def id(self): return self._testMethodName
        def __str__(self): return self._testMethodName
        def shortDescription(self): return None
        def addCleanup(self, f, /, *args, **kwargs): self._cleanups.append((f, args, kwargs))
        @classmethod
        def addClassCleanup(cls, f, /, *args, **kwargs): pass
        def doCleanups(self):
            while self._cleanups:
                f, args, kwargs = self._cleanups.pop()
                f(*args, **kwargs)
        def enterContext(self, context):
            value = context.__enter__()
            self.addCleanup(context.__exit__, None, None, None)
            return value
        def addTypeEqualityFunc(self, kind, f): pass
        def fail(self, msg=None): raise AssertionError(msg)
        def skipTest(self, reason): raise SkipTest(reason)
        def subTest(self, msg=None, **params): return _SubTest()
        def _check(self, ok, *parts):
            if not ok:
                raise AssertionError(' '.join(p if isinstance(p, str) else repr(p) for p in parts))
        def assertEqual(self, a, b, msg=None): self._check(a == b, a, '!=', b)
        def assertNotEqual(self, a, b, msg=None): self._check(a != b, a, '==', b)
        def assertTrue(self, a, msg=None): self._check(a, a, 'is not true')
        def assertFalse(self, a, msg=None): self._check(not a, a, 'is not false')
        def assertIs(self, a, b, msg=None): self._check(a is b, a, 'is not', b)
        def assertIsNot(self, a, b, msg=None): self._check(a is not b, a, 'is', b)
        def assertIsNone(self, a, msg=None): self._check(a is None, a, 'is not None')
        def assertIsNotNone(self, a, msg=None): self._check(a is not None, 'is None')
        def assertIn(self, a, b, msg=None): self._check(a in b, a, 'not in', b)
        def assertNotIn(self, a, b, msg=None): self._check(a not in b, a, 'in', b)
        def assertIsInstance(self, a, b, msg=None): self._check(isinstance(a, b), a, 'is no', b)
        def assertNotIsInstance(self, a, b, msg=None): self._check(not isinstance(a, b), a, 'is a', b)
        def assertIsSubclass(self, a, b, msg=None): self._check(issubclass(a, b), a, 'is no subclass of', b)
        def assertGreater(self, a, b, msg=None): self._check(a > b, a, 'not >', b)
        def assertGreaterEqual(self, a, b, msg=None): self._check(a >= b, a, 'not >=', b)
        def assertLess(self, a, b, msg=None): self._check(a < b, a, 'not <', b)
        def assertLessEqual(self, a, b, msg=None): self._check(a <= b, a, 'not <=', b)
        def assertStartsWith(self, a, b, msg=None): self._check(a.startswith(b), a, 'does not start with', b)
        def assertHasAttr(self, a, b, msg=None): self._check(hasattr(a, b), a, 'has no', b)
        def assertSequenceEqual(self, a, b, msg=None, seq_type=None):
            self._check(len(a) == len(b) and all(x == y for x, y in zip(a, b)), a, '!=', b)
        def assertListEqual(self, a, b, msg=None):
            self._check(isinstance(a, list) and isinstance(b, list) and a == b, a, '!=', b)
        def assertTupleEqual(self, a, b, msg=None):
            self._check(isinstance(a, tuple) and isinstance(b, tuple) and a == b, a, '!=', b)
        def assertSetEqual(self, a, b, msg=None): self._check(not a.difference(b) and not b.difference(a), a, '!=', b)
        def assertDictEqual(self, a, b, msg=None):
            self._check(isinstance(a, dict) and isinstance(b, dict) and a == b, a, '!=', b)
        def assertMultiLineEqual(self, a, b, msg=None): self._check(a == b, a, '!=', b)
        def assertCountEqual(self, a, b, msg=None):
            rest = list(b)
            for item in a:
                self._check(item in rest, item, 'unexpected')
                rest.remove(item)
            self._check(not rest, rest, 'missing')
        def assertAlmostEqual(self, a, b, places=None, msg=None, delta=None):
            if a == b:
                return
            self._check(abs(a - b) <= delta if delta is not None else round(abs(a - b), 7 if places is None else places) == 0, a, '!=', b)
        def assertNotAlmostEqual(self, a, b, places=None, msg=None, delta=None):
            near = abs(a - b) <= delta if delta is not None else round(abs(a - b), 7 if places is None else places) == 0
            self._check(a != b and not near, a, '==', b)
        def assertRegex(self, text, pattern, msg=None):
            import re
            self._check(re.search(pattern, text), text, 'does not match', pattern)
        def assertNotRegex(self, text, pattern, msg=None):
            import re
            self._check(not re.search(pattern, text), text, 'matches', pattern)
        def _outcome(self, expected, pattern, warning, args, kwargs):
            outcome = _Outcome(self, expected, pattern, warning)
            if not args:
                return outcome
            with outcome:
                args[0](*args[1:], **kwargs)
            return None
        def assertRaises(self, expected, *args, msg=None, **kwargs): return self._outcome(expected, None, False, args, kwargs)
        def assertRaisesRegex(self, expected, pattern, *args, msg=None, **kwargs): return self._outcome(expected, pattern, False, args, kwargs)
        def assertWarns(self, expected, *args, msg=None, **kwargs): return self._outcome(expected, None, True, args, kwargs)
        def assertWarnsRegex(self, expected, pattern, *args, msg=None, **kwargs): return self._outcome(expected, pattern, True, args, kwargs)

    def skip(reason):
        def decorate(item):
            if isinstance(item, type):
                item.__unittest_skip__ = True
                return item
            def skipped(self, *args): raise SkipTest(reason)
            return skipped
        return decorate

    def skip_if(condition, reason=''): return skip(reason) if condition else (lambda item: item)
    def skip_unless(condition, reason=''): return skip_if(not condition, reason)
    def expected_failure(item): return skip('expected failure')(item)
    def identity(item=None, *args, **kwargs): return item
    def identity_decorator(*args, **kwargs): return lambda item: item
    def skip_decorator(*args, **kwargs): return skip('not here')
    def gc_collect():
        import gc
        gc.collect(); gc.collect(); gc.collect()

    class _Swap:
        def __init__(self, get, set_, remove, key, value):
            self.get, self.set, self.remove, self.key, self.value = get, set_, remove, key, value
        def __enter__(self):
            self.missing = False
            try:
                self.old = self.get(self.key)
            except (AttributeError, KeyError):
                self.missing, self.old = True, None
            self.set(self.key, self.value)
            return self.old
        def __exit__(self, *exc):
            if self.missing: self.remove(self.key)
            else: self.set(self.key, self.old)

    def swap_attr(obj, name, value):
        return _Swap(lambda k: getattr(obj, k), lambda k, v: setattr(obj, k, v), lambda k: delattr(obj, k), name, value)
    def swap_item(obj, item, value):
        return _Swap(obj.__getitem__, obj.__setitem__, obj.__delitem__, item, value)

    class _Captured:
        def __init__(self, name): self.name = name
        def __enter__(self):
            import io
            self.old = getattr(sys, self.name)
            setattr(sys, self.name, io.StringIO())
            return getattr(sys, self.name)
        def __exit__(self, *exc): setattr(sys, self.name, self.old)

    class _Unraisable:
        def __enter__(self):
            self.unraisable = None
            self.old = sys.unraisablehook
            sys.unraisablehook = self._hook
            return self
        def _hook(self, value):
            self._object = value.object
            self.unraisable = value
        def __exit__(self, *exc):
            sys.unraisablehook = self.old
            self.unraisable = None

    class _DisableGC:
        def __enter__(self):
            import gc
            self.was = gc.isenabled()
            gc.disable()
        def __exit__(self, *exc):
            import gc
            if self.was: gc.enable()

    class _RecursionLimit:
        def __init__(self, limit=100): self.limit = limit
        def __enter__(self):
            self.old = sys.getrecursionlimit()
            sys.setrecursionlimit(self.limit)
        def __exit__(self, *exc): sys.setrecursionlimit(self.old)
        def __call__(self, function):
            def limited(*args, **kwargs):
                with self:
                    return function(*args, **kwargs)
            return limited

    class _InfiniteRecursion(_RecursionLimit):
        def __init__(self, max_depth=None): super().__init__(max_depth or 100)

    class _Environment:
        """os.environ, restored at the end."""
        def __enter__(self):
            import os
            self.environ, self.old = os.environ, dict(os.environ)
            return self
        def __exit__(self, *exc):
            self.environ.clear()
            self.environ.update(self.old)
        def __getitem__(self, name): return self.environ[name]
        def __setitem__(self, name, value): self.environ[name] = value
        def __contains__(self, name): return name in self.environ
        def set(self, name, value): self.environ[name] = value
        def unset(self, *names):
            for name in names: self.environ.pop(name, None)

    def retry(timeout, message=None, /, *, error=True, **delays):
        import time
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            yield
            time.sleep(0.01)
        if error: raise AssertionError(message or 'not in time')

    class _IntDigits:
        def __init__(self, n): self.n = n
        def __enter__(self):
            self.old = sys.get_int_max_str_digits()
            sys.set_int_max_str_digits(self.n)
        def __exit__(self, *exc): sys.set_int_max_str_digits(self.old)

    def check_syntax_error(case, statement, errtext='', *, lineno=None, offset=None):
        with case.assertRaisesRegex(SyntaxError, errtext) as context:
            compile(statement, '<test string>', 'exec')
        if lineno is not None: case.assertEqual(context.exception.lineno, lineno)
        if offset is not None: case.assertEqual(context.exception.offset, offset)

    class _AlwaysEq:
        def __eq__(self, other): return True
        def __ne__(self, other): return False
        def __hash__(self): return 1
    class _NeverEq:
        def __eq__(self, other): return False
        def __ne__(self, other): return True
        def __hash__(self): return 1
    class _Largest:
        def __eq__(self, other): return isinstance(other, _Largest)
        def __lt__(self, other): return False
        def __le__(self, other): return isinstance(other, _Largest)
        def __gt__(self, other): return not isinstance(other, _Largest)
        def __ge__(self, other): return True
    class _Smallest:
        def __eq__(self, other): return isinstance(other, _Smallest)
        def __gt__(self, other): return False
        def __ge__(self, other): return isinstance(other, _Smallest)
        def __lt__(self, other): return not isinstance(other, _Smallest)
        def __le__(self, other): return True

    class _NoWarnings:
        def __init__(self, *filters, quiet=False): pass
        def __enter__(self):
            import warnings
            self.caught = warnings.catch_warnings(record=True)
            self.warnings = self.caught.__enter__()
            warnings.simplefilter('always')
            return self
        def __exit__(self, *exc): return self.caught.__exit__(*exc)

    class gc_threshold:
        def __init__(self, *args): self.args = args
        def __enter__(self):
            import gc
            self.old = gc.get_threshold()
            gc.set_threshold(*self.args)
        def __exit__(self, *exc):
            import gc
            gc.set_threshold(*self.old)

    class CPUStopwatch:
        def __enter__(self):
            self.seconds, self.clock_info = 0.0, types.SimpleNamespace(resolution=1.0)
            return self
        def __exit__(self, *exc): pass

    def check_free_after_iterating(case, iter, cls, args=()):
        done = False
        def wrapper():
            class A(cls):
                def __del__(self):
                    nonlocal done
                    done = True
                    try: next(it)
                    except StopIteration: pass
            it = iter(A(*args))
            case.assertRaises(StopIteration, next, it)
        wrapper()
        gc_collect()
        case.assertTrue(done)

    def calcobjsize(fields):
        import struct
        return struct.calcsize('nP' + fields + '0n')
    def calcvobjsize(fields):
        import struct
        return struct.calcsize('nPn' + fields + '0n')
    def check_sizeof(case, item, size):
        heap_type = isinstance(item, type) and item.__flags__ & 1 << 9
        collected = not isinstance(item, type) and type(item).__flags__ & 1 << 14
        case.assertEqual(sys.getsizeof(item), size + (16 if heap_type or collected else 0))

    class _ForTestsOfC(types.ModuleType):
        """CPython's C modules for tests of its C API: their limits are there, a method that calls them is skipped."""
        LIMITS = {'CHAR': 7, 'SHRT': 15, 'INT': 31, 'LONG': 63, 'LLONG': 63}
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            kind, _, end = name.rpartition('_')
            if name == 'PY_SSIZE_T_MAX': return sys.maxsize
            if name == 'PY_SSIZE_T_MIN': return -sys.maxsize - 1
            if kind in self.LIMITS and end in ('MAX', 'MIN'):
                bits = self.LIMITS[kind]
                return (1 << bits) - 1 if end == 'MAX' else -1 << bits
            if kind[:1] == 'U' and kind[1:] in self.LIMITS and end == 'MAX':
                return (2 << self.LIMITS[kind[1:]]) - 1
            def skipped(*args, **kwargs): raise SkipTest('needs ' + self.__name__)
            return skipped
    for name in ('_testcapi', '_testinternalcapi', '_testlimitedcapi', '_testbuffer', '_testmultiphase', '_testclinic', '_testclinic_limited'):
        sys.modules[name] = _ForTestsOfC(name)

    def import_module(name, deprecated=False, *, required_on=()):
        try:
            return __import__(name, None, None, ['_'])
        except ImportError as error:
            raise SkipTest(str(error))

    def import_fresh_module(name, fresh=(), blocked=(), deprecated=False):
        if blocked or any(part.startswith('_') for part in fresh):
            roots = (name, *fresh, *blocked)
            mine = [key for key in sys.modules if key in roots or key.startswith(name + '.')]
            kept = {key: sys.modules.pop(key) for key in mine}
            for key in blocked: sys.modules[key] = None
            try:
                for key in fresh: __import__(key)
                return __import__(name, None, None, ['_'])
            except ImportError:
                return None
            finally:
                for key in [key for key in sys.modules if key in roots or key.startswith(name + '.')]: del sys.modules[key]
                sys.modules.update(kept)
        return __import__(name, None, None, ['_'])

    def module(name, **members):
        made = types.ModuleType(name)
        made.__dict__.update(members)
        sys.modules[name] = made
        return made

    import_helper = module('test.support.import_helper', import_module=import_module, import_fresh_module=import_fresh_module,
                           ensure_lazy_imports=identity)
    warnings_helper = module('test.support.warnings_helper', check_warnings=_NoWarnings, check_no_warnings=lambda *a, **k: _NoWarnings(),
                             check_syntax_warning=None, ignore_warnings=identity_decorator, check_no_resource_warning=lambda *a: _NoWarnings(),
                             save_restore_warnings_filters=_NoWarnings)
    os_helper = module('test.support.os_helper', TESTFN='test_file', TESTFN_UNICODE='test_file_é', unlink=identity, EnvironmentVarGuard=_Environment,
                       can_symlink=lambda: False, skip_unless_symlink=skip_decorator())
    class _StartThreads:
        def __init__(self, threads, unlock=None):
            self.threads, self.unlock = list(threads), unlock

        def __enter__(self):
            for thread in self.threads:
                thread.start()
            return self.threads

        def __exit__(self, *exc):
            if self.unlock:
                self.unlock()
            for thread in self.threads:
                thread.join(60)

    class _ThreadsExit:
        def __init__(self, timeout=None):
            pass

        def __enter__(self):
            import _thread
            self.count = _thread._count()

        def __exit__(self, *exc):
            import _thread, time
            while _thread._count() > self.count:
                time.sleep(0.01)

    class _CatchThreadingException:
        exc_type = exc_value = exc_traceback = thread = None

        def _hook(self, args):
            self.exc_type, self.exc_value, self.exc_traceback, self.thread = args

        def __enter__(self):
            import threading
            self.old, threading.excepthook = threading.excepthook, self._hook
            return self

        def __exit__(self, *exc):
            import threading
            threading.excepthook = self.old
            del self.exc_type, self.exc_value, self.exc_traceback, self.thread

    threading_helper = module('test.support.threading_helper', requires_working_threading=identity_decorator, reap_threads=identity,
                              can_start_thread=True, threading_setup=lambda: (0, 0), threading_cleanup=lambda *a: None,
                              start_threads=_StartThreads, wait_threads_exit=_ThreadsExit,
                              join_thread=lambda thread, timeout=None: thread.join(60),
                              catch_threading_exception=_CatchThreadingException)
    script_helper = module('test.support.script_helper', assert_python_ok=None, assert_python_failure=None)
    support = module(
        'test.support', import_helper=import_helper, warnings_helper=warnings_helper, os_helper=os_helper, threading_helper=threading_helper,
        script_helper=script_helper, cpython_only=identity, refcount_test=identity, no_tracing=identity, impl_detail=identity_decorator,
        requires_IEEE_754=identity, requires_docstrings=identity, requires_subprocess=skip_decorator, requires_resource=skip_decorator,
        requires_working_socket=skip_decorator, requires_fork=skip_decorator, requires=identity, suppress_immortalization=identity_decorator,
        skip_if_pgo_task=identity, requires_gil_enabled=identity_decorator, skip_emscripten_stack_overflow=identity_decorator,
        skip_wasi_stack_overflow=identity_decorator, skip_if_sanitizer=identity_decorator, skip_if_unlimited_stack_size=identity,
        skip_on_s390x=identity, requires_limited_api=skip('not here'), force_not_colorized=identity, nomemtest=identity,
        bigmemtest=skip_decorator, bigaddrspacetest=skip('too big'), precisionbigmemtest=skip_decorator, anticipate_failure=identity_decorator,
        gc_collect=gc_collect, swap_attr=swap_attr, swap_item=swap_item, captured_stdout=lambda: _Captured('stdout'),
        captured_stderr=lambda: _Captured('stderr'), captured_output=_Captured, catch_unraisable_exception=_Unraisable, disable_gc=_DisableGC,
        infinite_recursion=_InfiniteRecursion, set_recursion_limit=_RecursionLimit, adjust_int_max_str_digits=_IntDigits,
        check_syntax_error=check_syntax_error, check_impl_detail=lambda **guards: True, run_with_locale=skip_decorator,
        ALWAYS_EQ=_AlwaysEq(), NEVER_EQ=_NeverEq(), LARGEST=_Largest(), SMALLEST=_Smallest(), verbose=0, is_resource_enabled=lambda name: False,
        Py_GIL_DISABLED=False, Py_DEBUG=False, MISSING_C_DOCSTRINGS=False, HAVE_DOCSTRINGS=True, TEST_HOME_DIR='.', is_wasi=False,
        is_emscripten=False, is_apple=False, is_android=False, SHORT_TIMEOUT=30.0, LONG_TIMEOUT=300.0, LOOPBACK_TIMEOUT=5.0,
        C_RECURSION_LIMIT=10000, EXCEEDS_RECURSION_LIMIT=10000 * 3, MAX_Py_ssize_t=sys.maxsize, max_memuse=0, _1M=1 << 20, _1G=1 << 30, _2G=2 << 30, _4G=4 << 30,
        has_no_debug_ranges=lambda: False, exceeds_recursion_limit=lambda: 30000, get_c_recursion_limit=lambda: 10000,
        SuppressCrashReport=_NoWarnings, sortdict=lambda d: '{%s}' % ', '.join('%r: %r' % i for i in sorted(d.items())), run_unittest=None,
        findfile=None, import_module=import_module, get_attribute=getattr, maybe_get_event_loop_policy=None, BrokenIter=None, late_deletion=identity,
        run_in_subinterp=None, gc_threshold=gc_threshold, setswitchinterval=identity, reap_children=identity, CPUStopwatch=CPUStopwatch, check_free_after_iterating=check_free_after_iterating, NHASHBITS=61 if sys.maxsize > 2**32 else 31,
        calcobjsize=calcobjsize, calcvobjsize=calcvobjsize, check_sizeof=check_sizeof, check_sanitizer=lambda **kinds: False,
        Error=type('Error', (Exception,), {}), has_fork_support=False, has_subprocess_support=False, has_socket_support=False,
        sleeping_retry=retry, busy_retry=retry, iter_builtin_types=None, iter_slot_wrappers=None, run_code=None, isolated=identity, subTests=None,
    )

    class _IsolatedAsync(TestCase):
        async def asyncSetUp(self): pass
        async def asyncTearDown(self): pass

    module('unittest.mock')
    unittest = module('unittest', TestCase=TestCase, IsolatedAsyncioTestCase=_IsolatedAsync, SkipTest=SkipTest, skip=skip, skipIf=skip_if, skipUnless=skip_unless,
           expectedFailure=expected_failure, main=lambda *a, **k: None, TestSuite=type('TestSuite', (), {}), TestLoader=type('TestLoader', (), {}), TestResult=type('TestResult', (), {}), makeSuite=None, mock=None)
    unittest.__path__ = []
    module('unittest.case', TestCase=TestCase, SkipTest=SkipTest, _AssertRaisesContext=_Outcome)
    unittest.mock = sys.modules['unittest.mock']
    module('test', support=support).__path__ = []
    support.__path__ = []

    def run(case_class, name):
        if getattr(case_class, '__unittest_skip__', False):
            return 'skipped'
        case = case_class(name)
        try:
            case_class.setUpClass()
            case.setUp()
            try:
                result = getattr(case, name)()
                if hasattr(result, 'send'):
                    try:
                        while True: result.send(None)
                    except StopIteration:
                        pass
            finally:
                case.tearDown()
                case.doCleanups()
        except SkipTest:
            return 'skipped'
        return 'ok'

    class Absent:
        """A module that is not there but whose names class bodies mention."""
        def __init__(self, name): self.name = name
        def __getattr__(self, name): return Absent(self.name + '.' + name)
        def __call__(self, *args, **kwargs): raise ImportError('absent: ' + self.name)

    run.absent = Absent
    return run


_run_one = _install_support()
del _install_support
