import { readFacts } from './facts';
import { sayAction, sayName } from './logs';

const fact = (name: string, value: string) => ({ name, value });

describe('the facts of an entry', () => {
  it('are a change where the state before differs from that after', () => {
    const facts = [fact('from', 'OPEN'), fact('to', 'IN_REVIEW'), fact('version', '3'), fact('line', '7')];
    expect(readFacts(facts)).toEqual({ change: { from: 'OPEN', to: 'IN_REVIEW' }, others: [fact('line', '7')] });
  });

  it('are no change where nothing changed, and what else they say is kept', () => {
    const facts = [fact('from', 'ACTIVE'), fact('to', 'ACTIVE'), fact('window', 'SURVEY')];
    expect(readFacts(facts)).toEqual({ change: null, others: [fact('window', 'SURVEY')] });
  });

  it('tell a first state by itself', () => {
    expect(readFacts([fact('to', 'DRAFT')])).toEqual({ change: null, others: [fact('to', 'DRAFT')] });
  });
});

describe('names of the log', () => {
  it.each([
    ['goal-sheet.submitted', 'Goal sheet submitted'],
    ['notice.hold', 'Notice held back'],
  ])('say %s as %s', (action, said) => {
    expect(sayAction(action)).toBe(said);
  });

  it.each([
    ['IN_REVIEW', 'In review'],
    ['inputHash', 'Input hash'],
    ['goal-sheet', 'Goal sheet'],
  ])('say %s as %s', (name, said) => {
    expect(sayName(name)).toBe(said);
  });
});
