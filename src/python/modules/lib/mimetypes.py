# Kinds of files by their names. Behaves as Lib/mimetypes.py of CPython 3.10 to 3.13 on a system without tables of its own.

import os
import posixpath
import re
import sys
import urllib.parse

__all__ = ["knownfiles", "inited", "MimeTypes", "guess_type", "guess_all_extensions", "guess_extension", "add_type",
           "init", "read_mime_types", "suffix_map", "encodings_map", "types_map", "common_types"]
_v313 = sys.version_info >= (3, 13)
if _v313:
    __all__.insert(4, "guess_file_type")

knownfiles = []
inited = False
_db = None

suffix_map = {'.svgz': '.svg.gz', '.tgz': '.tar.gz', '.taz': '.tar.gz', '.tz': '.tar.gz', '.tbz2': '.tar.bz2',
              '.txz': '.tar.xz'}
encodings_map = {'.gz': 'gzip', '.Z': 'compress', '.bz2': 'bzip2', '.xz': 'xz', '.br': 'br'}

# A kind and its endings, the usual one first.
_TABLE = """
application/javascript .js .mjs
application/json .json
application/manifest+json .webmanifest
application/msword .doc .dot .wiz
application/n-quads .nq
application/n-triples .nt
application/octet-stream .bin .a .dll .exe .o .obj .so
application/oda .oda
application/pdf .pdf
application/pkcs7-mime .p7c
application/postscript .ps .ai .eps
application/trig .trig
application/vnd.apple.mpegurl .m3u .m3u8
application/vnd.ms-excel .xls .xlb
application/vnd.ms-powerpoint .ppt .pot .ppa .pps .pwz
application/wasm .wasm
application/x-bcpio .bcpio
application/x-cpio .cpio
application/x-csh .csh
application/x-dvi .dvi
application/x-gtar .gtar
application/x-hdf .hdf
application/x-hdf5 .h5
application/x-latex .latex
application/x-mif .mif
application/x-netcdf .cdf .nc
application/x-pkcs12 .p12 .pfx
application/x-pn-realaudio .ram
application/x-python-code .pyc .pyo
application/x-sh .sh
application/x-shar .shar
application/x-shockwave-flash .swf
application/x-sv4cpio .sv4cpio
application/x-sv4crc .sv4crc
application/x-tar .tar
application/x-tcl .tcl
application/x-tex .tex
application/x-texinfo .texi .texinfo
application/x-troff .roff .t .tr
application/x-troff-man .man
application/x-troff-me .me
application/x-troff-ms .ms
application/x-ustar .ustar
application/x-wais-source .src
application/xml .xsl .rdf .wsdl .xpdl
application/zip .zip
audio/3gpp .3gp .3gpp
audio/3gpp2 .3g2 .3gpp2
audio/aac .aac .adts .loas .ass
audio/basic .au .snd
audio/mpeg .mp3 .mp2
audio/opus .opus
audio/x-aiff .aif .aifc .aiff
audio/x-pn-realaudio .ra
audio/x-wav .wav
image/avif .avif
image/bmp .bmp
image/gif .gif
image/ief .ief
image/jpeg .jpg .jpe .jpeg
image/heic .heic
image/heif .heif
image/png .png
image/svg+xml .svg
image/tiff .tiff .tif
image/vnd.microsoft.icon .ico
image/x-cmu-raster .ras
image/x-portable-anymap .pnm
image/x-portable-bitmap .pbm
image/x-portable-graymap .pgm
image/x-portable-pixmap .ppm
image/x-rgb .rgb
image/x-xbitmap .xbm
image/x-xpixmap .xpm
image/x-xwindowdump .xwd
message/rfc822 .eml .mht .mhtml .nws
text/css .css
text/csv .csv
text/html .html .htm
text/n3 .n3
text/plain .txt .bat .c .h .ksh .pl .srt
text/richtext .rtx
text/tab-separated-values .tsv
text/vtt .vtt
text/x-python .py
text/x-rst .rst
text/x-setext .etx
text/x-sgml .sgm .sgml
text/x-vcard .vcf
text/xml .xml
video/mp4 .mp4
video/mpeg .mpeg .m1v .mpa .mpe .mpg
video/quicktime .mov .qt
video/webm .webm
video/x-msvideo .avi
video/x-sgi-movie .movie
"""


def _read_table(text):
    table = {}
    for line in text.strip().splitlines():
        kind, *endings = line.split()
        for ending in endings:
            table.setdefault(ending, kind)
    return table


types_map = _read_table(_TABLE)
if sys.version_info >= (3, 12):
    types_map.update({'.js': 'text/javascript', '.mjs': 'text/javascript'})
if sys.version_info < (3, 13):
    types_map.pop('.rst')
else:
    types_map.update({'.md': 'text/markdown', '.markdown': 'text/markdown', '.rtf': 'text/rtf', '.webp': 'image/webp'})
if sys.version_info < (3, 11):
    types_map['.bmp'] = 'image/x-ms-bmp'
    for _ending in ('.avif', '.n3', '.nq', '.nt', '.srt', '.trig', '.vtt'):
        del types_map[_ending]
common_types = {'.rtf': 'application/rtf', '.jpg': 'image/jpg', '.mid': 'audio/midi', '.midi': 'audio/midi',
                '.pct': 'image/pict', '.pic': 'image/pict', '.pict': 'image/pict', '.xul': 'text/xul'}
if (3, 11) <= sys.version_info < (3, 13):
    common_types['.webp'] = 'image/webp'
_types_map_default, _common_types_default = dict(types_map), dict(common_types)
_suffix_map_default, _encodings_map_default = dict(suffix_map), dict(encodings_map)


class MimeTypes:
    """Kinds of files by their endings. The tables are pairs: those that are common, and those of the standard."""

    def __init__(self, filenames=(), strict=True):
        if not inited:
            init()
        self.encodings_map, self.suffix_map = dict(encodings_map), dict(suffix_map)
        self.types_map, self.types_map_inv = ({}, {}), ({}, {})
        for table, isStrict in ((_types_map_default, True), (_common_types_default, False)):
            for ending, kind in table.items():
                self.add_type(kind, ending, isStrict)
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        if not type:
            return
        self.types_map[strict][ext] = type
        endings = self.types_map_inv[strict].setdefault(type, [])
        if ext not in endings:
            endings.append(ext)

    def guess_type(self, url, strict=True):
        """(kind, encoding) of a file by its name or URL; None for what is not known."""
        url = os.fspath(url)
        parts = urllib.parse.urlparse(url) if _v313 else None
        if parts is not None and parts.scheme and len(parts.scheme) > 1:
            scheme, url = parts.scheme, parts.path
        else:
            found = None if _v313 else re.match('([^/:]+):(.*)', url, re.DOTALL)
            scheme, url = found.groups() if found else (None, url)
        if scheme == 'data':
            # data:[kind][;attribute]*[;base64],text
            comma = url.find(',')
            if comma < 0:
                return None, None
            kind = url[:comma].split(';')[0]
            return ('text/plain' if '=' in kind or '/' not in kind else kind), None
        return self._guess(url, strict, posixpath.splitext)

    def guess_file_type(self, path, *, strict=True):
        """(kind, encoding) of a file by its path."""
        return self._guess(os.path.splitdrive(os.fsdecode(path))[1], strict, os.path.splitext)

    def _guess(self, name, strict, split):
        base, ending = split(name)
        for _ in range(len(self.suffix_map)):
            if ending.lower() not in self.suffix_map:
                break
            base, ending = split(base + self.suffix_map[ending.lower()])
        encoding = self.encodings_map.get(ending)
        if encoding is not None:
            base, ending = split(base)
        ending = ending.lower()
        for table in (self.types_map[True],) if strict else (self.types_map[True], self.types_map[False]):
            if ending in table:
                return table[ending], encoding
        return None, encoding

    def guess_all_extensions(self, type, strict=True):
        type = type.lower()
        endings = list(self.types_map_inv[True].get(type, []))
        if not strict:
            endings += [ending for ending in self.types_map_inv[False].get(type, []) if ending not in endings]
        return endings

    def guess_extension(self, type, strict=True):
        return next(iter(self.guess_all_extensions(type, strict)), None)

    def read(self, filename, strict=True):
        with open(filename, encoding='utf-8') as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        for line in fp:
            words = line.partition('#')[0].split()
            for ending in words[1:]:
                self.add_type(words[0], '.' + ending, strict)

    def read_windows_registry(self, strict=True):
        pass


def _database():
    if _db is None:
        init()
    return _db


def guess_type(url, strict=True):
    return _database().guess_type(url, strict)


if _v313:
    def guess_file_type(path, *, strict=True):
        return _database().guess_file_type(path, strict=strict)


def guess_all_extensions(type, strict=True):
    return _database().guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    return _database().guess_extension(type, strict)


def add_type(type, ext, strict=True):
    return _database().add_type(type, ext, strict)


def init(files=None):
    """Begin anew, with these files of kinds."""
    global inited, _db, encodings_map, suffix_map, types_map, common_types
    inited = True
    if files is not None or _db is None:
        database = MimeTypes()
    else:
        database = _db
    for name in files or ():
        database.read(name)
    encodings_map, suffix_map = database.encodings_map, database.suffix_map
    types_map, common_types = database.types_map[True], database.types_map[False]
    _db = database


def read_mime_types(file):
    """The table of a file; None when there is no such file."""
    try:
        with open(file, encoding='utf-8') as lines:
            database = MimeTypes()
            database.readfp(lines, True)
    except OSError:
        return None
    return database.types_map[True]
