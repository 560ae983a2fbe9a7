// os.stat_result, and what stat() reads off an inode. Follows _pystat_fromstructstat of Modules/posixmodule.c, CPython 3.10-3.13.
// Ten items; the float and nanosecond times, and what only some systems have, are attributes alone.

import type { Inode } from '../files/inode.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { newFloat } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { defineStructSequence, newStructSequence } from '../objects/struct-sequence.ts';

const NANOSECONDS = 1_000_000_000n;
const VISIBLE = 10;
const BLOCK_BYTES = 512;
const CLUSTER_BYTES = 4096;
const DEVICE = 2049;

export const STAT_RESULT = defineStructSequence({
  module: 'os',
  name: 'stat_result',
  fields: [
    ...['st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime', 'st_ctime'],
    ...['st_atime', 'st_mtime', 'st_ctime', 'st_atime_ns', 'st_mtime_ns', 'st_ctime_ns', 'st_blksize', 'st_blocks', 'st_rdev'],
  ],
  visible: VISIBLE,
  namedItems: 7,
  // A time that is not given as a float is the whole one.
  complete: (items, none) => {
    for (let at = VISIBLE - 3; at < VISIBLE; at++)
      if (items[at + 3] === none) {
        items[at + 3] = incref(items[at] as PyObject);
      }
  },
});

export function newStatResult(t: Thread, inode: Inode): PyObject {
  const times = [inode.accessed, inode.modified, inode.changed];
  const whole = [inode.mode, inode.number, DEVICE, inode.linkCount, 1000, 1000, inode.size];
  const blocks = inode.kind === 'file' ? Math.ceil(inode.size / CLUSTER_BYTES) * (CLUSTER_BYTES / BLOCK_BYTES) : 0;
  return newStructSequence(
    t,
    STAT_RESULT,
    [
      ...whole.map((value) => newInt(t, value)),
      ...times.map((time) => newInt(t, Number(time / NANOSECONDS))),
      ...times.map((time) => newFloat(t, Number(time / NANOSECONDS) + Number(time % NANOSECONDS) / 1e9)),
      ...times.map((time) => newInt(t, time)),
      ...[CLUSTER_BYTES, blocks, 0].map((value) => newInt(t, value)),
    ],
    VISIBLE,
  );
}
