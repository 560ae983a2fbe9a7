class N:
    def __del__(self):
        try: print(helper())
        except Exception as e: print(type(e).__name__, e)
a = N()
def helper(): return 'helper ok'
print('end')
