import json, sys
r = json.loads('[{"foo bar":1},{"foo bar":2,"zz y":3},["foo bar","foo bar"]]')
k = list(r[0])[0]; print(k is list(r[1])[0], r[2][0] is r[2][1], r[2][0] is k, sys.getrefcount(k), sys.getrefcount(r[2][0]))
d = json.JSONDecoder(); print(list(d.decode('{"foo bar":1}'))[0] is list(d.decode('{"foo bar":1}'))[0], d.memo)
print(sys.getsizeof(json.loads('[1,2,3,4,5]')), sys.getsizeof(json.loads('[]')), sys.getrefcount(json.loads('[1000,[]]')[1]))
