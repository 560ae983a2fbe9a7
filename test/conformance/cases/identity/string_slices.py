s = 'abcdef'
print(s[:] is s, s[0:6] is s, s[0:99] is s, s[1:3] is s[1:3], s[1:2] is s[1:2], s[6:] is '')
