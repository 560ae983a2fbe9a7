import argparse

tasks = ['buy milk', 'write report']

def add(args):
    tasks.insert(args.at if args.at is not None else len(tasks), ' '.join(args.text))
    print('added', tasks)

def show(args):
    for i, task in enumerate(tasks, 1):
        if args.find is None or args.find in task:
            print(f'{i}. {task}' if args.numbers else task)

parser = argparse.ArgumentParser(prog='todo', description='A list of things to do.')
sub = parser.add_subparsers(title='commands', dest='command', required=True, help='what to do')
p = sub.add_parser('add', help='add a task', description='Adds a task to the list.')
p.add_argument('text', nargs='+', help='words of the task')
p.add_argument('--at', type=int, help='position')
p.set_defaults(func=add)
p = sub.add_parser('show', aliases=['ls', 'list'], help='show the tasks')
p.add_argument('-n', '--numbers', action='store_true')
p.add_argument('--find', metavar='TEXT')
p.set_defaults(func=show)
parser.print_help()
for line in ('add feed the cat --at 0', 'show -n', 'ls --find cat', 'list'):
    args = parser.parse_args(line.split())
    print('*', args.command)
    args.func(args)
for line in ('add --help', 'remove 3', '', 'show extra'):
    try:
        parser.parse_args(line.split())
    except SystemExit as e:
        print('exit', e.code)
