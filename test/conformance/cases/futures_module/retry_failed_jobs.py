from concurrent.futures import ThreadPoolExecutor, as_completed

attempts = {}

def flaky(name):
    attempts[name] = attempts.get(name, 0) + 1
    if attempts[name] < len(name):
        raise OSError(f"{name} attempt {attempts[name]}")
    return name.upper()

results, failures = {}, []
with ThreadPoolExecutor(2) as pool:
    pending = {pool.submit(flaky, n): n for n in ("a", "bb", "ccc")}
    while pending:
        for f in list(as_completed(pending)):
            name = pending.pop(f)
            try:
                results[name] = f.result()
            except OSError as e:
                failures.append(str(e))
                pending[pool.submit(flaky, name)] = name
print(sorted(results.items()), sorted(failures), attempts == {"a": 1, "bb": 2, "ccc": 3})
