import itertools

log = """10:01 INFO start
10:02 ERROR disk full
10:02 WARN slow
bad line
10:05 ERROR network down
10:09 INFO stop"""

def parse(lines):
    for number, line in enumerate(lines, 1):
        parts = line.split(maxsplit=2)
        if len(parts) != 3 or ':' not in parts[0]:
            print(f'skipping line {number}: {line!r}')
            continue
        h, m = map(int, parts[0].split(':'))
        yield {'minute': h * 60 + m, 'level': parts[1], 'text': parts[2]}

def only(level, events): return (e for e in events if e['level'] == level)
def gaps(events):
    previous = None
    for e in events:
        if previous is not None: yield e['minute'] - previous['minute']
        previous = e

events = list(parse(log.splitlines()))
print([e['text'] for e in only('ERROR', events)])
print(list(gaps(events)))
for level, group in itertools.groupby(sorted(events, key=lambda e: e['level']), key=lambda e: e['level']):
    print(level, [e['minute'] for e in group])
def window(it, n):
    it = iter(it)
    w = tuple(itertools.islice(it, n))
    while len(w) == n:
        yield w
        w = w[1:] + tuple(itertools.islice(it, 1))
print(list(window('abcde', 3)))
def chunks(seq, n): yield from (seq[i:i + n] for i in range(0, len(seq), n))
print(list(chunks(list(range(7)), 3)))
fib = (lambda f: f(f))(lambda f: (a for a, b in itertools.accumulate(range(10), lambda p, _: (p[1], p[0] + p[1]), initial=(0, 1))))
print(list(fib))
