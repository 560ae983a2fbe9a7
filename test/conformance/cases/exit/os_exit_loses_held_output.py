import os, sys
print('shown', flush=True)
print('lost')
try:
    sys.stdout.write('lost too\n')
    os._exit(status=3)
finally:
    print('never')
