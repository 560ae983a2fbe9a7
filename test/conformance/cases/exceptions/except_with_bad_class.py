try:
    try: 1 / 0
    except 5: pass
except TypeError as e: print(e)
try:
    try: raise ValueError
    except (ValueError, 'x'): print('matched first')
except TypeError as e: print(e)
