# Popen: pipes, poll, wait, signals, and children of children.
import os, signal, subprocess, sys
from subprocess import PIPE, Popen

def start(code, **options):
    return Popen([sys.executable, '-c', code], **options)

with start('import sys; data = sys.stdin.read(); print(len(data), data.upper())', stdin=PIPE, stdout=PIPE, text=True) as child:
    child.stdin.write('hello')
    child.stdin.close()
    print(child.stdout.read().strip(), child.wait(), child.poll())
child = start('import sys\nfor i in range(3): print(i, file=(sys.stdout, sys.stderr)[i % 2])', stdout=PIPE, stderr=PIPE, text=True)
print(child.communicate(), child.returncode)
child = start('for i in range(3): print("line", i)', stdout=PIPE, text=True)
for line in child.stdout:
    print(repr(line))
child.stdout.close()
print(child.wait())
child = start('import time; time.sleep(60)')
print(child.poll())
try:
    child.wait(timeout=0.2)
except subprocess.TimeoutExpired as error:
    print(type(error).__name__, error.timeout)
child.terminate()
print(child.wait(), child.returncode == -signal.SIGTERM)
child.kill()
child = start('import time; time.sleep(0.5); print("done")', stdout=PIPE, text=True)
try:
    child.communicate(timeout=0.1)
except subprocess.TimeoutExpired as error:
    print(error.timeout, error.output)
print(child.communicate(), child.returncode)
child = start('print(input())\nprint(input())', stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True)
out, err = child.communicate('only one\n')
print(repr(out), err.splitlines()[-1], child.returncode)
source = start('print("a\\nb\\nc")', stdout=PIPE)
sink = start('import sys; print(sorted(sys.stdin.read().split(), reverse=True))', stdin=source.stdout, stdout=PIPE, text=True)
source.stdout.close()
print(sink.communicate()[0].strip(), source.wait())
nested = 'import subprocess, sys; print(subprocess.run([sys.executable, "-c", "print(6 * 7)"], capture_output=True, text=True))'
print(start(nested, stdout=PIPE, text=True).communicate()[0].replace(sys.executable, 'python').strip())
print(start('print("unseen")', stdout=subprocess.DEVNULL).wait())
with open('out.txt', 'w') as file:
    start('print("to a file")', stdout=file).wait()
print(open('out.txt').read())
sys.stdout.flush()
start('print("inherited")').wait()
for child in [start(f'import sys; sys.exit({i})') for i in range(3)]:
    print(child.wait(), end=' ')
print()
r, w = os.pipe()
os.write(w, b'through a pipe')
os.close(w)
print(os.read(r, 100), os.read(r, 10))
os.close(r)
