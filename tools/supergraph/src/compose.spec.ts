import { parse } from 'graphql';
import { apiSchemaOf, unannouncedBreaks } from './breaking-changes';
import { composeSupergraph } from './compose';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@inaccessible"])\n`;
const pairs = `${link} type Query { pair(id: ID!): Pair secret: String @inaccessible } type Pair @key(fields: "id") { id: ID! note: String }`;
const goals = `${link} type Pair @key(fields: "id") { id: ID! goals: [String!]! }`;

function composed(...sdls: readonly string[]): string {
  const answer = composeSupergraph(sdls.map((sdl, index) => ({ name: `s${index}`, sdl })));
  if (answer.faults !== undefined) throw new Error(answer.faults.join());
  return answer.supergraph;
}

describe('the supergraph', () => {
  it('joins what two contexts say of one entity, and is the same every time', () => {
    const supergraph = composed(pairs, goals);
    expect(Object.keys(apiSchemaOf(supergraph).getType('Pair')!.toConfig()).length).toBeGreaterThan(0);
    expect(() => parse(supergraph)).not.toThrow();
    expect(composed(pairs, goals)).toBe(supergraph);
  });

  it('shows clients nothing that is inaccessible', () => {
    expect(Object.keys(apiSchemaOf(composed(pairs)).getQueryType()!.getFields())).toEqual(['pair']);
  });

  it('names what does not compose', () => {
    const answer = composeSupergraph([
      { name: 'a', sdl: pairs },
      { name: 'b', sdl: `${link} type Pair @key(fields: "id") { id: ID! note: Int }` },
    ]);
    expect(answer.faults?.join()).toContain('Pair.note');
  });
});

describe('a change that breaks clients', () => {
  const before = composed(pairs, goals);

  it('is named when a field goes', () => {
    expect(unannouncedBreaks(before, composed(pairs), [])).toEqual(['Pair.goals was removed.']);
  });

  it('passes once a decision announces it', () => {
    expect(unannouncedBreaks(before, composed(pairs), ['# 12\n\nbreaking: Pair.goals\n'])).toEqual([]);
  });

  it('is no change that only adds, nor one of the inaccessible', () => {
    const after = composed(
      pairs.replace('note: String', 'note: String more: Int').replace('secret: String', 'other: Int'),
      goals,
    );
    expect(unannouncedBreaks(before, after, [])).toEqual([]);
  });
});
