import argparse

class Quiet(argparse.ArgumentParser):
    def error(self, message):
        raise ValueError(message)

    def exit(self, status=0, message=None):
        print('exit was called', status, message)

p = Quiet(prog='quiet')
p.add_argument('n', type=int)
for line in ('5', 'five', '', '1 2'):
    try:
        print(p.parse_args(line.split()))
    except ValueError as e:
        print('ValueError:', e)
try:
    p.parse_args(['-h'])
except ValueError as e:
    print('ValueError:', e)
