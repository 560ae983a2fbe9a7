# Asking for a password. There is no terminal to turn off the echo of, so it is read from standard input after a warning.
# Behaves as Lib/getpass.py of CPython 3.10 to 3.13 without a terminal.

import os
import sys

__all__ = ['getpass', 'getuser', 'GetPassWarning']


class GetPassWarning(UserWarning):
    """The password will be seen."""


def fallback_getpass(prompt='Password: ', stream=None):
    import warnings
    warnings.warn('Can not control echo on the terminal.', GetPassWarning, stacklevel=2)
    stream = stream or sys.stderr
    print('Warning: Password input may be echoed.', file=stream)
    return _raw_input(prompt, stream)


unix_getpass = getpass = fallback_getpass


def _raw_input(prompt='', stream=None, input=None):
    stream = stream or sys.stderr
    prompt = str(prompt)
    if prompt:
        stream.write(prompt)
        stream.flush()
    line = (input or sys.stdin).readline()
    if not line:
        raise EOFError
    return line.removesuffix('\n')


def getuser():
    """The name of the user, as the environment says."""
    for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'):
        user = os.environ.get(name)
        if user:
            return user
    if sys.version_info >= (3, 13):
        raise OSError('No username set in the environment')
    raise ModuleNotFoundError("No module named 'pwd'", name='pwd')
