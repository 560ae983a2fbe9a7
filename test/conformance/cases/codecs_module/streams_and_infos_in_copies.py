# Which objects of codecs can be copied, and what the methods of the four kinds of streams take.
import codecs
import copy
import io

print('encodings' in dir(codecs), '__getnewargs__' in vars(codecs.CodecInfo), '__reduce_ex__' in vars(codecs.StreamReader))
try:
    print(type(copy.copy(codecs.lookup('utf-8'))).__name__)
except TypeError as e:
    print(e)
both = codecs.open('text', 'w+', 'utf-16')
both.writelines(['one\n', 'zwei\r\n', 'drü'])
both.seek(0)
print(both.readline(), list(both), both.encoding, both.reader.linebuffer, both.name, both.errors)
both.seek(0, 1)
both.reset()
for call in (lambda: both.readline(3, False), lambda: both.readlines(3, False), lambda: both.write(b'x'), lambda: both.nothing):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
with both as inner:
    print(inner is both)
print(both.closed)
recoder = codecs.EncodedFile(io.BytesIO(), 'latin-1', 'utf-8')
print(recoder.write(b'\xe4\n'), recoder.writelines([b'b', b'\xff']), recoder.stream.getvalue(), recoder.data_encoding, recoder.file_encoding)
recoder.seek(0)
print(recoder.readline(), recoder.read(), recoder.readlines())
recoder.seek(0)
print(list(recoder))
recoder.reset()
writer = codecs.getwriter('utf-16')(io.BytesIO())
writer.write('a')
writer.write('b')
writer.seek(0)
writer.write('c')
print(writer.getvalue())
reader = codecs.getreader('utf-8')(io.BytesIO('aä\nb'.encode()))
print(reader.read(1), reader.read(2, 1), reader.readlines(), reader.read())
encoder = codecs.getincrementalencoder('utf-16')()
print(encoder.encode('a'), encoder.getstate(), encoder.encode('b', True), encoder.reset(), encoder.getstate())
decoder = codecs.getincrementaldecoder('utf-8')('replace')
print(decoder.decode(b'\xc3'), decoder.getstate(), decoder.decode(b'\xa4\xff', True), decoder.setstate((b'', 0)))
print(list(codecs.iterencode(['a', '', 'b'], 'utf-8-sig')), list(codecs.iterdecode([b'a', b'\xc3'], 'utf-8', 'replace')))
print(codecs.make_encoding_map({1: 2, 3: 2, 4: 5}), codecs.make_identity_dict(range(2)))
