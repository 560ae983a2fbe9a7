import cmd, io, sys
class Shop(cmd.Cmd):
    intro = 'Welcome.'
    prompt = '> '
    use_rawinput = False
    stock = {'apple': 3}
    def do_add(self, arg):
        'add NAME COUNT: puts things on the shelf'
        try:
            name, count = arg.split()
            self.stock[name] = self.stock.get(name, 0) + int(count)
        except ValueError:
            print('usage: add NAME COUNT')
    def do_list(self, arg):
        """List everything.

        One line each."""
        for name in sorted(self.stock): print(name, self.stock[name])
    def do_hidden(self, arg): print('found', repr(arg))
    def help_shelf(self): print('the shelf is over there')
    def do_quit(self, arg): return True
    def do_EOF(self, arg): print('end of input'); return True
    def emptyline(self): print('(nothing)')
    def default(self, line): print('what is', line)
for text in ('add pear 2\nlist\n\nhelp\nhelp add\n?list\nhelp hidden\nhelp shelf\nhelp nope\nhidden  a b \nfoo bar\nadd x\n!ls\nquit\nlist\n', 'list\n'):
    Shop(stdin=io.StringIO(text), stdout=sys.stdout).cmdloop()
c = cmd.Cmd(stdout=sys.stdout)
c.columnize([f'word{i}' for i in range(30)], 60)
c.columnize([]); c.columnize(['one'])
print(c.parseline('  do it now '), c.parseline('?x'), c.parseline('!y'), c.parseline(''))
c.onecmd('unknown thing')
