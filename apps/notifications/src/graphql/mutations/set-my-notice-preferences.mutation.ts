import { notFound, requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import type { DeclinableKind } from '../../domain/notice-rule';
import type { NoticePorts } from '../../usecases/change-notice';
import type { NoticeReads } from '../../usecases/notice-reads';
import { setNoticePreferences } from '../../usecases/set-notice-preferences';
import { declinableKindEnum } from '../notice-enums';
import { NoticePreferences } from '../notice-preferences.type';

@InputType({ description: 'Which notices of a program the viewer does not want.' })
export class SetMyNoticePreferencesInput {
  @Field(() => ID, { description: 'The program.' })
  programId!: string;

  @Field(() => [declinableKindEnum], { description: 'The declined kinds; all others are wanted.' })
  declinedKinds!: DeclinableKind[];
}

const codes = { DUPLICATE_KIND: 'DUPLICATE_KIND' } as const;
registerEnumType(codes, {
  name: 'SetMyNoticePreferencesErrorCode',
  description: 'Why the preferences were not kept.',
  valuesConfig: { DUPLICATE_KIND: { description: 'A kind is named twice.' } },
});

@ObjectType({ implements: UserError, description: 'Why the preferences were not kept.' })
export class SetMyNoticePreferencesError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;
}

@ObjectType({ description: 'The preferences, or why they were not kept.' })
export class SetMyNoticePreferencesPayload {
  @Field(() => NoticePreferences, { nullable: true, description: 'As they are now; null when refused.' })
  preferences?: NoticePreferences | null;

  @Field(() => [SetMyNoticePreferencesError], { description: 'Empty when they were kept.' })
  userErrors!: SetMyNoticePreferencesError[];
}

@Resolver()
export class SetMyNoticePreferencesMutation {
  constructor(
    private readonly ports: NoticePorts,
    private readonly reads: NoticeReads,
  ) {}

  @Mutation(() => SetMyNoticePreferencesPayload, {
    description: 'Says which reminders and news of a program the viewer does not want.',
  })
  async setMyNoticePreferences(
    @Arg('input', () => SetMyNoticePreferencesInput, { description: 'The wish.' }) input: SetMyNoticePreferencesInput,
    @Ctx() context: SubgraphContext,
  ): Promise<SetMyNoticePreferencesPayload> {
    const { personId } = requirePerson(context);
    const { programId, declinedKinds } = input;
    if ((await this.reads.programName(programId)) === null) throw notFound('program');
    if (new Set(declinedKinds).size < declinedKinds.length) return { userErrors: [duplicate] };
    await setNoticePreferences(this.ports, { programId, personId, kinds: declinedKinds });
    return { preferences: { programId, declinedKinds }, userErrors: [] };
  }
}

const duplicate: SetMyNoticePreferencesError = {
  code: 'DUPLICATE_KIND',
  message: 'Name each kind once.',
  field: ['declinedKinds'],
};
