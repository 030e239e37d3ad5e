import { forbidden, notFound, requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import type { NoticeTemplate } from '../../domain/notice-rule';
import type { NoticePorts } from '../../usecases/change-notice';
import type { NoticeReads } from '../../usecases/notice-reads';
import { setNoticeSwitch, type SetNoticeSwitchRejection } from '../../usecases/set-notice-switch';
import { noticeTemplateEnum } from '../notice-template.enum';
import type { ReadBatches } from '../read-batches';
import { readScheduledNotice } from '../schedule-reader';
import { ScheduledNotice } from '../scheduled-notice.type';

@InputType({ description: 'Which notice of a cycle is switched, and how.' })
export class SetNoticeSwitchInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => noticeTemplateEnum, { description: 'The notice.' })
  template!: NoticeTemplate;

  @Field(() => Boolean, { description: 'Whether it is sent in this cycle.' })
  isOn!: boolean;
}

const codes = { NOT_IN_SCHEDULE: 'NOT_IN_SCHEDULE' } as const;
registerEnumType(codes, {
  name: 'SetNoticeSwitchErrorCode',
  description: 'Why the switch was not set.',
  valuesConfig: { NOT_IN_SCHEDULE: { description: 'It belongs to no cycle and cannot be switched off.' } },
});

@ObjectType({ implements: UserError, description: 'Why the switch was not set.' })
export class SetNoticeSwitchError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;
}

@ObjectType({ description: 'The notice in the schedule, or why its switch was not set.' })
export class SetNoticeSwitchPayload {
  @Field(() => ScheduledNotice, { nullable: true, description: 'The notice as it is now; null when refused.' })
  scheduledNotice?: ScheduledNotice | null;

  @Field(() => [SetNoticeSwitchError], { description: 'Empty when it was set.' })
  userErrors!: SetNoticeSwitchError[];
}

@Resolver()
export class SetNoticeSwitchMutation {
  constructor(
    private readonly ports: NoticePorts,
    private readonly reads: NoticeReads,
    private readonly batches: ReadBatches,
  ) {}

  @Mutation(() => SetNoticeSwitchPayload, {
    description: 'Switches a notice of a cycle on or off; what waits already obeys the switch. For coordinators.',
  })
  async setNoticeSwitch(
    @Arg('input', () => SetNoticeSwitchInput, { description: 'What is switched.' }) input: SetNoticeSwitchInput,
    @Ctx() context: SubgraphContext,
  ): Promise<SetNoticeSwitchPayload> {
    const viewer = requirePerson(context);
    const programId = await context.load(this.batches.programsOfCycles, input.cycleId);
    const set = await setNoticeSwitch(this.ports, { ...input, programId, viewer });
    if (!set.isOk) return { userErrors: toErrors(set.rejection) };
    return { scheduledNotice: await readScheduledNotice(this.reads, input.cycleId, input.template), userErrors: [] };
  }
}

function toErrors(rejection: SetNoticeSwitchRejection): SetNoticeSwitchError[] {
  switch (rejection.reason) {
    case 'unknown-cycle':
      throw notFound('cycle');
    case 'not-coordinator':
      throw forbidden('The notices of a cycle are for its coordinators.');
    case 'not-in-schedule':
      return [{ code: 'NOT_IN_SCHEDULE', message: 'This notice belongs to no cycle.', field: ['template'] }];
  }
}
