import csv
print(list(csv.reader(['a,b', '"x,y",z', '"q""r",'])), list(csv.DictReader(['n,v', 'a,1'])))
import io; f = io.StringIO(); w = csv.writer(f); w.writerow([1, 'a,b', 'q"']); w.writerows([[None, 2.5]])
print(f.getvalue())
print(list(csv.reader(['a;b'], delimiter=';')))
try:
    list(csv.reader(['"a'], strict=True))
except Exception as error:
    print(type(error).__name__, error)
