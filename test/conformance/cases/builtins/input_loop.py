total = 0
while True:
    try: line = input()
    except EOFError: break
    if line: total += int(line)
print(total)
