// _socket: what it hands to other modules of C; the capsule type has no other name before types.CapsuleType. There is no network in a
// simulation, so nothing of the rest is here. Follows PyInit__socket of Modules/socketmodule.c, CPython 3.10-3.13.

import { newCapsule } from '../objects/capsule.ts';
import type { NativeModule } from './native-module.ts';

export const SOCKET: NativeModule = {
  name: '_socket',
  doc: 'Implementation module for socket operations.\n\nSee the socket module for documentation.',
  values: { CAPI: (t) => newCapsule(t, { name: '_socket.CAPI', isTracked: true }) },
  missing:
    `SocketType close dup error gaierror getaddrinfo getdefaulttimeout gethostbyaddr gethostbyname gethostbyname_ex gethostname
    getnameinfo getprotobyname getservbyname getservbyport has_ipv6 herror htonl htons if_indextoname if_nameindex if_nametoindex
    inet_aton inet_ntoa inet_ntop inet_pton ntohl ntohs setdefaulttimeout sethostname socket socketpair timeout`.split(/\s+/),
};
