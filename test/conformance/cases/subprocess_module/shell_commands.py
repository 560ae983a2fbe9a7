# shell=True, os.system, os.popen, getoutput.
import os, subprocess, sys

print(subprocess.run(f'{sys.executable} -c "print(3 * 4)"', shell=True, capture_output=True, text=True).stdout)
print(subprocess.run('echo hello world', shell=True, capture_output=True, text=True).stdout, end='')
print(subprocess.getoutput('echo quoted "a  b"'), subprocess.getstatusoutput('exit 3'))
sys.stdout.flush()
print(os.system('exit 2') >> 8, os.waitstatus_to_exitcode(os.system(f'{sys.executable} -c "raise SystemExit(4)"')))
with os.popen('echo from popen') as stream:
    print(stream.read().strip())
pipe = os.popen(f'{sys.executable} -c "import sys; sys.exit(1)"')
print(repr(pipe.read()), pipe.close())
for action in (lambda: os.popen(1), lambda: os.popen('x', 'rw'), lambda: os.popen('x', 'r', 0)):
    try:
        action()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
