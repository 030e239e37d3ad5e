import { arrange, readArrangement, type Proposal } from './pair-rows';

const proposal = (mentee: string, mentor: string, total: number, isPinned = false): Proposal =>
  ({
    id: mentee,
    isPinned,
    isVoid: false,
    score: { total, maximum: 10_000 },
    menteeApplication: { id: mentee, applicant: { id: mentee, name: mentee } },
    mentorApplication: { id: mentor, applicant: { id: mentor, name: mentor } },
  }) as unknown as Proposal;

const proposals = [
  proposal('Chloé', 'Zoe', 5_000),
  proposal('Ana', 'Ben', 9_000, true),
  proposal('Dana', 'Ana', 7_000),
];
const shown = (words: string, changed = '') =>
  arrange(proposals, readArrangement(new URLSearchParams(words)), ({ id }) => id === changed).map(({ id }) => id);

describe('the list of pairs', () => {
  it.each([
    ['is sorted by score, best first', '', ['Ana', 'Dana', 'Chloé']],
    ['or weakest first', 'sort=weakest', ['Chloé', 'Dana', 'Ana']],
    ['or by the mentor', 'sort=mentor', ['Dana', 'Ana', 'Chloé']],
    ['is searched on both sides', 'q=ana', ['Ana', 'Dana']],
    ['is searched without accents', 'q=CHLOE', ['Chloé']],
    ['shows only pins', 'show=pinned', ['Ana']],
    ['shows only what waits to be changed', 'show=changed', ['Dana']],
    ['reads nonsense as nothing', 'sort=loudest&show=me', ['Ana', 'Dana', 'Chloé']],
  ])('%s', (_what, words, names) => expect(shown(words, 'Dana')).toEqual(names));
});
