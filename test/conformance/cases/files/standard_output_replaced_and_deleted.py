import sys
sys.stdout = None
print("nothing")
sys.stdout = sys.__stdout__
print("back")
sys.__stdout__.write("direct\n")
sys.stdout.buffer.write(b"bytes\n")
print(sys.stdout.fileno(), sys.stdout.isatty(), sys.stdout.encoding, sys.stdout.mode, sys.stdout.name, sys.stdout.line_buffering, sys.stdin.fileno(), sys.stderr.errors)
del sys.stdout
try: print("x")
except RuntimeError as e: sys.stderr.write(repr(e))
