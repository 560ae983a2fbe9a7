import shlex
for line in ('cp "my file.txt" dest\\ dir', "echo 'single quotes' mixed\"double\"", 'a # b', 'x=1;y=2', "it''s", '"a\\"b"', '', 'tab\there'):
    print(shlex.split(line), shlex.split(line, comments=True), shlex.split(line, posix=False))
for bad in ('"open', "o'pen", 'end\\'):
    try:
        print(shlex.split(bad))
    except ValueError as e:
        print('ValueError', e)
print(shlex.quote('simple'), shlex.quote('two words'), shlex.quote("it's"), shlex.quote(''), shlex.join(['a', 'b c', '$x']))
print(list(shlex.shlex('a+b == c; d|e', punctuation_chars=True)), list(shlex.shlex("x = 'y z'  # end")))
s = shlex.shlex('a b c', posix=True)
t = s.get_token(); s.push_token('X'); print(t, list(s), s.lineno, s.error_leader('f', 3))
