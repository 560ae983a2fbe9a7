// sys.monitoring: its functions, which check what they are given. Follows the end of Python/instrumentation.c, CPython 3.12 and 3.13.
// The state is that of vm/monitoring.ts.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { LinkedCode } from '../objects/code.ts';
import { dictSetStr, newDict } from '../objects/dict.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { intArgument } from '../objects/sequence-index.ts';
import { isStr } from '../objects/str.ts';
import { EVENT_NAMES, LOCAL_EVENTS, type Monitoring, MonitoringEvent, TOOLS_MAX, UNGROUPED_EVENTS } from '../vm/monitoring.ts';
import type { PyThread } from '../vm/thread.ts';
import type { NativeModule } from './native-module.ts';
import { newSimpleNamespace } from './simple-namespace.ts';

const CALL_RESULTS = (1 << MonitoringEvent.C_RETURN) | (1 << MonitoringEvent.C_RAISE);

const CALL_GROUP = CALL_RESULTS | (1 << MonitoringEvent.CALL);

const monitoringOf = (t: Thread): Monitoring => (t as PyThread).tracing.monitoring;

function toolOf(t: Thread, o: PyObject): number {
  const tool = intArgument(t, o);
  if (tool < 0 || tool >= TOOLS_MAX) throw valueError(t, `invalid tool ${tool} (must be between 0 and ${TOOLS_MAX - 1})`);
  return tool;
}

function checkInUse(t: Thread, tool: number): void {
  if (monitoringOf(t).toolName(tool) === null) throw valueError(t, `tool ${tool} is not in use`);
}

function codeOf(t: Thread, o: PyObject): LinkedCode {
  if (!(o.value instanceof LinkedCode)) throw typeError(t, 'code must be a code object');
  return o.value;
}

function useToolId(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [id, name] = args as [PyObject, PyObject];
  const tool = toolOf(t, id);
  if (!isStr(name)) throw valueError(t, 'tool name must be a str');
  if (monitoringOf(t).toolName(tool) !== null) throw valueError(t, `tool ${tool} is already in use`);
  monitoringOf(t).use(tool, name);
  return incref(t.none);
}

/** Its events and callbacks stay. */
function freeToolId(t: Thread, _self: PyObject, arg: PyObject): PyObject {
  monitoringOf(t).free(toolOf(t, arg));
  return incref(t.none);
}

function registerCallback(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [id, given, func] = args as [PyObject, PyObject, PyObject];
  const tool = toolOf(t, id);
  const events = intArgument(t, given);
  if (events <= 0 || (events & (events - 1)) !== 0) throw valueError(t, 'The callback can only be set for one event at a time');
  const event = Math.log2(events);
  if (event >= EVENT_NAMES.length) throw valueError(t, `invalid event ${events}`);
  return monitoringOf(t).register(tool, event, func === t.none ? null : func) ?? incref(t.none);
}

function checkResults(t: Thread, events: number): void {
  if ((events & CALL_RESULTS) !== 0 && (events & CALL_GROUP) !== CALL_GROUP)
    throw valueError(t, 'cannot set C_RETURN or C_RAISE events independently');
}

const hex = (value: number): string => (value >>> 0).toString(16);

function setEvents(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [id, given] = args as [PyObject, PyObject];
  const tool = toolOf(t, id);
  const events = intArgument(t, given);
  if (events < 0 || events >= 1 << EVENT_NAMES.length) throw valueError(t, `invalid event set 0x${hex(events)}`);
  checkResults(t, events);
  checkInUse(t, tool);
  monitoringOf(t).setEvents(tool, events & ~CALL_RESULTS);
  return incref(t.none);
}

function setLocalEvents(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [id, given, set] = args as [PyObject, PyObject, PyObject];
  const tool = toolOf(t, id);
  const events = intArgument(t, set);
  const code = codeOf(t, given);
  checkResults(t, events);
  const own = events & ~CALL_RESULTS;
  if (own < 0 || own >= 1 << LOCAL_EVENTS) throw valueError(t, `invalid local event set 0x${hex(own)}`);
  checkInUse(t, tool);
  monitoringOf(t).setLocalEvents(tool, code, own);
  return incref(t.none);
}

function getLocalEvents(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [id, given] = args as [PyObject, PyObject];
  const tool = toolOf(t, id);
  return newInt(t, monitoringOf(t).localEventsOf(tool, codeOf(t, given)));
}

/** The tools that want each event anywhere, as bits. */
function allEvents(t: Thread): PyObject {
  const result = newDict(t);
  for (let event = 0; event < UNGROUPED_EVENTS; event++) {
    const tools = monitoringOf(t).toolsOf(event);
    if (tools === 0) continue;
    const value = newInt(t, tools);
    dictSetStr(t, result, t.name(EVENT_NAMES[event] as string), value);
    decref(t, value);
  }
  return result;
}

function eventNamespace(t: Thread): PyObject {
  const entries = EVENT_NAMES.map((name, event) => [name, newInt(t, 2 ** event)] as const);
  return newSimpleNamespace(t, [...entries, ['NO_EVENTS', newInt(t, 0)]]);
}

export const MONITORING: NativeModule = {
  name: 'sys.monitoring',
  functions: [
    positional('use_tool_id', [2, 2], useToolId),
    oneArg('free_tool_id', freeToolId),
    oneArg('get_tool', (t, _self, arg) => incref(monitoringOf(t).toolName(toolOf(t, arg)) ?? t.none)),
    positional('register_callback', [3, 3], registerCallback),
    oneArg('get_events', (t, _self, arg) => newInt(t, monitoringOf(t).eventsOf(toolOf(t, arg)))),
    positional('set_events', [2, 2], setEvents),
    positional('get_local_events', [2, 2], getLocalEvents),
    positional('set_local_events', [3, 3], setLocalEvents),
    noArgs('restart_events', (t) => {
      monitoringOf(t).restartEvents();
      return incref(t.none);
    }),
    noArgs('_all_events', allEvents),
  ],
  values: {
    DISABLE: (t) => incref(monitoringOf(t).disableMark),
    MISSING: (t) => incref(monitoringOf(t).missingMark),
    events: eventNamespace,
    DEBUGGER_ID: (t) => newInt(t, 0),
    COVERAGE_ID: (t) => newInt(t, 1),
    PROFILER_ID: (t) => newInt(t, 2),
    OPTIMIZER_ID: (t) => newInt(t, 5),
  },
};
