import { requirePerson, type SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { exampleGoals } from '../domain/example-goals';
import { isLate, sideOf } from '../domain/goal-sheet';
import { nextStepOf, type NextStep } from '../domain/next-step';
import { mayReadText, mayTakeStep } from '../domain/policies';
import type { GoalSheetStep } from '../domain/goal-sheet-steps';
import { ExampleGoal } from './example-goal.type';
import { nextSteps } from './goal-sheet-enums';
import { GoalSheetText, toText } from './goal-sheet-text.type';
import { GoalSheet } from './goal-sheet.type';
import type { ReadBatches } from './read-batches';

/** What of a sheet depends on who looks and when. */
@Resolver(() => GoalSheet)
export class GoalSheetResolver {
  constructor(private readonly batches: ReadBatches) {}

  @FieldResolver(() => Boolean, { description: 'Past its day and still with the pair: a draft, or returned.' })
  async isLate(@Root() { standing }: GoalSheet, @Ctx() context: SubgraphContext): Promise<boolean> {
    return isLate(standing, (await context.load(this.batches.now, 'now'))!);
  }

  @FieldResolver(() => GoalSheetText, {
    nullable: true,
    description: 'What it says. Null for staff while the pair does not share it.',
  })
  async text(@Root() { standing }: GoalSheet, @Ctx() context: SubgraphContext): Promise<GoalSheetText | null> {
    if (!mayReadText(requirePerson(context), standing)) return null;
    const [text, program] = await Promise.all([
      context.load(this.batches.texts, standing.id),
      context.load(this.batches.programs, standing.programId),
    ]);
    return text && toText(text, program);
  }

  @FieldResolver(() => nextSteps, {
    nullable: true,
    description: 'What the viewer does next about it; null when nothing is left, and for staff.',
  })
  nextStep(@Root() { standing }: GoalSheet, @Ctx() context: SubgraphContext): NextStep | null {
    return nextStepOf(standing.state, sideOf(requirePerson(context).personId, standing));
  }

  @FieldResolver(() => [ExampleGoal], {
    description: 'Goals to look at before writing one’s own, from small to large; the same for every sheet.',
  })
  exampleGoals(): readonly ExampleGoal[] {
    return exampleGoals;
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may read `text`.' })
  viewerCanReadText(@Root() { standing }: GoalSheet, @Ctx() context: SubgraphContext): boolean {
    return mayReadText(requirePerson(context), standing);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may write its goals now.' })
  viewerCanSave(@Root() sheet: GoalSheet, @Ctx() context: SubgraphContext): boolean {
    return viewerCan('save', sheet, context);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may submit it now, once every goal is complete.' })
  viewerCanSubmit(@Root() sheet: GoalSheet, @Ctx() context: SubgraphContext): boolean {
    return viewerCan('submit', sheet, context);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may return it now.' })
  viewerCanReturn(@Root() sheet: GoalSheet, @Ctx() context: SubgraphContext): boolean {
    return viewerCan('return', sheet, context);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may agree to it now.' })
  viewerCanAgree(@Root() sheet: GoalSheet, @Ctx() context: SubgraphContext): boolean {
    return viewerCan('agree', sheet, context);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may open its next edition now.' })
  viewerCanAmend(@Root() sheet: GoalSheet, @Ctx() context: SubgraphContext): boolean {
    return viewerCan('amend', sheet, context);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may note how its goals went now.' })
  viewerCanConclude(@Root() sheet: GoalSheet, @Ctx() context: SubgraphContext): boolean {
    return viewerCan('conclude', sheet, context);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may share its text with the staff, or stop sharing it.' })
  viewerCanShare(@Root() sheet: GoalSheet, @Ctx() context: SubgraphContext): boolean {
    return viewerCan('share', sheet, context);
  }
}

function viewerCan(step: GoalSheetStep, { standing }: GoalSheet, context: SubgraphContext): boolean {
  return mayTakeStep(requirePerson(context), standing, step);
}
