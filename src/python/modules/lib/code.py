# An interpreter's prompt, made of parts that a program can use. Behaves as Lib/code.py of CPython 3.10 to 3.13.

import builtins
import sys
import traceback
from codeop import CommandCompiler, compile_command

__all__ = ["InteractiveInterpreter", "InteractiveConsole", "interact", "compile_command"]

_v313 = sys.version_info >= (3, 13)


class InteractiveInterpreter:
    """Compiles and runs what is typed, in a namespace of its own."""

    def __init__(self, locals=None):
        self.locals = {"__name__": "__console__", "__doc__": None} if locals is None else locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename="<input>", symbol="single"):
        """Run what is whole; True: it needs more lines."""
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            if _v313:
                self.showsyntaxerror(filename, source=source)
            else:
                self.showsyntaxerror(filename)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except:
            self.showtraceback()

    def showsyntaxerror(self, filename=None, **kwargs):
        """Show the syntax error that is being handled, as of this file."""
        try:
            kind, value, _ = sys.exc_info()
            if filename and kind is SyntaxError:
                try:
                    message, (_, lineno, offset, line, *_) = value.args
                except ValueError:
                    pass
                else:
                    if not _v313:
                        value = SyntaxError(message, (filename, lineno, offset, line))
                    else:
                        value.filename = filename
                        source = kwargs.pop('source', '')
                        if not value.text and source:
                            lines = source.splitlines()
                            value.text = lines[lineno - 1] if len(lines) >= lineno else value.text
            self._show(kind, value.with_traceback(None), None)
        finally:
            kind = value = None

    def showtraceback(self):
        """Show the exception that is being handled, without the frame of this module."""
        try:
            kind, value, tb = sys.exc_info()
            self._show(kind, value.with_traceback(tb.tb_next), tb.tb_next)
        finally:
            kind = value = tb = None

    def _show(self, kind, value, tb):
        sys.last_type, sys.last_value, sys.last_traceback = kind, value, tb
        if sys.version_info >= (3, 12):
            sys.last_exc = value
        if sys.excepthook is sys.__excepthook__:
            self.write(''.join(traceback.format_exception(kind, value, tb)))
        else:
            # Somebody else wants to show it.
            sys.excepthook(kind, value, tb)

    def write(self, data):
        sys.stderr.write(data)


class InteractiveConsole(InteractiveInterpreter):
    """The prompt: reads lines, and runs them once they are whole."""

    def __init__(self, locals=None, filename="<console>", **options):
        local_exit = options.pop('local_exit', False) if _v313 else False
        if options:
            raise TypeError(f"InteractiveConsole.__init__() got an unexpected keyword argument '{next(iter(options))}'")
        super().__init__(locals)
        self.filename, self.local_exit = filename, local_exit
        self.resetbuffer()

    def resetbuffer(self):
        self.buffer = []

    def interact(self, banner=None, exitmsg=None):
        """Talk until the input ends."""
        for name, prompt in (('ps1', ">>> "), ('ps2', "... ")):
            if not hasattr(sys, name):
                setattr(sys, name, prompt)
        if banner is None:
            notice = 'Type "help", "copyright", "credits" or "license" for more information.'
            self.write(f"Python {sys.version} on {sys.platform}\n{notice}\n({self.__class__.__name__})\n")
        elif banner:
            self.write(f"{banner}\n")
        saved = {}
        if self.local_exit:
            # Leaving the prompt is not leaving the program.
            for name in ('exit', 'quit'):
                if hasattr(builtins, name):
                    saved[name] = getattr(builtins, name)
                    setattr(builtins, name, Quitter(name))
        try:
            self._talk()
        finally:
            for name, value in saved.items():
                setattr(builtins, name, value)
        if exitmsg is None:
            self.write('now exiting %s...\n' % self.__class__.__name__)
        elif exitmsg != '':
            self.write('%s\n' % exitmsg)

    def _talk(self):
        more = False
        while True:
            try:
                try:
                    line = self.raw_input(sys.ps2 if more else sys.ps1)
                except EOFError:
                    self.write("\n")
                    return
                more = self.push(line)
            except KeyboardInterrupt:
                self.write("\nKeyboardInterrupt\n")
                self.resetbuffer()
                more = False
            except SystemExit:
                if not self.local_exit:
                    raise
                self.write("\n")
                return

    def push(self, line, filename=None, _symbol="single"):
        """Add a line and run what there is; True: it needs more."""
        self.buffer.append(line)
        more = self.runsource("\n".join(self.buffer), self.filename if filename is None else filename, symbol=_symbol)
        if not more:
            self.resetbuffer()
        return more

    def raw_input(self, prompt=""):
        return input(prompt)


class Quitter:
    def __init__(self, name):
        self.name = name
        self.eof = 'Ctrl-D (i.e. EOF)'

    def __repr__(self):
        return f'Use {self.name} or {self.eof} to exit'

    def __call__(self, code=None):
        raise SystemExit(code)


def interact(banner=None, readfunc=None, local=None, exitmsg=None, **options):
    """A prompt in this namespace."""
    console = InteractiveConsole(local, **options)
    if readfunc is not None:
        console.raw_input = readfunc
    console.interact(banner, exitmsg)
