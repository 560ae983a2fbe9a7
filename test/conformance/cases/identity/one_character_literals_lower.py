import string
print([c for c in string.ascii_lowercase if eval(repr(c)) is not chr(ord(c))])
print([c for c in string.ascii_uppercase + '_' if eval(repr(c)) is not chr(ord(c))])
print([c for c in string.digits + string.punctuation if eval(repr(c)) is not chr(ord(c))])
