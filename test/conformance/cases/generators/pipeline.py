def read(lines):
    for line in lines: yield line.strip()
def nonempty(lines): return (l for l in lines if l)
def numbers(lines): return (int(l) for l in lines)
print(sum(numbers(nonempty(read([' 1', '', '2 ', '3'])))))
