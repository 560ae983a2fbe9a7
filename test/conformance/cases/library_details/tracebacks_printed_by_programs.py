import sys
import traceback

def parse(text):
    number = int(text) + {'a': 1}['a']
    return 10 / (number - 1 - 1)

def run(values):
    for value in values:
        try:
            print(parse(value))
        except Exception as e:
            traceback.print_exc(file=sys.stdout)

run(['3', '1', 'x', None])
try:
    sorted([1, 'a'], key=lambda v: v + 1)
except TypeError:
    print(traceback.format_exc().splitlines()[-1])
    sys.stdout.write(''.join(traceback.format_tb(sys.exc_info()[2])))
