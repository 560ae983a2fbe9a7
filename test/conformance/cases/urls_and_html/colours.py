import colorsys

for red, green, blue in [(0, 0, 0), (1, 1, 1), (1, 0, 0), (0.2, 0.4, 0.4), (0.9, 0.3, 0.7), (0.5, 0.5, 0.1), (0.1, 1.0, 0.47)]:
    print(colorsys.rgb_to_hsv(red, green, blue), colorsys.rgb_to_hls(red, green, blue), colorsys.rgb_to_yiq(red, green, blue))
for hue in range(0, 10):
    print(colorsys.hsv_to_rgb(hue / 7, 0.6, 0.8), colorsys.hls_to_rgb(hue / 7, 0.4, 0.9), colorsys.yiq_to_rgb(hue / 9, 0.2, -0.1))

def wheel(count):
    for step in range(count):
        yield "#" + "".join(f"{round(part * 255):02x}" for part in colorsys.hsv_to_rgb(step / count, 1, 1))

print(list(wheel(8)))
print(colorsys.__all__)
