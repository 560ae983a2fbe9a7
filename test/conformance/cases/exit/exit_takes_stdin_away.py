# exit() closes stdin before it raises: a program that catches SystemExit has nothing to read.
import sys
import traceback

print(input())
for leave in (lambda: exit(3), lambda: quit(), lambda: sys.exit('x')):
    try:
        leave()
    except SystemExit as error:
        traceback.print_exc()
        print(error.code, sys.stdin.closed)
print(exit, quit, exit.__class__, exit.name, exit.eof, vars(quit))
try:
    exit(1, 2)
except TypeError as error:
    print(error)
try:
    print(input())
except ValueError as error:
    print(error)
exit('good bye')
