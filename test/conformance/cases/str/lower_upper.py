s = 'Hello, World'
print('ÀÉ ß'.lower())
print('straße'.upper())
print('ŉ'.upper())
print('ΑΣ ΑΣΑ'.lower())
print('ﬁ'.upper())
print('İ'.lower().encode())
