import argparse

def positive(text):
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f'{text} is not positive')
    return value

def pair(text):
    key, value = text.split('=')
    return key, value

class Celsius(float):
    pass

p = argparse.ArgumentParser(prog='p', exit_on_error=False)
p.add_argument('--n', type=positive)
p.add_argument('--set', type=pair, action='append', default=[])
p.add_argument('--t', type=Celsius)
p.add_argument('--l', type=lambda s: s.upper(), default='low')
for line in ('--n 5', '--n 0', '--n x', '--set a=1 --set b=2', '--set a', '--t 3.5', '--t hot', '--l up', ''):
    try:
        print(p.parse_args(line.split()))
    except argparse.ArgumentError as e:
        print(e, '|', e.argument_name, '|', e.message)
