// What sys.modules holds when a script begins, as far as such modules are Python text: they are as old as the process.
// Measured with `python -s main.py`: site packages with .pth files are looked at, which makes a difference in 3.11.

/** From 3.10 on, in every installation: what site imports. */
export const STARTUP_MODULES: ReadonlySet<string> = new Set(
  '_collections_abc _sitebuiltins abc codecs encodings encodings.aliases genericpath io os posixpath site stat'.split(' '),
);

/** 3.11 as measured: a .pth file of the installation imports more. */
export const STARTUP_MODULES_311: ReadonlySet<string> = new Set([
  ...STARTUP_MODULES,
  ...(
    '_weakrefset bisect collections collections.abc contextlib copyreg enum fnmatch functools importlib ipaddress keyword operator ' +
    'pathlib random re reprlib shutil struct tempfile threading types typing urllib urllib.parse warnings weakref'
  ).split(' '),
]);
