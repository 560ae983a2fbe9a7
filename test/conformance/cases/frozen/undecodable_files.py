# Reading what is not in the encoding: the decoder is an object of codecs.
import codecs
import io
import traceback


def attempt(action):
    try:
        print(ascii(action()))
    except Exception:
        traceback.print_exc()


with open('data', 'wb') as file:
    file.write(b'ab\n\xff\xfe\x81cd')
for encoding in ('utf-8', 'utf-8-sig', 'ascii', 'cp1252', 'utf-16', 'utf-16-le', 'utf-32', 'utf-7', 'gbk'):
    attempt(lambda: open('data', encoding=encoding).read())
    attempt(lambda: open('data', encoding=encoding).readline())
    attempt(lambda: list(open('data', encoding=encoding)))
    attempt(lambda: io.TextIOWrapper(io.BytesIO(b'\xff'), encoding=encoding).read())
    attempt(lambda: codecs.getincrementaldecoder(encoding)().decode(b'\x81\xff', True))


def handler(error):
    print('asked', error.start, error.end)
    if error.start == 3:
        return '?', error.end
    raise ZeroDivisionError('in the handler')


codecs.register_error('mine', handler)
attempt(lambda: open('data', encoding='utf-8', errors='mine').read())
attempt(lambda: open('data', encoding='utf-8', errors='nosuch').read())
attempt(lambda: open('data', encoding='utf-8', errors='replace').read())
for encoding in ('utf-8', 'ascii', 'latin-1'):
    attempt(lambda: codecs.open('data', encoding=encoding).read())
    attempt(lambda: list(codecs.open('data', encoding=encoding)))
attempt(lambda: codecs.open('nosuch', encoding='utf-8'))
attempt(lambda: codecs.open('data', encoding='nosuch'))
attempt(lambda: codecs.open('data', encoding='utf-8').nosuch)
attempt(lambda: codecs.open('data', encoding='utf-8').write('x'))
attempt(lambda: codecs.getreader('nosuch'))
attempt(lambda: list(codecs.iterdecode([b'a', b'\xff'], 'utf-8')))
attempt(lambda: codecs.Codec().encode('a'))
