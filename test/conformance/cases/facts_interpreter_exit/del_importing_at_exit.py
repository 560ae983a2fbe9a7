class N:
    def __del__(self):
        try:
            import json
            print('imported', json.dumps([1]))
        except BaseException as e: print(type(e).__name__, e)
a = N()
print('end')
