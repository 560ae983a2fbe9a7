# Processes that a program starts: running them, talking to them through pipes, waiting for them.
# Behaves as Lib/subprocess.py of CPython 3.10 to 3.13 on Linux. What can be started is another simulated Python (sys.executable); any
# other program is missing. With shell=True a single command is understood; a command that is no Python is not found by the shell.
# A child runs when its parent waits for it or reads what it writes: see vm/children.ts.

import errno
import io
import os
import re
import shlex
import signal
import sys
import threading
import time
import warnings
from types import GenericAlias

import _posixsubprocess

__all__ = ["Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run",
           "CalledProcessError", "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess"]

PIPE = -1
STDOUT = -2
DEVNULL = -3

# By what name the shell was called: its messages begin with that. system() of the C library calls it `sh`.
_SHELL = '/bin/sh'
_PART = 32768


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    """A child that was to succeed has not."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode, self.cmd, self.output, self.stderr = returncode, cmd, output, stderr

    def __str__(self):
        code = self.returncode
        if not (code and code < 0):
            how = f"returned non-zero exit status {code}."
        else:
            try:
                how = f"died with {signal.Signals(-code)!r}."
            except ValueError:
                how = f"died with unknown signal {-code}."
        return f"Command '{self.cmd}' {how}"

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class TimeoutExpired(SubprocessError):
    """A child has not ended in time."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd, self.timeout, self.output, self.stderr = cmd, timeout, output, stderr

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CompletedProcess(object):
    """A child that has ended: what it was, how it ended, what it wrote."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args, self.returncode = args, returncode
        self.stdout, self.stderr = stdout, stderr

    def __repr__(self):
        shown = [f'args={self.args!r}', f'returncode={self.returncode!r}']
        for name in ('stdout', 'stderr'):
            value = getattr(self, name)
            if value is not None:
                shown.append(f'{name}={value!r}')
        return f"{type(self).__name__}({', '.join(shown)})"

    __class_getitem__ = classmethod(GenericAlias)

    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


def list2cmdline(seq):
    """One text for the words of a command, quoted as programs on Windows take them apart again."""
    words = []
    for word in map(os.fsdecode, seq):
        quoted = not word or ' ' in word or '\t' in word
        out, slashes = [], 0
        for char in word:
            if char == '\\':
                slashes += 1
                continue
            # Backslashes count double only in front of a quotation mark.
            out.append('\\' * (slashes * 2 + 1 if char == '"' else slashes))
            slashes = 0
            out.append(char)
        out.append('\\' * (slashes * 2 if quoted else slashes))
        text = ''.join(out)
        words.append(f'"{text}"' if quoted else text)
    return ' '.join(words)


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Run a command to its end."""
    if input is not None:
        if kwargs.get('stdin') is not None:
            raise ValueError('stdin and input arguments may not both be used.')
        kwargs['stdin'] = PIPE
    if capture_output:
        if kwargs.get('stdout') is not None or kwargs.get('stderr') is not None:
            raise ValueError('stdout and stderr arguments may not be used with capture_output.')
        kwargs.update(stdout=PIPE, stderr=PIPE)
    with Popen(*popenargs, **kwargs) as child:
        try:
            out, err = child.communicate(input, timeout=timeout)
        except BaseException:
            child.kill()
            child.wait()
            raise
        code = child.poll()
    if check and code:
        raise CalledProcessError(code, child.args, output=out, stderr=err)
    return CompletedProcess(child.args, code, out, err)


def call(*popenargs, timeout=None, **kwargs):
    with Popen(*popenargs, **kwargs) as child:
        try:
            return child.wait(timeout=timeout)
        except BaseException:
            child.kill()
            raise


def check_call(*popenargs, **kwargs):
    code = call(*popenargs, **kwargs)
    if code == 0:
        return 0
    cmd = kwargs.get('args')
    raise CalledProcessError(code, popenargs[0] if cmd is None else cmd)


def check_output(*popenargs, timeout=None, **kwargs):
    for taken in ('stdout', 'check') if sys.version_info >= (3, 11) else ('stdout',):
        if taken in kwargs:
            raise ValueError(f'{taken} argument not allowed, it will be overridden.')
    if 'input' in kwargs and kwargs['input'] is None:
        # None stands for nothing to read, not for what this process reads.
        isText = any(kwargs.get(name) for name in ('universal_newlines', 'text', 'encoding', 'errors'))
        kwargs['input'] = '' if isText else b''
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    try:
        text = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors)
        code = 0
    except CalledProcessError as problem:
        text, code = problem.output, problem.returncode
    return code, text.removesuffix('\n')


def getoutput(cmd, *, encoding=None, errors=None):
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


# The shell understands a command of plain words. What it would do itself is done by a Python that takes its place.

_SPECIAL = frozenset('|&;<>()$`*?[#~\n')
_QUOTED = r"""'[^']*'|"(?:[^"\\]|\\.)*\"|\\."""


def _write_and_end(fd, text, status):
    return [sys.executable, '-S', '-c', f'import os; os.write({fd}, {text.encode()!r}); os._exit({status})']


def _as_words(command, shell=_SHELL):
    words = shlex.split(command)
    if not words:
        return _write_and_end(1, '', 0)
    name, *rest = words
    if _SPECIAL.isdisjoint(re.sub(_QUOTED, '', command)):
        if name == 'echo':
            return _write_and_end(1, ' '.join(rest) + '\n', 0)
        if name in ('true', ':'):
            return _write_and_end(1, '', 0)
        if name == 'false':
            return _write_and_end(1, '', 1)
        if name == 'exit':
            return _write_and_end(1, '', int(rest[0]) & 255 if rest else 0)
        if name == 'clear' and 'TERM' not in os.environ:
            return _write_and_end(2, 'TERM environment variable not set.\n', 1)
        if _find_program(name, os.environ) is not None:
            return words
    return _write_and_end(2, f'{shell}: 1: {name}: not found\n', 127)


def _find_program(name, env):
    names = [name] if os.path.dirname(name) else [os.path.join(place, name) for place in os.get_exec_path(env)]
    ours = os.path.dirname(sys.executable)
    for path in names:
        if os.path.dirname(path) == ours and os.path.basename(path).startswith('python'):
            return path
    return None


class Popen:
    """A child process. Its pipes are `stdin`, `stdout` and `stderr`; its end is `returncode`, None until somebody asks."""

    _child_created = False

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None,
                 close_fds=True, shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None,
                 creationflags=0, restore_signals=True, start_new_session=False, pass_fds=(), *, user=None, group=None,
                 extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1, process_group=None):
        if bufsize is None:
            bufsize = -1
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if startupinfo is not None:
            raise ValueError("startupinfo is only supported on Windows platforms")
        if creationflags != 0:
            raise ValueError("creationflags is only supported on Windows platforms")
        self.args = args
        self.stdin = self.stdout = self.stderr = None
        self.pid = self.returncode = None
        self.encoding, self.errors, self.pipesize = encoding, errors, pipesize
        if universal_newlines is not None and text is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError('Cannot disambiguate when both text and universal_newlines are supplied but '
                                  'different. Pass one or the other.')
        self.text_mode = encoding or errors or text or universal_newlines
        self._waitpid_lock = threading.Lock()
        self._input = None
        self._communication_started = False
        self._parts = {}
        line_buffered = False
        if self.text_mode and bufsize == 1:
            # The text stream ends lines; what is below may hold as much as it likes.
            line_buffered, bufsize = True, -1

        ours, theirs, opened = self._pipes(stdin, stdout, stderr)
        try:
            if ours[0] != -1:
                self.stdin = io.open(ours[0], 'wb', bufsize)
                if self.text_mode:
                    self.stdin = io.TextIOWrapper(self.stdin, write_through=True, line_buffering=line_buffered,
                                                  encoding=encoding, errors=errors)
            for name, fd in zip(('stdout', 'stderr'), ours[1:]):
                if fd != -1:
                    stream = io.open(fd, 'rb', bufsize)
                    setattr(self, name, io.TextIOWrapper(stream, encoding=encoding, errors=errors)
                            if self.text_mode else stream)
            self._start(args, executable, shell, cwd, env, theirs, preexec_fn)
        except BaseException:
            for stream in (self.stdin, self.stdout, self.stderr):
                if stream is not None:
                    stream.close()
            raise
        finally:
            for fd in opened:
                os.close(fd)

    def _pipes(self, stdin, stdout, stderr):
        # Our ends, the child's 0, 1 and 2, and what is to be closed here once the child has it.
        ours, theirs, opened = [-1, -1, -1], [0, 1, 2], []
        for i, given in enumerate((stdin, stdout, stderr)):
            if given is None:
                continue
            if given == PIPE and isinstance(given, int):
                read, write = os.pipe()
                ours[i], theirs[i] = (write, read) if i == 0 else (read, write)
                opened.append(theirs[i])
            elif given == DEVNULL and isinstance(given, int):
                theirs[i] = os.open(os.devnull, os.O_RDWR)
                opened.append(theirs[i])
            elif given == STDOUT and isinstance(given, int) and i == 2:
                theirs[2] = theirs[1]
            else:
                theirs[i] = given if isinstance(given, int) else given.fileno()
        return ours, theirs, opened

    def _start(self, args, executable, shell, cwd, env, fds, preexec_fn):
        if isinstance(args, (str, bytes)):
            args = [args]
        elif isinstance(args, os.PathLike):
            if shell:
                raise TypeError('path-like args is not allowed when shell is true')
            args = [args]
        else:
            args = list(args)
        if shell:
            args = _as_words(os.fsdecode(args[0]), executable or _SHELL)
            executable = None
        if executable is None:
            executable = args[0]
        if preexec_fn is not None:
            raise SubprocessError('Exception occurred in preexec_fn.')
        sys.audit("subprocess.Popen", executable, args, cwd, env)
        for key, value in () if env is None else env.items():
            if b'=' in os.fsencode(key):
                raise ValueError('illegal environment variable name')
            os.fsencode(value)
        # A path, whatever is searched for it afterwards.
        os.path.dirname(executable)
        name = os.fsdecode(executable)
        env = dict(os.environ if env is None else env)
        here = None if cwd is None else os.getcwd()
        if cwd is not None:
            try:
                os.chdir(cwd)
            except OSError as problem:
                raise self._problem(problem.errno, cwd) from None
        try:
            self.pid = self._spawn(name, args, env, fds, executable)
        finally:
            if here is not None:
                os.chdir(here)
        self._child_created = True

    @staticmethod
    def _problem(number, filename):
        # As the child tells it: the exception's class is that of the error number.
        return OSError(number, os.strerror(number), filename)

    def _spawn(self, name, args, env, fds, executable):
        paths = [name] if os.path.dirname(name) else [os.path.join(place, name) for place in os.get_exec_path(env)]
        number = errno.ENOENT
        for path in paths:
            try:
                return _posixsubprocess.spawn(path, args, env, fds)
            except OSError as problem:
                if problem.errno not in (errno.ENOENT, errno.ENOTDIR):
                    number = problem.errno
        raise self._problem(number, executable)

    def __repr__(self):
        shown = f"<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return shown[:76] + "...>" if len(shown) > 80 else shown

    __class_getitem__ = classmethod(GenericAlias)

    @property
    def universal_newlines(self):
        return self.text_mode

    @universal_newlines.setter
    def universal_newlines(self, value):
        self.text_mode = bool(value)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        for stream in (self.stdout, self.stderr):
            if stream is not None:
                stream.close()
        try:
            if self.stdin is not None:
                self.stdin.close()
        finally:
            if exc_type is not KeyboardInterrupt:
                self.wait()

    def __del__(self, _maxsize=sys.maxsize, _warn=warnings.warn):
        if self._child_created and self.returncode is None:
            _warn(f"subprocess {self.pid} is still running", ResourceWarning, source=self)

    # ---- its end

    def _ended(self, status):
        self.returncode = os.waitstatus_to_exitcode(status)

    def poll(self):
        """Has it ended? Its return code, or None."""
        if self.returncode is None:
            try:
                pid, status = os.waitpid(self.pid, os.WNOHANG)
            except ChildProcessError:
                self.returncode = 0
            else:
                if pid == self.pid:
                    self._ended(status)
        return self.returncode

    def wait(self, timeout=None):
        """Wait until it ends: its return code."""
        if self.returncode is not None:
            return self.returncode
        if timeout is not None:
            if self.poll() is not None if timeout <= 0 else _posixsubprocess.run_until(self.pid, timeout):
                return self.poll()
            raise TimeoutExpired(self.args, timeout)
        try:
            self._ended(os.waitpid(self.pid, 0)[1])
        except ChildProcessError:
            self.returncode = 0
        return self.returncode

    def send_signal(self, sig):
        self.poll()
        if self.returncode is None:
            try:
                os.kill(self.pid, sig)
            except ProcessLookupError:
                pass

    def terminate(self):
        self.send_signal(signal.SIGTERM)

    def kill(self):
        self.send_signal(signal.SIGKILL)

    # ---- talking to it

    def _write(self, input):
        try:
            if input:
                self.stdin.write(input)
        except BrokenPipeError:
            pass
        try:
            self.stdin.close()
        except BrokenPipeError:
            pass

    def communicate(self, input=None, timeout=None):
        """Write all of `input`, read all that comes, wait for the end: what came on stdout and stderr."""
        if self._communication_started and input:
            raise ValueError("Cannot send input after starting communication")
        if timeout is None and not self._communication_started and [self.stdin, self.stdout, self.stderr].count(None) >= 2:
            out = err = None
            if self.stdin:
                self._write(input)
            elif self.stdout:
                out = self.stdout.read()
                self.stdout.close()
            elif self.stderr:
                err = self.stderr.read()
                self.stderr.close()
            self.wait()
            return out, err
        until = None if timeout is None else time.monotonic() + timeout
        first, self._communication_started = not self._communication_started, True
        if self.stdin and first:
            self.stdin.flush() if not self.stdin.closed else None
            self._write(input)
        streams = [stream for stream in (self.stdout, self.stderr) if stream]
        if until is not None and self.returncode is None:
            self._wait_for_pipes(streams, until, timeout)
        results = [self._rest(stream) for stream in (self.stdout, self.stderr)]
        self.wait(timeout=None if until is None else max(0, until - time.monotonic()))
        return tuple(results)

    def _wait_for_pipes(self, streams, until, timeout):
        left = until - time.monotonic()
        if left < 0 or not _posixsubprocess.run_until(self.pid, left):
            for stream in streams:
                self._take(stream)
            if not streams:
                raise TimeoutExpired(self.args, max(left, 0))
            found = [b''.join(self._parts.get(stream, ())) or None for stream in (self.stdout, self.stderr)]
            raise TimeoutExpired(self.args, timeout, output=found[0], stderr=found[1])

    def _take(self, stream):
        # What is there already, without waiting for more.
        ready = _posixsubprocess.available(stream.fileno())
        if ready:
            self._parts.setdefault(stream, []).append(os.read(stream.fileno(), ready))

    def _rest(self, stream):
        if stream is None:
            return None
        parts = self._parts.pop(stream, [])
        if not stream.closed:
            while part := os.read(stream.fileno(), _PART):
                parts.append(part)
            stream.close()
        data = b''.join(parts)
        if not self.text_mode:
            return data
        return data.decode(stream.encoding, stream.errors).replace('\r\n', '\n').replace('\r', '\n')


def _system(command):
    # os.system(): the status is that of waitpid().
    child = Popen(command, shell=True, executable='sh')
    _, status = os.waitpid(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return status
