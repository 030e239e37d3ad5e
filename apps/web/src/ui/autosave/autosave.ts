import {
  beginAutosave,
  reduceAutosave,
  toSend,
  unsavedOf,
  type AutosaveEvent,
  type AutosaveState,
  type Kept,
  type Reading,
  type SaveOutcome,
} from './autosave-state';
import type { Values } from './values';

export interface AutosavePorts<V> {
  /** Saves the changed fields of the version that was read. */
  save(changes: Values<V>, version: number): Promise<SaveOutcome<V>>;
  /** Where unsaved text outlives the page. */
  readonly keeper: { take(): Kept<V> | null; keep(kept: Kept<V> | null): void };
}

export interface Autosave<V> {
  read(): AutosaveState<V>;
  subscribe(listener: () => void): () => void;
  tell(event: AutosaveEvent<V>): void;
  /** Saves at once what is not saved; resolves when nothing more can be sent. */
  flush(): Promise<AutosaveState<V>>;
}

const PAUSE_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** Saves a page a second after its last change, one request at a time, and again and again while nothing arrives. */
export function createAutosave<V>({ save, keeper }: AutosavePorts<V>, reading: Reading<V>): Autosave<V> {
  let state = beginAutosave(reading, keeper.take());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  const tell = (event: AutosaveEvent<V>): void => {
    const next = reduceAutosave(state, event);
    if (next === state) return;
    state = next;
    keeper.keep(keptOf(state));
    schedule();
    listeners.forEach((listener) => listener());
  };
  const schedule = (): void => {
    clearTimeout(timer);
    const isWaiting = state.sending === null && Object.keys(toSend(state)).length > 0;
    if (isWaiting && state.hindrance !== 'signed-out') timer = setTimeout(() => void send(), waitOf(state));
  };
  const send = (): Promise<void> => {
    underWay ??= attempt().finally(() => (underWay = null));
    return underWay;
  };
  const attempt = async (): Promise<void> => {
    tell({ kind: 'sending' });
    if (state.sending === null) return;
    const outcome = await save(state.sending, state.saved.version).catch((): SaveOutcome<V> => ({
      kind: 'unreachable',
    }));
    tell({ kind: 'answered', outcome });
  };
  const flush = async (): Promise<AutosaveState<V>> => {
    clearTimeout(timer);
    if (state.hindrance === 'signed-out') return state;
    do await send();
    while (state.hindrance === null && Object.keys(toSend(state)).length > 0);
    return state;
  };
  schedule();
  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
    flush,
  };
}

const waitOf = <V>({ hindrance, failures }: AutosaveState<V>): number =>
  hindrance === null ? PAUSE_MS : Math.min(LONGEST_WAIT_MS, PAUSE_MS * 2 ** failures);

function keptOf<V>(state: AutosaveState<V>): Kept<V> | null {
  const values = unsavedOf(state);
  const fields = Object.keys(values);
  if (fields.length === 0) return null;
  const base = fields.flatMap((field) => (field in state.saved.values ? [[field, state.saved.values[field]]] : []));
  return { values, base: Object.fromEntries(base) as Values<V> };
}
