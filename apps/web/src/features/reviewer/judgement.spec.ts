import { faultsOf, missingIn, NOTHING_YET, partReviews, type Review } from './judgement';

describe('a judgement', () => {
  it('needs a score and a decision, and words when it asks for more', () => {
    expect(missingIn(NOTHING_YET)).toEqual(['score', 'decision']);
    expect(missingIn({ ...NOTHING_YET, score: 3, decision: 'ASK_FOR_MORE', message: ' ' })).toEqual(['message']);
    expect(missingIn({ ...NOTHING_YET, score: 3, decision: 'ACCEPT' })).toEqual([]);
  });

  it('shows what the server refuses at its field, and every sentence', () => {
    const refused = [
      { message: 'No number of members.', field: ['decision'] },
      { message: 'Already decided.', field: null },
      { message: 'Too long.', field: ['note'] },
    ];
    expect(faultsOf(refused)).toEqual({ decision: 'No number of members. Already decided.', note: 'Too long.' });
  });

  it('is told apart from those of others', () => {
    const of = (id: string): Review => ({ id: `review of ${id}`, reviewer: { id } }) as Review;
    expect(partReviews([of('rolf'), of('rita')], 'rita')).toEqual({ own: of('rita'), others: [of('rolf')] });
  });
});
