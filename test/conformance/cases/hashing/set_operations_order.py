a, b = set('abcdef'), set('defghi')
print(a | b, a & b, a - b, a ^ b, b | a)
