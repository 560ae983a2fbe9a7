s = '\d+\.'
print(s)
