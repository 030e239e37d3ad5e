import { forbidden, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { idOf } from '../../domain/ids';
import { confirmMatch } from '../../usecases/confirm-match';
import type { CommandPorts } from '../../usecases/start-run';
import { MatchType, toMatchType } from '../match.type';
import { refusalOf, refusedByRule } from '../refusals';
import { actorOf } from '../viewer';

@InputType({ description: 'The match to say yes to.' })
export class ConfirmMatchInput {
  @Field(() => ID, { description: 'The match.' })
  matchId!: string;
}

@ObjectType({ implements: UserError, description: 'Why the match was not confirmed.' })
export class ConfirmMatchError extends refusalOf('ConfirmMatch', ['MATCH_OVER']) {}

@ObjectType({ description: 'The match, or why it was not confirmed.' })
export class ConfirmMatchPayload {
  @Field(() => MatchType, { nullable: true, description: 'The match; null when it was refused.' })
  match?: MatchType | null;

  @Field(() => [ConfirmMatchError], { description: 'Empty when it is confirmed.' })
  userErrors!: ConfirmMatchError[];
}

@Resolver()
export class ConfirmMatchMutation {
  constructor(private readonly ports: CommandPorts) {}

  @Mutation(() => ConfirmMatchPayload, {
    description: 'One side says yes to its match; with the second yes it is active. For the pair.',
  })
  async confirmMatch(
    @Arg('input', () => ConfirmMatchInput, { description: 'The match.' }) { matchId }: ConfirmMatchInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ConfirmMatchPayload> {
    const result = await confirmMatch(this.ports, { actor: actorOf(context), matchId: idOf<'Match'>(matchId) });
    if (result.isOk) return { match: toMatchType(result.value), userErrors: [] };
    const rejection = refusedByRule(result.rejection);
    switch (rejection.reason) {
      case 'not-a-side':
        throw forbidden('A match is confirmed by its pair.');
      case 'match-over':
        return { userErrors: [{ code: 'MATCH_OVER', message: 'This match has ended.', field: ['input', 'matchId'] }] };
    }
  }
}
