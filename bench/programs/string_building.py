parts = []
for i in range(100_000):
    parts.append(f"{i}:{i % 7}")
text = ",".join(parts)
line = ""
for i in range(100_000):
    line += "x"
print(len(text), len(line), text.count("6"), text.upper()[:10], len(text.split(",")))
