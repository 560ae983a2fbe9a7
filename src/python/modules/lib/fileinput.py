# The lines of several files, one after the other; files may be rewritten on the way. Behaves as Lib/fileinput.py of CPython 3.10 to 3.13.

import io
import os
import sys
from types import GenericAlias

__all__ = ["input", "close", "nextfile", "filename", "lineno", "filelineno", "fileno", "isfirstline", "isstdin",
           "FileInput", "hook_compressed", "hook_encoded"]

_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
    """The lines of these files, or of those that the command line names, or of standard input."""
    global _state
    if _state and _state._file:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
    return _state


def close():
    """End the sequence."""
    global _state
    ending, _state = _state, None
    if ending:
        ending.close()


def _active():
    if not _state:
        raise RuntimeError("no active input()")
    return _state


def _of_active(name, doc):
    # The function that asks the sequence that is being read.
    def ask():
        return getattr(_active(), name)()
    ask.__name__ = ask.__qualname__ = name
    ask.__doc__ = doc
    return ask


nextfile = _of_active('nextfile', "Go on with the next file.")
filename = _of_active('filename', "The file that is being read.")
lineno = _of_active('lineno', "How many lines have been read.")
filelineno = _of_active('filelineno', "How many of them were of this file.")
fileno = _of_active('fileno', "The descriptor of the file; -1: there is none.")
isfirstline = _of_active('isfirstline', "Was the last line the first of its file?")
isstdin = _of_active('isstdin', "Was it read from standard input?")


class FileInput:
    """The lines of several files. With `inplace`, what is printed meanwhile takes the place of what is read."""

    # As after the end, so that one that was refused can be closed.
    _savestdout = _output = _file = _filename = _backupfilename = None
    _startlineno = _filelineno = 0
    _isstdin = False

    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
        if isinstance(files, str):
            files = (files,)
        elif isinstance(files, os.PathLike):
            files = (os.fspath(files),)
        else:
            files = tuple(sys.argv[1:] if files is None else files) or ('-',)
        modes = ('r', 'rb') if sys.version_info >= (3, 11) else ('r', 'rU', 'U', 'rb')
        if mode not in modes:
            shown = "'r' or 'rb'" if len(modes) == 2 else "'r', 'rU', 'U' and 'rb'"
            raise ValueError(f"FileInput opening mode must be {'' if len(modes) == 2 else 'one of '}{shown}")
        if openhook:
            if inplace:
                raise ValueError("FileInput cannot use an opening hook in inplace mode")
            if not callable(openhook):
                raise ValueError("FileInput openhook must be callable")
        self._files, self._inplace, self._backup = files, inplace, backup
        self._mode, self._openhook = mode, openhook
        self._encoding = encoding if 'b' in mode or encoding else 'utf-8'
        self._errors = errors

    def __del__(self):
        self.close()

    def close(self):
        try:
            self.nextfile()
        finally:
            self._files = ()

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        if line := self.readline():
            return line
        raise StopIteration

    if sys.version_info < (3, 11):
        def __getitem__(self, i):
            import warnings
            warnings.warn("Support for indexing FileInput objects is deprecated. Use iterator protocol instead.",
                          DeprecationWarning, stacklevel=2)
            if i != self.lineno():
                raise RuntimeError("accessing lines out of order")
            try:
                return self.__next__()
            except StopIteration:
                raise IndexError("end of input reached")

    def nextfile(self):
        stdout, self._savestdout = self._savestdout, None
        try:
            if stdout:
                sys.stdout = stdout
            output, self._output = self._output, None
            if output:
                output.close()
        finally:
            file, self._file = self._file, None
            try:
                if file and not self._isstdin:
                    file.close()
            finally:
                backup, self._backupfilename = self._backupfilename, None
                if backup and not self._backup:
                    try:
                        os.unlink(backup)
                    except OSError:
                        pass
                self._isstdin = False

    def readline(self):
        while not (line := self._readline()):
            if not self._file:
                return line
            self.nextfile()
        self._filelineno += 1
        return line

    def _readline(self):
        if self._file is None:
            if not self._files:
                return b'' if 'b' in self._mode else ''
            self._open_next()
        return self._file.readline()

    def _open_next(self):
        self._filename, *rest = self._files
        self._files = tuple(rest)
        self._startlineno += self._filelineno
        self._filelineno = 0
        if self._filename == '-':
            self._filename = '<stdin>'
            self._file = getattr(sys.stdin, 'buffer', sys.stdin) if 'b' in self._mode else sys.stdin
            self._isstdin = True
        elif self._inplace:
            self._open_in_place()
        elif self._openhook:
            if self._encoding is None or self._encoding == 'utf-8' and self._errors is None:
                self._file = self._openhook(self._filename, self._mode)
            else:
                self._file = self._openhook(self._filename, self._mode, encoding=self._encoding, errors=self._errors)
        else:
            self._file = open(self._filename, self._mode, encoding=self._encoding, errors=self._errors)

    def _open_in_place(self):
        # The old file is read under another name; what is printed goes into a new one.
        self._backupfilename = os.fspath(self._filename) + (self._backup or ".bak")
        try:
            os.unlink(self._backupfilename)
        except OSError:
            pass
        os.rename(self._filename, self._backupfilename)
        self._file = open(self._backupfilename, self._mode, encoding=self._encoding, errors=self._errors)
        permissions = os.fstat(self._file.fileno()).st_mode
        self._output = open(self._filename, 'wb' if 'b' in self._mode else 'w', encoding=self._encoding, errors=self._errors)
        try:
            os.chmod(self._filename, permissions)
        except OSError:
            pass
        self._savestdout, sys.stdout = sys.stdout, self._output

    def filename(self):
        return self._filename

    def lineno(self):
        return self._startlineno + self._filelineno

    def filelineno(self):
        return self._filelineno

    def fileno(self):
        try:
            return self._file.fileno() if self._file else -1
        except ValueError:
            return -1

    def isfirstline(self):
        return self._filelineno == 1

    def isstdin(self):
        return self._isstdin

    __class_getitem__ = classmethod(GenericAlias)


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    """Opens files that gzip has compressed, by their ending."""
    if os.path.splitext(filename)[1] != '.gz':
        return open(filename, mode, encoding="locale" if encoding is None and "b" not in mode else encoding, errors=errors)
    import gzip
    stream = gzip.open(filename, mode)
    return stream if "b" in mode else io.TextIOWrapper(stream, encoding=encoding, errors=errors)


def hook_encoded(encoding, errors=None):
    """Opens files in this encoding."""
    return lambda filename, mode: open(filename, mode, encoding=encoding, errors=errors)
