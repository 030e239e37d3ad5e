import { encodeCursor, pageOf, pageSize, type Connection } from '@bookends/subgraph';
import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { scoreAfter } from './id-cursor';
import { RunComparisonType, RunMoveConnection, toRunMove, type RunMoveType } from './run-comparison.type';

@Resolver(() => RunComparisonType)
export class RunComparisonResolver {
  @FieldResolver(() => RunMoveConnection, {
    description: 'Mentees with another mentor in the other run, or placed in only one of the two; greatest loss first.',
  })
  moves(
    @Root() { compared }: RunComparisonType,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 20 unless told.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string,
  ): Connection<RunMoveType> {
    const size = pageSize(first);
    const last = scoreAfter(after);
    const rest = compared.moves.filter(
      ({ gain, menteeId }) => !last || gain > last.score || (gain === last.score && menteeId > last.id),
    );
    const page = pageOf(rest.slice(0, size + 1), size, {
      node: toRunMove,
      cursor: ({ gain, menteeId }) => encodeCursor(gain, menteeId),
    });
    return { ...page, totalCount: compared.moves.length };
  }
}
