# http.HTTPStatus and http.HTTPMethod.
import http
from http import HTTPStatus
import sys
print(len(HTTPStatus), HTTPStatus(404), repr(HTTPStatus.NOT_FOUND), HTTPStatus.OK == 200, http.__all__)
for s in HTTPStatus: print(int(s), s.name, s.phrase, s.description, s)
for s in (200,404,301,500,100): 
    if sys.version_info>=(3,12): x=HTTPStatus(s); print(x.is_informational,x.is_success,x.is_redirection,x.is_client_error,x.is_server_error)
if sys.version_info>=(3,11):
    for m in http.HTTPMethod: print(repr(m), m, m.description)
print(HTTPStatus.__members__.keys())
try: HTTPStatus(999)
except ValueError as e: print(e)
print(f'{HTTPStatus.OK}', '%d' % HTTPStatus.OK, HTTPStatus['OK'], HTTPStatus.OK.real, type(HTTPStatus.OK.value))
import pickle; print(pickle.loads(pickle.dumps(HTTPStatus.OK)) is HTTPStatus.OK, HTTPStatus.__doc__ is not None)
print(HTTPStatus.__module__, HTTPStatus.__mro__)
