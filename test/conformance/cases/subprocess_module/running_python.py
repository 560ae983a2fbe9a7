# run(): output, status, input, errors of a child that is Python.
import os, subprocess, sys

def run(*args, **options):
    done = subprocess.run([sys.executable, *args], capture_output=True, text=True, **options)
    print(done.returncode, repr(done.stdout), done.stderr.replace(sys.executable, 'python').replace(os.getcwd(), '.'))
    return done

run('-c', 'print(1)\n1/0')
run('-c', 'print(1')
run('-c', 'import sys; print(sys.argv, sys.path[0] == ""); print(__name__, "__file__" in globals())', 'a', 'b')
run('nofile.py')
run('-m', 'nomod')
run('-c')
run('-Z')
run('-', input='print("stdin", __name__)\nimport sys\nprint(sys.argv)\n1/0\n')
run(input='x = 1\nx +\n')
run('-c', 'for line in open(0): print(line.strip().upper())', input='one\ntwo\n')
run('-c', 'print(input("name? "))', input='x\n')
run('-c', 'import os; os.kill(os.getpid(), 9)')
run('-c', 'raise KeyboardInterrupt')
run('-c', 'import sys; sys.exit("bye")')
run('-c', 'import sys; sys.exit(300)')
run('-W', 'bogus', '-c', 'import sys; print(sys.warnoptions)')
run('-O', '-c', 'assert 0; print(__debug__)')
run('-X', 'a=b', '-c', 'import sys; print(sys._xoptions)')
run('-c', 'import os; print(os.environ["COLOR"], os.environ.get("HOME"))', env={'COLOR': 'red'})
run('-c', 'import atexit; atexit.register(print, "last"); print("first")')
with open('helper.py', 'w') as file:
    file.write('import sys\nprint(__name__, sys.argv[1:])\nVALUE = 42\nif __name__ == "__main__": sys.exit(VALUE)\n')
run('helper.py', 'x')
run('-m', 'helper', 'y', 'z')
run('-c', 'import helper; print(helper.VALUE)')
run('-c', 'open("made.txt", "w").write("from the child")')
print(open('made.txt').read())
os.mkdir('sub')
run('-c', 'import os; print(os.path.basename(os.getcwd()))', cwd='sub')
