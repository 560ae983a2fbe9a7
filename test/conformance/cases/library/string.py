import string
print(string.ascii_lowercase, string.digits, string.punctuation, repr(string.whitespace))
print(string.capwords('hello big world'), string.Template('$a and ${b} $$').substitute(a=1, b=2))
try:
    string.Template('$x').substitute()
except Exception as error:
    print(type(error).__name__, error)
print(string.Template('$x').safe_substitute())
print(string.Formatter().format('{0}', 5))
