# -*- coding: latin1 -*-
# The file's bytes are what counts: UTF-8 read as if it were Latin-1.
word = 'café'
print(len(word), ascii(word), word.encode('latin1').decode('utf-8') == 'caf\xe9')
