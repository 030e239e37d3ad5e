import {
  beginAutosave,
  reduceAutosave,
  statusOf,
  toSend,
  type AutosaveEvent,
  type AutosaveState,
  type Kept,
  type Problem,
  type Reading,
  type SaveOutcome,
} from './autosave-state';

type Event = AutosaveEvent<string>;
const read = (version: number, values: Record<string, string>): Reading<string> => ({ version, values, savedAt: null });
const typed = (field: string, value: string): Event => ({ kind: 'typed', field, value });
const answered = (outcome: SaveOutcome<string>): Event => ({ kind: 'answered', outcome });
const sending: Event = { kind: 'sending' };
const saved = (version: number): Event => answered({ kind: 'saved', version, savedAt: '14:02' });
const refused = (...problems: Problem[]): Event => answered({ kind: 'refused', problems });
const conflict = (version: number, values: Record<string, string>): Event =>
  answered({ kind: 'conflict', current: read(version, values) });

function after(...events: Event[]): AutosaveState<string> {
  return events.reduce(reduceAutosave, beginAutosave(read(1, { name: 'Ana', town: '' }), null));
}

describe('what a page keeps and sends', () => {
  it('sends only what was changed, and is saved afterwards', () => {
    const state = after(typed('name', 'Anna'), sending);
    expect(state.sending).toEqual({ name: 'Anna' });
    expect(statusOf(state)).toBe('saving');
    const end = reduceAutosave(state, saved(2));
    expect(statusOf(end)).toBe('saved');
    expect(end.saved).toEqual({ version: 2, savedAt: '14:02', values: { name: 'Anna', town: '' } });
  });

  it('sends nothing when something was typed and taken back', () => {
    const state = after(typed('name', 'Anna'), typed('name', 'Ana'));
    expect(statusOf(state)).toBe('saved');
    expect(reduceAutosave(state, sending)).toBe(state);
  });

  it('keeps what is typed while something is on its way', () => {
    const state = after(typed('name', 'Anna'), sending, typed('name', 'Annabel'), saved(2));
    expect(toSend(state)).toEqual({ name: 'Annabel' });
    expect(statusOf(state)).toBe('unsaved');
  });

  it('says the same twice as nothing', () => {
    const state = after(typed('name', 'Anna'));
    expect(reduceAutosave(state, typed('name', 'Anna'))).toBe(state);
  });
});

describe('what the endpoint would not keep', () => {
  const bad = { field: 'town', message: 'Too long.' };

  it('stays on the page and is not sent again, while the rest is', () => {
    const state = after(typed('name', 'Anna'), typed('town', 'x'), sending, refused(bad));
    expect(state.problems).toEqual([bad]);
    expect(toSend(state)).toEqual({ name: 'Anna' });
    const end = [sending, saved(2)].reduce(reduceAutosave, state);
    expect(statusOf(end)).toBe('refused');
    expect(end.values['town']).toBe('x');
    expect(end.problems).toEqual([bad]);
  });

  it('is sent once it is changed, and its problem goes', () => {
    const state = after(typed('town', 'x'), sending, refused(bad), typed('town', 'y'));
    expect(state.problems).toEqual([]);
    expect(toSend(state)).toEqual({ town: 'y' });
  });

  it('is everything that was sent when the problem is about no field', () => {
    const closed = { field: null, message: 'The time is over.' };
    const state = after(typed('name', 'Anna'), sending, refused(closed));
    expect(toSend(state)).toEqual({});
    expect(statusOf(state)).toBe('refused');
    expect(state.problems).toEqual([closed]);
    expect(after(typed('name', 'Anna'), sending, refused(closed), typed('town', 'y')).problems).toEqual([]);
  });
});

describe('what does not arrive', () => {
  it('stays to be sent, and counts the attempts until one arrives', () => {
    const out = answered({ kind: 'unreachable' });
    const state = after(typed('name', 'Anna'), sending, out, sending, out);
    expect(statusOf(state)).toBe('unreachable');
    expect(state.failures).toBe(2);
    expect(toSend(state)).toEqual({ name: 'Anna' });
    const end = [sending, saved(2)].reduce(reduceAutosave, state);
    expect(end).toMatchObject({ failures: 0, hindrance: null });
  });

  it('waits for a new sign-in when the session ended', () => {
    const state = after(typed('name', 'Anna'), sending, answered({ kind: 'signed-out' }));
    expect(statusOf(state)).toBe('signed-out');
    expect(statusOf(reduceAutosave(state, { kind: 'signed-in' }))).toBe('unsaved');
    expect(after({ kind: 'signed-in' })).toEqual(after());
  });
});

describe('what was saved elsewhere', () => {
  it('is taken over where nothing was changed here', () => {
    const state = after(typed('name', 'Anna'), sending, conflict(4, { name: 'Ana', town: 'Reno' }));
    expect(state).toMatchObject({ values: { name: 'Anna', town: 'Reno' }, clashes: {}, joins: 1 });
    expect(toSend(state)).toEqual({ name: 'Anna' });
    expect(state.saved.version).toBe(4);
  });

  const clash = [typed('name', 'Anna'), typed('town', 'Elko'), sending, conflict(4, { name: 'Anne', town: '' })];

  it('waits for a choice where both changed something, and the rest is saved meanwhile', () => {
    const state = after(...clash);
    expect(statusOf(state)).toBe('conflict');
    expect(state.clashes).toEqual({ name: 'Anne' });
    expect(state.values['name']).toBe('Anna');
    expect(toSend(state)).toEqual({ town: 'Elko' });
  });

  it('is overwritten by what is here when that is chosen', () => {
    const state = after(...clash, { kind: 'chosen', choices: { name: 'mine' } });
    expect(toSend(state)).toEqual({ name: 'Anna', town: 'Elko' });
  });

  it('overwrites what is here when that is chosen', () => {
    const state = after(...clash, { kind: 'chosen', choices: { name: 'theirs' } });
    expect(state.values['name']).toBe('Anne');
    expect(toSend(state)).toEqual({ town: 'Elko' });
  });

  it('is no conflict any more once the same is typed here', () => {
    expect(after(...clash, typed('name', 'Anne')).clashes).toEqual({});
  });

  it('stays a conflict through further typing and readings', () => {
    const again: Event = { kind: 'read', reading: read(5, { name: 'Anne', town: 'Elko' }) };
    const state = after(...clash, typed('name', 'Annabel'), again);
    expect(state.clashes).toEqual({ name: 'Anne' });
    expect(state.values['name']).toBe('Annabel');
  });

  it('is found by a later reading, and an older one changes nothing', () => {
    const newer: Event = { kind: 'read', reading: read(2, { name: 'Anne', town: '' }) };
    expect(after(newer).values['name']).toBe('Anne');
    expect(after(typed('name', 'Anna'), newer).clashes).toEqual({ name: 'Anne' });
    const older: Event = { kind: 'read', reading: read(1, { name: 'Bea', town: '' }) };
    expect(after(older)).toEqual(after());
  });

  it('is not looked at while something is on its way', () => {
    const newer: Event = { kind: 'read', reading: read(2, { name: 'Anne', town: '' }) };
    expect(after(typed('name', 'Anna'), sending, newer).clashes).toEqual({});
  });
});

describe('what an earlier page could not save', () => {
  const begin = (reading: Reading<string>, kept: Kept<string>) => beginAutosave(reading, kept);

  it('is brought back, and sent', () => {
    const state = begin(read(3, { name: 'Ana' }), { values: { name: 'Anna' }, base: { name: 'Ana' } });
    expect(state.isRestored).toBe(true);
    expect(toSend(state)).toEqual({ name: 'Anna' });
    expect(state.saved.version).toBe(3);
  });

  it('is a conflict when the same was changed elsewhere since', () => {
    const state = begin(read(3, { name: 'Anne' }), { values: { name: 'Anna' }, base: { name: 'Ana' } });
    expect(state.clashes).toEqual({ name: 'Anne' });
  });

  it('is nothing when it was saved after all', () => {
    const state = begin(read(3, { name: 'Anna' }), { values: { name: 'Anna' }, base: { name: 'Ana' } });
    expect(state).toMatchObject({ isRestored: false, clashes: {} });
    expect(toSend(state)).toEqual({});
  });
});
