# The unit testing framework: its public names.
# Behaves as Lib/unittest/__init__.py of CPython 3.10 to 3.13; the asynchronous test case is loaded when it is asked for.

import sys as _sys

__all__ = ['TestResult', 'TestCase', 'IsolatedAsyncioTestCase', 'TestSuite', 'TextTestRunner', 'TestLoader',
           'FunctionTestCase', 'main', 'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless',
           'expectedFailure', 'TextTestResult', 'installHandler', 'registerResult', 'removeResult', 'removeHandler',
           'addModuleCleanup']
if _sys.version_info >= (3, 11):
    __all__ += ['doModuleCleanups', 'enterModuleContext']
if _sys.version_info < (3, 13):
    __all__ += ['getTestCaseNames', 'makeSuite', 'findTestCases']

__unittest = True

# In this order: each is run when it is imported first.
from .result import TestResult
from .case import (FunctionTestCase, SkipTest, TestCase, addModuleCleanup, expectedFailure, skip, skipIf, skipUnless)
if _sys.version_info >= (3, 11):
    from .case import doModuleCleanups, enterModuleContext
from .suite import BaseTestSuite, TestSuite
from .loader import TestLoader, defaultTestLoader
if _sys.version_info < (3, 13):
    from .loader import findTestCases, getTestCaseNames, makeSuite
from .main import TestProgram, main
from .runner import TextTestResult, TextTestRunner
from .signals import installHandler, registerResult, removeHandler, removeResult

if _sys.version_info < (3, 12):
    _TextTestResult = TextTestResult


def __dir__():
    return globals().keys() | {'IsolatedAsyncioTestCase'}


def __getattr__(name):
    if name == 'IsolatedAsyncioTestCase':
        global IsolatedAsyncioTestCase
        from .async_case import IsolatedAsyncioTestCase
        return IsolatedAsyncioTestCase
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
