import threading

def multiply(a, b, workers=2):
    n, m, p = len(a), len(b), len(b[0])
    result = [[0] * p for _ in range(n)]
    def rows(start):
        for i in range(start, n, workers):
            for j in range(p):
                result[i][j] = sum(a[i][k] * b[k][j] for k in range(m))
    threads = [threading.Thread(target=rows, args=(s,)) for s in range(workers)]
    for t in threads: t.start()
    for t in threads: t.join()
    return result

a = [[i + j for j in range(4)] for i in range(5)]
b = [[i * j + 1 for j in range(3)] for i in range(4)]
for row in multiply(a, b):
    print(row)
