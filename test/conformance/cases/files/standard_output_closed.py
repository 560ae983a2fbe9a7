import sys
print(sys.stdout.closed)
sys.stdout.close()
sys.stderr.write(str(sys.stdout.closed) + "\n")
try: print("x")
except ValueError as e: sys.stderr.write(repr(e) + "\n")
try: sys.stdout.write("x")
except ValueError as e: sys.stderr.write(repr(e) + "\n")
sys.stdout.flush()
