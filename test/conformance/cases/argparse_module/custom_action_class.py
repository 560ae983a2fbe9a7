import argparse

class Between(argparse.Action):
    def __init__(self, option_strings, dest, low=0, high=10, **kwargs):
        super().__init__(option_strings, dest, type=int, **kwargs)
        self.low, self.high = low, high

    def __call__(self, parser, namespace, values, option_string=None):
        print('called', self.dest, values, option_string)
        if not self.low <= values <= self.high:
            parser.error(f'{option_string or self.dest} must be between {self.low} and {self.high}')
        setattr(namespace, self.dest, values)

p = argparse.ArgumentParser(prog='p')
p.add_argument('--a', action=Between, default=5)
p.add_argument('b', action=Between, low=1, high=3)
print(p.parse_args(['2', '--a', '7']))
for line in ('4', '1 --a 11', '1 --a x'):
    try:
        p.parse_args(line.split())
    except SystemExit as e:
        print('exit', e.code)
