import unittest
t = unittest.TestCase()
t.maxDiff = None
for pair in (('a', 'b'), ('a\n', 'a'), ('a', 'a\n'), ('', 'foo'), ('foo\n', ''), ('a\nb', 'a\nc\n'), ('a\n\n', 'a\n'), ('x\ny\n', 'x\nz\n')):
    try:
        t.assertEqual(*pair)
    except AssertionError as e:
        print(pair, repr(str(e)))
