import unicodedata
print(unicodedata.name('é'), unicodedata.category('A'), unicodedata.normalize('NFD', 'é').encode(), unicodedata.lookup('BULLET'), unicodedata.numeric('½'), unicodedata.combining('\u0301'), unicodedata.bidirectional('a'))
try:
    unicodedata.name('\x00')
except Exception as error:
    print(type(error).__name__, error)
try:
    unicodedata.lookup('NOPE')
except Exception as error:
    print(type(error).__name__, error)
