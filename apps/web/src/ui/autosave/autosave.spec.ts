import { createAutosave } from './autosave';
import type { Kept, SaveOutcome } from './autosave-state';

const reading = { version: 1, values: { name: 'Ana', town: '' }, savedAt: null };

function set(...outcomes: SaveOutcome<string>[]) {
  const sent: object[] = [];
  let kept: Kept<string> | null = null;
  const save = async (changes: object, version: number): Promise<SaveOutcome<string>> => {
    sent.push({ ...changes, version });
    return outcomes.shift() ?? { kind: 'saved', version: version + 1, savedAt: null };
  };
  const keeper = { take: () => kept, keep: (next: Kept<string> | null) => void (kept = next) };
  const autosave = createAutosave({ save, keeper }, reading);
  const type = (field: string, value: string) => autosave.tell({ kind: 'typed', field, value });
  return { autosave, type, sent, kept: () => kept };
}

describe('a page that saves by itself', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('saves a second after the last change, once', async () => {
    const { type, sent, kept } = set();
    type('name', 'Ann');
    await jest.advanceTimersByTimeAsync(900);
    type('name', 'Anna');
    expect(kept()).toEqual({ values: { name: 'Anna' }, base: { name: 'Ana' } });
    await jest.advanceTimersByTimeAsync(999);
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([{ name: 'Anna', version: 1 }]);
    expect(kept()).toBeNull();
  });

  it('tries again and again, ever less often, until it arrives', async () => {
    const { type, sent, autosave } = set({ kind: 'unreachable' }, { kind: 'unreachable' });
    type('name', 'Anna');
    await jest.advanceTimersByTimeAsync(1_000);
    await jest.advanceTimersByTimeAsync(2_000);
    await jest.advanceTimersByTimeAsync(3_999);
    expect(sent).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(3);
    expect(autosave.read().saved.version).toBe(2);
  });

  it('waits for a new sign-in', async () => {
    const { type, sent, autosave } = set({ kind: 'signed-out' });
    type('name', 'Anna');
    await jest.advanceTimersByTimeAsync(300_000);
    await autosave.flush();
    expect(sent).toHaveLength(1);
    autosave.tell({ kind: 'signed-in' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(2);
  });

  it('saves at once when asked to, also what was typed meanwhile', async () => {
    const { type, sent, autosave } = set();
    type('name', 'Anna');
    const end = autosave.flush();
    type('town', 'Reno');
    expect(await end).toMatchObject({ saved: { version: 3 } });
    expect(sent).toEqual([
      { name: 'Anna', version: 1 },
      { town: 'Reno', version: 2 },
    ]);
  });

  it('saves again by itself on top of what was saved elsewhere', async () => {
    const current = { version: 7, values: { name: 'Ana', town: 'Reno' }, savedAt: null };
    const { type, sent, autosave } = set({ kind: 'conflict', current });
    type('name', 'Anna');
    await autosave.flush();
    expect(sent[1]).toEqual({ name: 'Anna', version: 7 });
    expect(autosave.read().values).toEqual({ name: 'Anna', town: 'Reno' });
  });

  it('takes a fault on the way for an outage', async () => {
    const keeper = { take: () => null, keep: () => undefined };
    const autosave = createAutosave<string>({ save: () => Promise.reject(new Error('cut')), keeper }, reading);
    autosave.tell({ kind: 'typed', field: 'name', value: 'Anna' });
    expect(await autosave.flush()).toMatchObject({ hindrance: 'unreachable', values: { name: 'Anna' } });
  });
});
