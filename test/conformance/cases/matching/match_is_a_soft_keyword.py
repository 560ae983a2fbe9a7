match = 5
case = [match]
print(match, case)
match (match):
    case 5: print('five')
