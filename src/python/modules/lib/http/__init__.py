# The numbers that HTTP answers with, and the methods it asks with. Behaves as Lib/http/__init__.py of CPython 3.10 to 3.13.
# Leaves out the rest of the package: nothing here can reach a network.

import enum
import sys

__all__ = ['HTTPStatus', 'HTTPMethod'] if sys.version_info >= (3, 11) else ['HTTPStatus']

# Code, phrase, and where there is one what it means. The name of a member is its phrase.
_STATUSES = """
100 Continue | Request received, please continue
101 Switching Protocols | Switching to new protocol; obey Upgrade header
102 Processing
103 Early Hints
200 OK | Request fulfilled, document follows
201 Created | Document created, URL follows
202 Accepted | Request accepted, processing continues off-line
203 Non-Authoritative Information | Request fulfilled from cache
204 No Content | Request fulfilled, nothing follows
205 Reset Content | Clear input form for further input
206 Partial Content | Partial content follows
207 Multi-Status
208 Already Reported
226 IM Used
300 Multiple Choices | Object has several resources -- see URI list
301 Moved Permanently | Object moved permanently -- see URI list
302 Found | Object moved temporarily -- see URI list
303 See Other | Object moved -- see Method and URL list
304 Not Modified | Document has not changed since given time
305 Use Proxy | You must use proxy specified in Location to access this resource
307 Temporary Redirect | Object moved temporarily -- see URI list
308 Permanent Redirect | Object moved permanently -- see URI list
400 Bad Request | Bad request syntax or unsupported method
401 Unauthorized | No permission -- see authorization schemes
402 Payment Required | No payment -- see charging schemes
403 Forbidden | Request forbidden -- authorization will not help
404 Not Found | Nothing matches the given URI
405 Method Not Allowed | Specified method is invalid for this resource
406 Not Acceptable | URI not available in preferred format
407 Proxy Authentication Required | You must authenticate with this proxy before proceeding
408 Request Timeout | Request timed out; try again later
409 Conflict | Request conflict
410 Gone | URI no longer exists and has been permanently removed
411 Length Required | Client must specify Content-Length
412 Precondition Failed | Precondition in headers is false
413 Content Too Large | Content is too large
414 URI Too Long | URI is too long
415 Unsupported Media Type | Entity body in unsupported format
416 Range Not Satisfiable | Cannot satisfy request range
417 Expectation Failed | Expect condition could not be satisfied
418 I'm a Teapot | Server refuses to brew coffee because it is a teapot.
421 Misdirected Request | Server is not able to produce a response
422 Unprocessable Content
423 Locked
424 Failed Dependency
425 Too Early
426 Upgrade Required
428 Precondition Required | The origin server requires the request to be conditional
429 Too Many Requests | The user has sent too many requests in a given amount of time ("rate limiting")
431 Request Header Fields Too Large | The server is unwilling to process the request because its header fields are too large
451 Unavailable For Legal Reasons | The server is denying access to the resource as a consequence of a legal demand
500 Internal Server Error | Server got itself in trouble
501 Not Implemented | Server does not support this operation
502 Bad Gateway | Invalid responses from another server/proxy
503 Service Unavailable | The server cannot process the request due to a high load
504 Gateway Timeout | The gateway server did not receive a timely response
505 HTTP Version Not Supported | Cannot fulfill request
506 Variant Also Negotiates
507 Insufficient Storage
508 Loop Detected
510 Not Extended
511 Network Authentication Required | The client needs to authenticate to gain network access
"""

# What four of them are called until 3.12, and besides since.
_FORMER = {
    413: ('Request Entity Too Large', 'Entity is too large'),
    414: ('Request-URI Too Long', 'URI is too long'),
    416: ('Requested Range Not Satisfiable', 'Cannot satisfy request range'),
    422: ('Unprocessable Entity', ''),
}

_METHODS = """
CONNECT Establish a connection to the server.
DELETE Remove the target.
GET Retrieve the target.
HEAD Same as GET, but only retrieve the status line and header section.
OPTIONS Describe the communication options for the target.
PATCH Apply partial modifications to a target.
POST Perform target-specific processing with the request payload.
PUT Replace the target with the request payload.
TRACE Perform a message loop-back test along the path to the target.
"""


def _name(phrase):
    return phrase.upper().replace("'", '').replace('-', '_').replace(' ', '_')


def _make(name, base, doc, members, extras):
    # As a class statement makes it, with members that are computed.
    body = type(base).__prepare__(name, (base,))
    body.update({'__module__': __name__, '__qualname__': name, '__doc__': doc} | extras)
    for member, value in members:
        body[member] = value
    return type(base)(name, (base,), body)


def _new_status(cls, value, phrase, description=''):
    member = int.__new__(cls, value)
    member._value_ = value
    member.phrase, member.description = phrase, description
    return member


def _statuses():
    for line in _STATUSES.strip().splitlines():
        head, _, description = line.partition(' | ')
        code, phrase = head.split(' ', 1)
        former = _FORMER.get(int(code))
        if former is None or sys.version_info >= (3, 13):
            yield _name(phrase), (int(code), phrase, description)
        if former is not None:
            yield _name(former[0]), (int(code), *former)


def _between(first, last):
    return property(lambda self: first <= self <= last)


_KINDS = {'informational': 1, 'success': 2, 'redirection': 3, 'client_error': 4, 'server_error': 5}

HTTPStatus = _make(
    'HTTPStatus', enum.IntEnum, "Status codes of HTTP, each with its phrase and what it means.", _statuses(),
    {'__new__': _new_status} | ({f'is_{kind}': _between(digit * 100, digit * 100 + 99) for kind, digit in _KINDS.items()}
                                if sys.version_info >= (3, 12) else {}))

if sys.version_info >= (3, 11):
    def _new_method(cls, value, description):
        member = str.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member

    HTTPMethod = _make(
        'HTTPMethod', enum.StrEnum, "Methods of HTTP, each with what it asks for.",
        [(line.split()[0], tuple(line.split(' ', 1))) for line in _METHODS.strip().splitlines()],
        {'__new__': _new_method, '__repr__': lambda self: f"<{type(self).__name__}.{self._name_}>"})
