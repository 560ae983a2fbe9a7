// The prose of the OpenAPI document: what a person who opens /docs reads first.

export const INTRODUCTION = `HeapLab simulates CPython 3.10, 3.11, 3.12 and 3.13, memory included. Everything a Python program can learn
about memory is answered as that CPython answers it: \`id()\`, \`is\`, reference counts, sizes, what is freed when, what the cyclic collector finds.

**Try it.** A session called \`demo\` is always there: it has \`x = 24\`, \`y = x\` and a small list. Open *Look at an object*, press *Execute*,
and see that \`x\` and \`y\` are one object. Then bind a name, delete one, run the collector, take a snapshot. Every example on this page works as it is.

**Python's errors are results.** A program that raises is answered with 200 and an \`exception\`; one that runs too long with a \`limit\`. What ran
before is in the answer, and stays in the session. HTTP errors are about the request itself, and are problem documents with a stable \`code\`.

**Nothing is random.** The same operations give the same answers, addresses included. A session is the list of its operations: it can be taken back
(*rewind*), copied (*fork*) and looked at as it was (\`?at=\`).`;

export const TAGS = [
  { name: 'Runs', description: 'A whole program in an interpreter of its own. Nothing is kept.' },
  { name: 'Sessions', description: 'Simulated processes that stay, like a Python prompt that is left open.' },
  { name: 'Operations', description: 'What changes a session. Applied one at a time, in order of arrival.' },
  { name: 'Readings', description: 'Looking at the heap. Reading changes nothing, not even a reference count.' },
  { name: 'Pythons', description: 'The versions of CPython and what differs between them.' },
  { name: 'Server', description: 'Is it up, and how is it doing?' },
] as const;
