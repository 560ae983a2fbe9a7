import argparse
import sys

parser = argparse.ArgumentParser(prog='copy', description='Copy things.')
parser.add_argument('source')
parser.add_argument('target')
parser.add_argument('--mode', choices=['fast', 'safe'], default='safe')
sys.stderr = sys.stdout
for line in (['a'], [], ['a', 'b', '--mode', 'slow'], ['a', 'b', 'c']):
    try:
        parser.parse_args(line)
    except SystemExit as e:
        print('->', e.code)
