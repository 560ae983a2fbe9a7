import argparse
p = argparse.ArgumentParser(prog='p', exit_on_error=False)
p.add_argument('--width', type=int)
p.add_argument('--with', dest='with_')
p.add_argument('-x', type=float)
p.add_argument('numbers', nargs='*', type=float)
for line in ('--wid 3', '--wit a', '--wi 3', '-x -1', '-1 -2.5', '-x-3', '-x=4', '--width=-7', '-5 -x 2'):
    try:
        print(line, '=>', p.parse_args(line.split()))
    except argparse.ArgumentError as e:
        print(line, '=>', e)
    except SystemExit as e:
        print(line, '=> exit', e.code)
q = argparse.ArgumentParser(prog='q', allow_abbrev=False)
q.add_argument('--verbose', action='store_true')
print(q.parse_known_args(['--verb']))
r = argparse.ArgumentParser(prog='r')
r.add_argument('-1', dest='one', action='store_true')
r.add_argument('n', nargs='?')
print(r.parse_args(['-1']), r.parse_known_args(['-2']))
