import { changesOf, isSame, join, pick, type Values } from './values';

/** Something as the endpoint has it. */
export interface Reading<V> {
  readonly values: Values<V>;
  readonly version: number;
  /** When it was last saved, as the endpoint tells it; null when it never was. */
  readonly savedAt: string | null;
}

/** Why the endpoint would not keep something: a sentence, and the field that it is about. */
export interface Problem {
  readonly field: string | null;
  readonly message: string;
}

/** What came of one attempt to save. */
export type SaveOutcome<V> =
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: string | null }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'conflict'; readonly current: Reading<V> }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed-out' };

export type Choice = 'mine' | 'theirs';

export interface AutosaveState<V> {
  /** As the endpoint has it. */
  readonly saved: Reading<V>;
  /** As it stands on the page. */
  readonly values: Values<V>;
  /** What is on its way to the endpoint; null when nothing is. */
  readonly sending: Values<V> | null;
  /** What kept the last attempt from arriving. */
  readonly hindrance: 'unreachable' | 'signed-out' | null;
  /** Attempts in a row that did not arrive. */
  readonly failures: number;
  /** What the endpoint would not keep, as it was; it is not sent again until it is changed. */
  readonly refused: Values<V>;
  readonly problems: readonly Problem[];
  /** What was saved elsewhere in fields that were changed here too; nobody has chosen yet. */
  readonly clashes: Values<V>;
  /** How often something that was saved elsewhere was taken over without a question. */
  readonly joins: number;
  /** Something was saved since the page began. */
  readonly isSavedHere: boolean;
  /** Text that an earlier page could not save was brought back. */
  readonly isRestored: boolean;
}

export type AutosaveEvent<V> =
  | { readonly kind: 'typed'; readonly field: string; readonly value: V }
  | { readonly kind: 'sending' }
  | { readonly kind: 'answered'; readonly outcome: SaveOutcome<V> }
  | { readonly kind: 'read'; readonly reading: Reading<V> }
  | { readonly kind: 'chosen'; readonly choices: Readonly<Record<string, Choice>> }
  | { readonly kind: 'signed-in' };

/** What a page keeps of itself while it is not saved. */
export interface Kept<V> {
  /** The changed fields. */
  readonly values: Values<V>;
  /** The same fields as they were saved when they were changed. */
  readonly base: Values<V>;
}

/** The start of a page: as it was read, with what an earlier page could not save. */
export function beginAutosave<V>(reading: Reading<V>, kept: Kept<V> | null): AutosaveState<V> {
  const fresh: AutosaveState<V> = {
    saved: reading,
    values: reading.values,
    sending: null,
    hindrance: null,
    failures: 0,
    refused: {},
    problems: [],
    clashes: {},
    joins: 0,
    isSavedHere: false,
    isRestored: false,
  };
  if (kept === null) return fresh;
  const before = { ...reading.values, ...kept.base };
  const state = meet(
    { ...fresh, saved: { ...reading, values: before }, values: { ...before, ...kept.values } },
    reading,
  );
  return { ...state, joins: 0, isRestored: Object.keys(changesOf(reading.values, state.values)).length > 0 };
}

export function reduceAutosave<V>(state: AutosaveState<V>, event: AutosaveEvent<V>): AutosaveState<V> {
  switch (event.kind) {
    case 'typed':
      return type(state, event.field, event.value);
    case 'sending':
      return send(state);
    case 'answered':
      return answer({ ...state, sending: null }, event.outcome, state.sending ?? {});
    case 'read':
      return state.sending !== null || event.reading.version <= state.saved.version
        ? state
        : meet(state, event.reading);
    case 'chosen':
      return choose(state, event.choices);
    case 'signed-in':
      return state.hindrance === 'signed-out' ? { ...state, hindrance: null } : state;
  }
}

/** What differs from what is saved, whatever keeps it from being so. */
export const unsavedOf = <V>(state: AutosaveState<V>): Values<V> => changesOf(state.saved.values, state.values);

/** What would be sent now: neither what was refused as it is, nor what waits for a choice. */
export const toSend = <V>(state: AutosaveState<V>): Values<V> =>
  pick(unsavedOf(state), (field) => !(field in state.clashes) && !isRefused(state, field));

const isRefused = <V>({ refused, values }: AutosaveState<V>, field: string): boolean =>
  field in refused && isSame(refused[field], values[field]);

export type AutosaveStatus = 'saved' | 'unsaved' | 'saving' | 'unreachable' | 'signed-out' | 'refused' | 'conflict';

/** The one thing that is worth telling. */
export function statusOf<V>(state: AutosaveState<V>): AutosaveStatus {
  if (Object.keys(state.clashes).length > 0) return 'conflict';
  if (state.sending !== null) return 'saving';
  const isWaiting = Object.keys(toSend(state)).length > 0;
  if (isWaiting) return state.hindrance ?? 'unsaved';
  return Object.keys(unsavedOf(state)).length > 0 ? 'refused' : 'saved';
}

function type<V>(state: AutosaveState<V>, field: string, value: V): AutosaveState<V> {
  if (field in state.values && JSON.stringify(state.values[field]) === JSON.stringify(value)) return state;
  return {
    ...state,
    values: { ...state.values, [field]: value },
    problems: state.problems.filter((problem) => problem.field !== null && problem.field !== field),
    clashes: pick(state.clashes, (clash) => clash !== field || !isSame(state.clashes[clash], value)),
  };
}

function send<V>(state: AutosaveState<V>): AutosaveState<V> {
  const sending = toSend(state);
  return state.sending !== null || Object.keys(sending).length === 0 ? state : { ...state, sending };
}

function answer<V>(state: AutosaveState<V>, outcome: SaveOutcome<V>, sent: Values<V>): AutosaveState<V> {
  const arrived = { ...state, hindrance: null, failures: 0 };
  switch (outcome.kind) {
    case 'saved': {
      const { version, savedAt } = outcome;
      return { ...arrived, isSavedHere: true, saved: { version, savedAt, values: { ...state.saved.values, ...sent } } };
    }
    case 'refused': {
      const { problems } = outcome;
      const blamed = pick(sent, (field) => problems.some((problem) => problem.field === field));
      const refused = { ...state.refused, ...(Object.keys(blamed).length > 0 ? blamed : sent) };
      const others = state.problems.filter(({ field }) => field !== null && !(field in sent));
      return { ...arrived, refused, problems: [...others, ...problems] };
    }
    case 'conflict':
      return meet(arrived, outcome.current);
    case 'unreachable':
      return { ...state, hindrance: 'unreachable', failures: state.failures + 1 };
    case 'signed-out':
      return { ...state, hindrance: 'signed-out', failures: 0 };
  }
}

/** What was saved elsewhere meets what is on the page. */
function meet<V>(state: AutosaveState<V>, theirs: Reading<V>): AutosaveState<V> {
  const { values, clashes, taken } = join(state.saved.values, state.values, theirs.values);
  const open = {
    ...pick(theirs.values, (field) => field in state.clashes && !isSame(values[field], theirs.values[field])),
  };
  for (const field of clashes) open[field] = theirs.values[field] as V;
  return { ...state, saved: theirs, values, clashes: open, joins: state.joins + (taken.length > 0 ? 1 : 0) };
}

function choose<V>(state: AutosaveState<V>, choices: Readonly<Record<string, Choice>>): AutosaveState<V> {
  const theirs = pick(state.clashes, (field) => choices[field] === 'theirs');
  return {
    ...state,
    values: { ...state.values, ...theirs },
    clashes: pick(state.clashes, (field) => choices[field] === undefined),
  };
}
