from unittest.mock import mock_open, patch
def count_lines(path):
    with open(path) as f:
        return sum(1 for line in f)
def save(path, text):
    with open(path, 'w') as f:
        f.write(text)
m = mock_open(read_data='one\ntwo\nthree\n')
with patch('builtins.open', m):
    print(count_lines('data.txt'))
    with open('x') as f:
        print(f.read(4), f.readline(), f.readlines(), f.read())
    with open('y') as f:
        print(list(f), f.readline())
    save('out.txt', 'hello')
print(m.call_args_list)
m.assert_called_with('out.txt', 'w')
m().write.assert_called_once_with('hello')
