// npm run bench: how fast HeapLab is, as ratios in one run. `npm run bench -- speed` runs one part; parts are speed, footprint
// and throughput. Rows that need a CPython are skipped, and said to be, where there is none.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCPython } from './cpython.ts';
import { measureFootprint } from './footprint.ts';
import { measureSpeed } from './speed.ts';
import { measureThroughput } from './throughput.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const python = findCPython();
const parts = process.argv.slice(2);
const isWanted = (part: string) => parts.length === 0 || parts.includes(part);

console.log(`Node ${process.version}; CPython: ${python ?? 'none found'}`);
if (isWanted('speed')) measureSpeed(root, python);
if (isWanted('footprint')) measureFootprint();
if (isWanted('throughput')) await measureThroughput(root, python);
