import { forbidden, requirePerson, type SubgraphContext } from '@bookends/subgraph';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { mayCoordinate } from '../domain/program-policies';
import { handMoves, type CycleState as CycleStateKey } from '../domain/cycle-state';
import type { WindowChange } from '../domain/cycle';
import { ApplicationState } from './application-enums';
import { CalendarDate } from './calendar-date';
import { CycleType } from './cycle.type';
import { eligibilityRules } from './eligibility-words';
import { FormType, toForm } from './form.type';
import { ApplicationRole, CycleState, WindowKey } from './program-enums';
import type { ProgramBatches } from './program-batches';
import { ProgramType, toProgram } from './program.type';

@ObjectType('WindowChange', { description: 'A window that was moved; the old dates are kept.' })
export class WindowChangeType {
  @Field(() => WindowKey, { description: 'Which window.' })
  key!: string;

  @Field(() => CalendarDate, { description: 'Its last day before.' })
  previousClosesOn!: string;

  @Field(() => CalendarDate, { description: 'Its last day after.' })
  closesOn!: string;

  @Field(() => CalendarDate, { description: 'Its first day before.' })
  previousOpensOn!: string;

  @Field(() => CalendarDate, { description: 'Its first day after.' })
  opensOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why, for coordinators; null for everybody else, and when no reason was given.',
  })
  reason!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was moved.' })
  changedAt!: Date;
}

@ObjectType('ApplicationCount', { description: 'How many applications stand so.' })
export class ApplicationCountType {
  @Field(() => ApplicationRole, { description: 'The side.' })
  role!: string;

  @Field(() => ApplicationState, { description: 'How they stand.' })
  state!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('CycleMovePreview', { description: 'What a step by hand would touch.' })
export class CycleMovePreviewType {
  @Field(() => Boolean, { description: 'Whether the step can be taken from here.' })
  isPossible!: boolean;

  @Field(() => [CycleState], { description: 'Where the cycle can be moved by hand.' })
  possible!: string[];

  @Field(() => [ApplicationCountType], { description: 'The applications of the cycle as they stand.' })
  applications!: ApplicationCountType[];
}

/** What hangs on a cycle. */
@Resolver(() => CycleType)
export class CycleResolver {
  constructor(private readonly batches: ProgramBatches) {}

  @FieldResolver(() => ProgramType, { nullable: true, description: 'Its program; null only while it cannot be read.' })
  async program(@Root() { programId }: CycleType, @Ctx() context: SubgraphContext): Promise<ProgramType | null> {
    const program = await context.load(this.batches.programs, programId);
    return program && toProgram(program);
  }

  @FieldResolver(() => [FormType], { description: 'What each side is asked.' })
  async forms(@Root() { id, policies }: CycleType, @Ctx() context: SubgraphContext): Promise<FormType[]> {
    const forms = (await context.load(this.batches.formsOf, id)) ?? [];
    return forms.map((form) => toForm(form, eligibilityRules(form.role, policies)));
  }

  @FieldResolver(() => [WindowChangeType], { description: 'Every move of a window, oldest first.' })
  async windowChanges(
    @Root() { id, programId }: CycleType,
    @Ctx() context: SubgraphContext,
  ): Promise<WindowChangeType[]> {
    const { viewer } = context;
    const isCoordinator = viewer.kind === 'person' && mayCoordinate(viewer, programId);
    const changes = (await context.load(this.batches.windowChangesOf, id)) ?? [];
    return changes.map((change) => toWindowChange(isCoordinator ? change : { ...change, reason: null }));
  }

  @FieldResolver(() => CycleMovePreviewType, { description: 'What a step by hand would touch. For coordinators.' })
  async movePreview(
    @Root() cycle: CycleType,
    @Arg('to', () => CycleState, { description: 'The state to move to.' }) to: CycleStateKey,
    @Ctx() context: SubgraphContext,
  ): Promise<CycleMovePreviewType> {
    if (!mayCoordinate(requirePerson(context), cycle.programId)) throw forbidden('Moving a cycle is for coordinators.');
    const possible = [...handMoves(cycle.state as CycleStateKey)];
    const applications = (await context.load(this.batches.applicationCountsOf, cycle.id)) ?? [];
    return { isPossible: possible.includes(to), possible, applications: [...applications] };
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may move windows and states, and decide.' })
  viewerCanCoordinate(@Root() { programId }: CycleType, @Ctx() { viewer }: SubgraphContext): boolean {
    return viewer.kind === 'person' && mayCoordinate(viewer, programId);
  }
}

function toWindowChange({ key, previous, next, reason, changedAt }: WindowChange): WindowChangeType {
  const dates = { previousOpensOn: previous.opensOn, previousClosesOn: previous.closesOn, ...next };
  return { key, ...dates, reason, changedAt };
}
