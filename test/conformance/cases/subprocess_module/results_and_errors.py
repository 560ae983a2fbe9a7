# CompletedProcess, CalledProcessError, TimeoutExpired and programs that are missing.
import subprocess, sys

def python(code):
    return ['py', '-c', code]

def attempt(action):
    try:
        print(action())
    except (Exception, subprocess.SubprocessError) as error:
        print(type(error).__name__, error, getattr(error, 'filename', None), getattr(error, 'output', None))

options = {'executable': sys.executable}
print(subprocess.run(python('print("out")'), stdout=subprocess.PIPE, text=True, **options))
print(subprocess.run(python('import sys; print("o1"); print("e1", file=sys.stderr); sys.stdout.flush(); print("e2", file=sys.stderr)'),
                     stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options))
print(subprocess.check_output(python('print("bytes")'), **options))
print(subprocess.call(python('raise SystemExit(5)'), **options), subprocess.check_call(python('pass'), **options))
attempt(lambda: subprocess.run(python('import sys; print("x"); sys.exit(3)'), check=True, capture_output=True, **options))
attempt(lambda: subprocess.check_call(python('import os; os.kill(os.getpid(), 15)'), **options))
attempt(lambda: subprocess.check_output(python('raise SystemExit(2)'), **options))
for args in (['nonexistent-program', '-x'], 'nonexistent program', ['/no/such/program'], []):
    attempt(lambda: subprocess.run(args))
attempt(lambda: subprocess.run(python('pass'), cwd='nowhere', **options))
attempt(lambda: subprocess.run(python('pass'), input='x', stdin=subprocess.PIPE, **options))
attempt(lambda: subprocess.run(python('pass'), capture_output=True, stdout=subprocess.PIPE, **options))
attempt(lambda: subprocess.run(python('pass'), bufsize='x', **options))
attempt(lambda: subprocess.run(python('pass'), text=True, universal_newlines=False, **options))
attempt(lambda: subprocess.run(python('import time; print("early", flush=True); time.sleep(30)'), capture_output=True, timeout=1, **options))
attempt(lambda: subprocess.CompletedProcess([1], 0).check_returncode())
attempt(lambda: subprocess.CompletedProcess([1], -9).check_returncode())
print(subprocess.list2cmdline(['a b', 'c"d', '', 'e\\f', 'g h\\']))
print(subprocess.CompletedProcess('x', 1, stderr='e'), subprocess.PIPE, subprocess.STDOUT, subprocess.DEVNULL)
print([name for name in sorted(subprocess.__all__)])
