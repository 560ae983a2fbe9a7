# Colours between RGB and three other systems, all coordinates in 0..1 (I and Q of YIQ may be negative).
# Behaves as Lib/colorsys.py of CPython 3.10 to 3.13: the same operations in the same order, so that the last digit agrees.

import sys

__all__ = ["rgb_to_yiq", "yiq_to_rgb", "rgb_to_hls", "hls_to_rgb", "rgb_to_hsv", "hsv_to_rgb"]

ONE_THIRD = 1.0 / 3.0
ONE_SIXTH = 1.0 / 6.0
TWO_THIRD = 2.0 / 3.0


def rgb_to_yiq(r, g, b):
    y = 0.30 * r + 0.59 * g + 0.11 * b
    return (y, 0.74 * (r - y) - 0.27 * (b - y), 0.48 * (r - y) + 0.41 * (b - y))


def _within(x):
    if x < 0.0:
        return 0.0
    return 1.0 if x > 1.0 else x


def yiq_to_rgb(y, i, q):
    return (_within(y + 0.9468822170900693 * i + 0.6235565819861433 * q),
            _within(y - 0.27478764629897834 * i - 0.6356910791873801 * q),
            _within(y - 1.1085450346420322 * i + 1.7090069284064666 * q))


def _hue(r, g, b, top, spread):
    red, green, blue = (top - r) / spread, (top - g) / spread, (top - b) / spread
    if r == top:
        sixths = blue - green
    elif g == top:
        sixths = 2.0 + red - blue
    else:
        sixths = 4.0 + green - red
    return (sixths / 6.0) % 1.0


def rgb_to_hls(r, g, b):
    top, bottom = max(r, g, b), min(r, g, b)
    both, spread = top + bottom, top - bottom
    lightness = both / 2.0
    if bottom == top:
        return 0.0, lightness, 0.0
    if lightness <= 0.5:
        saturation = spread / both
    elif sys.version_info >= (3, 11):
        saturation = spread / (2.0 - top - bottom)
    else:
        saturation = spread / (2.0 - both)
    return _hue(r, g, b, top, spread), lightness, saturation


def hls_to_rgb(h, l, s):
    if s == 0.0:
        return l, l, l
    upper = l * (1.0 + s) if l <= 0.5 else l + s - (l * s)
    lower = 2.0 * l - upper
    return (_v(lower, upper, h + ONE_THIRD), _v(lower, upper, h), _v(lower, upper, h - ONE_THIRD))


def _v(lower, upper, hue):
    hue = hue % 1.0
    if hue < ONE_SIXTH:
        return lower + (upper - lower) * hue * 6.0
    if hue < 0.5:
        return upper
    if hue < TWO_THIRD:
        return lower + (upper - lower) * (TWO_THIRD - hue) * 6.0
    return lower


def rgb_to_hsv(r, g, b):
    top, bottom = max(r, g, b), min(r, g, b)
    spread = top - bottom
    if bottom == top:
        return 0.0, 0.0, top
    return _hue(r, g, b, top, spread), spread / top, top


def hsv_to_rgb(h, s, v):
    if s == 0.0:
        return v, v, v
    sector = int(h * 6.0)
    part = (h * 6.0) - sector
    low = v * (1.0 - s)
    falling = v * (1.0 - s * part)
    rising = v * (1.0 - s * (1.0 - part))
    return ((v, rising, low), (falling, v, low), (low, v, rising),
            (low, falling, v), (rising, low, v), (v, low, falling))[sector % 6]
