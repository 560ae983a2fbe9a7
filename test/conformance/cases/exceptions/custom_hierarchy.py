class AppError(Exception): pass
class DbError(AppError):
    def __init__(self, table, cause=None): super().__init__(f'table {table}'); self.table = table
try: raise DbError('users')
except AppError as e: print(type(e).__name__, e, e.table)
