// What a printed exception brings with it: the one it came from, and if it is a group its members, each with theirs.
// Follows print_exception_recursive (Python/pythonrun.c), CPython 3.10-3.12, and TracebackException of Lib/traceback.py, 3.13: the former
// decides while it prints, the oldest first; the latter before, the members of groups first. It shows where an exception occurs twice.
// Invariant: an exception that was told of is not told of again as a cause or context; as a member it is.

import type { PyContainer, PyObject } from '../heap/object.ts';
import { groupItems, isExceptionGroup } from '../objects/exception-group.ts';
import { exceptionData } from '../objects/exceptions.ts';
import type { PyThread } from './thread.ts';

export const GROUP_WIDTH_MAX = 15;
export const GROUP_DEPTH_MAX = 10;

export interface ToldException {
  readonly exception: PyContainer;
  /** What is printed before it. */
  origin: { readonly told: ToldException; readonly isCause: boolean } | null;
  /** Null unless it is a group. */
  members: readonly ToldException[] | null;
}

export function told(t: PyThread, exception: PyContainer, chain: boolean): ToldException {
  const seen = new Set<PyObject>();
  if (t.profile.pythonTracebackPrinter && chain) return toldBefore(t, exception, seen);
  return toldInOrder(t, exception, { chain, seen, depth: 0 });
}

function newTold(exception: PyContainer): ToldException {
  return { exception, origin: null, members: null };
}

function membersOf(t: PyThread, exception: PyContainer): readonly PyContainer[] | null {
  if (!t.profile.exceptStar || !isExceptionGroup(t, exception)) return null;
  return groupItems(exception) as readonly PyContainer[];
}

interface Order {
  readonly chain: boolean;
  readonly seen: Set<PyObject>;
  /** How many groups are around it. */
  readonly depth: number;
}

function toldInOrder(t: PyThread, exception: PyContainer, order: Order): ToldException {
  // The chain is walked without host recursion: it may be long.
  const links = [newTold(exception)];
  order.seen.add(exception);
  while (order.chain) {
    const last = links.at(-1)!;
    const { cause, context, suppressContext } = exceptionData(last.exception);
    const next = cause ?? (suppressContext ? null : context);
    if (next === null || order.seen.has(next)) break;
    order.seen.add(next);
    last.origin = { told: newTold(next), isCause: cause !== null };
    links.push(last.origin.told);
  }
  const isDeep = order.depth > GROUP_DEPTH_MAX;
  for (const link of links.reverse()) {
    const members = membersOf(t, link.exception);
    if (members === null) continue;
    const shown = isDeep ? [] : members.slice(0, GROUP_WIDTH_MAX);
    const depth = Math.max(order.depth, 1) + 1;
    link.members = shown.map((member) => toldInOrder(t, member, { ...order, depth }));
  }
  return links.at(-1)!;
}

function toldBefore(t: PyThread, exception: PyContainer, seen: Set<PyObject>): ToldException {
  const mentioned = (one: PyContainer): ToldException => {
    seen.add(one);
    return newTold(one);
  };
  const first = mentioned(exception);
  const pending = [first];
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    const { cause, context, suppressContext } = exceptionData(one.exception);
    if (cause !== null && !seen.has(cause)) one.origin = { told: mentioned(cause), isCause: true };
    else if (context !== null && !suppressContext && !seen.has(context))
      one.origin = { told: mentioned(context), isCause: false };
    one.members = membersOf(t, one.exception)?.map(mentioned) ?? null;
    if (one.origin !== null) pending.push(one.origin.told);
    if (one.members !== null) pending.push(...one.members);
  }
  return first;
}
