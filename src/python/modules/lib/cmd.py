# Interpreters of commands, a line each: the line's first word is a method do_….
# Behaves as Lib/cmd.py of CPython 3.10 to 3.13 without readline.

import string
import sys

__all__ = ['Cmd']

PROMPT = '(Cmd) '
IDENTCHARS = string.ascii_letters + string.digits + '_'


class Cmd:
    """To be subclassed: do_name(rest) runs a command, help_name() or its docstring explains it."""

    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = '='
    lastcmd = ''
    intro = None
    doc_leader = ''
    doc_header = 'Documented commands (type help <topic>):'
    misc_header = 'Miscellaneous help topics:'
    undoc_header = 'Undocumented commands:'
    nohelp = '*** No help on %s'
    use_rawinput = 1

    def __init__(self, completekey='tab', stdin=None, stdout=None):
        self.stdin = sys.stdin if stdin is None else stdin
        self.stdout = sys.stdout if stdout is None else stdout
        self.cmdqueue = []
        self.completekey = completekey

    def cmdloop(self, intro=None):
        """Reads and runs commands until one answers true."""
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(f'{self.intro}\n')
        stop = None
        while not stop:
            line = self.precmd(self.cmdqueue.pop(0) if self.cmdqueue else self._read())
            stop = self.postcmd(self.onecmd(line), line)
        self.postloop()

    def _read(self):
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return 'EOF'
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip('\r\n') if line else 'EOF'

    def precmd(self, line):
        return line

    def postcmd(self, stop, line):
        return stop

    def preloop(self):
        pass

    def postloop(self):
        pass

    def parseline(self, line):
        """The command, its rest, and the line; "?" stands for help, "!" for shell."""
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == '?':
            line = 'help ' + line[1:]
        elif line[0] == '!':
            if not hasattr(self, 'do_shell'):
                return None, None, line
            line = 'shell ' + line[1:]
        rest = line.lstrip(self.identchars)
        return line[:len(line) - len(rest)], rest.strip(), line

    def onecmd(self, line):
        """Runs a line as a command; answers whether the loop is to stop."""
        command, arg, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if command is None:
            return self.default(line)
        self.lastcmd = '' if line == 'EOF' else line
        run = getattr(self, 'do_' + command, None) if command else None
        return self.default(line) if run is None else run(arg)

    def emptyline(self):
        """An empty line runs the last command again."""
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        """A command that there is not."""
        self.stdout.write(f'*** Unknown syntax: {line}\n')

    def completedefault(self, *ignored):
        return []

    def completenames(self, text, *ignored):
        return [name[3:] for name in self.get_names() if name.startswith('do_' + text)]

    def complete(self, text, state):
        """The state-th completion of text, None after the last."""
        if state == 0:
            import readline
            whole = readline.get_line_buffer()
            line = whole.lstrip()
            cut = len(whole) - len(line)
            begin, end = readline.get_begidx() - cut, readline.get_endidx() - cut
            find = self.completenames
            if begin > 0:
                command = self.parseline(line)[0]
                find = getattr(self, f'complete_{command}', self.completedefault) if command else self.completedefault
            self.completion_matches = find(text, line, begin, end)
        try:
            return self.completion_matches[state]
        except IndexError:
            return None

    def get_names(self):
        return dir(type(self))

    def complete_help(self, *args):
        topics = {name[5:] for name in self.get_names() if name.startswith('help_' + args[0])}
        return list(topics.union(self.completenames(*args)))

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if arg:
            self._help_on(arg)
            return
        names = self.get_names()
        topics = {name[5:] for name in names if name.startswith('help_')}
        commands = sorted({name[3:] for name in names if name.startswith('do_')})
        documented = [name for name in commands if name in topics or getattr(self, 'do_' + name).__doc__]
        undocumented = [name for name in commands if name not in documented]
        topics.difference_update(commands)
        if sys.version_info >= (3, 11):
            topics = sorted(topics)
        self.stdout.write(f'{self.doc_leader}\n')
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, list(topics), 15, 80)
        self.print_topics(self.undoc_header, undocumented, 15, 80)

    def _help_on(self, topic):
        explain = getattr(self, 'help_' + topic, None)
        if explain is not None:
            explain()
            return
        text = getattr(getattr(self, 'do_' + topic, None), '__doc__', None)
        if text and sys.version_info >= (3, 13):
            from inspect import cleandoc
            text = cleandoc(text)
        self.stdout.write(f'{str(text) if text else self.nohelp % (topic,)}\n')

    def print_topics(self, header, cmds, cmdlen, maxcol):
        if not cmds:
            return
        self.stdout.write(f'{header}\n')
        if self.ruler:
            self.stdout.write(f'{self.ruler * len(header)}\n')
        self.columnize(cmds, maxcol - 1)
        self.stdout.write('\n')

    def columnize(self, list, displaywidth=80):
        """Writes the words in as few rows as the width allows, column by column."""
        if not list:
            self.stdout.write('<empty>\n')
            return
        odd = [place for place in range(len(list)) if not isinstance(list[place], str)]
        if odd:
            raise TypeError(f"list[i] not a string for i in {', '.join(map(str, odd))}")
        if len(list) == 1:
            self.stdout.write(f'{list[0]}\n')
            return
        for rows in range(1, len(list) + 1):
            columns = [list[start:start + rows] for start in range(0, len(list), rows)]
            widths = [max(map(len, column)) for column in columns]
            if sum(widths) + 2 * (len(widths) - 1) <= displaywidth:
                break
        else:
            columns, widths = [list], [0]
        for row in range(len(columns[0])):
            texts = [column[row] if row < len(column) else '' for column in columns]
            while texts and not texts[-1]:
                texts.pop()
            self.stdout.write('  '.join(text.ljust(width) for text, width in zip(texts, widths)) + '\n')
