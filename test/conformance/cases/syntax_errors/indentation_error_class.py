try:
    exec('if 1:\nx')
except SyntaxError as e:
    print(type(e).__mro__[:3], e)
try:
    exec('if 1:\n\tx\n        y')
except TabError as e:
    print(type(e).__name__, e)
