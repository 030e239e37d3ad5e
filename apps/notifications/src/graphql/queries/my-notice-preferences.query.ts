import { requirePerson, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { DeclinableKind } from '../../domain/notice-rule';
import type { NoticeReads } from '../../usecases/notice-reads';
import { NoticePreferences } from '../notice-preferences.type';

@Resolver()
export class MyNoticePreferencesQuery {
  constructor(private readonly reads: NoticeReads) {}

  @Query(() => NoticePreferences, {
    nullable: true,
    description: 'What the viewer declined of a program; null for an unknown program.',
  })
  async myNoticePreferences(
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
    @Ctx() context: SubgraphContext,
  ): Promise<NoticePreferences | null> {
    const { personId } = requirePerson(context);
    if ((await this.reads.programName(programId)) === null) return null;
    const declinedKinds = (await this.reads.declinedKinds(programId, personId)) as DeclinableKind[];
    return { programId, declinedKinds };
  }
}
