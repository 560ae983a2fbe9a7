import argparse

parser = argparse.ArgumentParser(prog='media')
group = parser.add_argument_group('input', 'where things come from')
group.add_argument('--file', help='a file')
group.add_argument('--url', metavar='ADDRESS')
either = parser.add_mutually_exclusive_group()
either.add_argument('--quiet', '-q', action='store_true', help='say nothing')
either.add_argument('--loud', '-l', action='store_true', help='say all')
must = parser.add_mutually_exclusive_group(required=True)
must.add_argument('--mp3', action='store_true')
must.add_argument('--ogg', action='store_true')
must.add_argument('--name')
parser.print_help()
for line in ('--mp3 -q', '--mp3 --ogg', '-q -l --mp3', '', '--name x --loud', '--name x --mp3'):
    try:
        print(parser.parse_args(line.split()))
    except SystemExit as e:
        print('exit', e.code)
