attempts = 0
while True:
    try:
        attempts += 1
        if attempts < 3: raise ConnectionError(f'try {attempts}')
        break
    except ConnectionError as e: print(e)
    else: print('never')
    finally: print('attempt', attempts)
print('done')
