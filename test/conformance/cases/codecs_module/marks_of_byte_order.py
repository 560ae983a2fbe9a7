# The mark is written once and read once, by encoders, decoders and streams; their states.
import codecs
import io

for name in 'utf-16', 'utf-32', 'utf-8-sig', 'utf-8', 'utf-16-le', 'latin-1':
    encoder = codecs.getincrementalencoder(name)()
    print(name, encoder.getstate(), encoder.encode(''), encoder.getstate(), encoder.encode('a'), encoder.encode('\ufeff' if 'u' in name else 'b'))
    encoder.setstate(0)
    print(encoder.encode('a'), encoder.reset(), encoder.encode('a', True), encoder.getstate())
    text = 'añ' if name == 'latin-1' else 'a€'
    for data in text.encode(name), text.encode('utf-16-be'), b'\xfe\xff' + text.encode('utf-16-be'), b'\xef', b'':
        decoder = codecs.getincrementaldecoder(name)('replace')
        parts = []
        try:
            for byte in data:
                parts.append(decoder.decode(bytes([byte])))
                parts.append(decoder.getstate())
            parts.append(decoder.decode(b'', True))
        except Exception as e:
            parts.append(type(e).__name__ + ': ' + str(e))
        print(parts)
        try:
            print(ascii(codecs.getreader(name)(io.BytesIO(data), 'replace').read()), ascii(codecs.decode(data, name, 'replace')))
        except Exception as e:
            print(type(e).__name__, e)
    decoder = codecs.getincrementaldecoder(name)()
    decoder.setstate((b'', 1))
    try:
        print(ascii(decoder.decode(text.encode(name))), decoder.getstate(), decoder.reset(), decoder.getstate())
    except UnicodeError as e:
        print(e)
    writer = codecs.getwriter(name)(io.BytesIO())
    writer.write('')
    writer.writelines(['a', 'b'])
    writer.seek(0, 2)
    writer.write('c')
    print(writer.getvalue())
    writer.seek(0)
    writer.write('d')
    print(writer.getvalue())
    reader = codecs.getreader(name)(io.BytesIO('one\ntwo'.encode(name)))
    print(reader.readline(), reader.seek(0), reader.read())
