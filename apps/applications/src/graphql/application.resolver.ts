import { forbidden, type SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { missingAnswers, writeAnswer } from '../domain/answers';
import { answersFor, mayReadApplicant, mayReadReviews, mayReadStanding } from '../domain/application-policies';
import { eligibilityDay, eligibilityOf, type CycleTerms } from '../domain/cycle-terms';
import { nextStepOf } from '../domain/next-step';
import type { ApplicationBatches } from './application-batches';
import {
  AnswerType,
  ApplicationNextStepType,
  ApplicationStepType,
  EligibilityVerdictType,
} from './application-parts.type';
import { ApplicationType } from './application.type';
import { CycleType, toCycle } from './cycle.type';
import { toVerdict } from './eligibility-words';
import { PersonType } from './person.type';
import type { ProgramBatches } from './program-batches';
import { readPerson } from './read-person';
import { ReviewType, toReview } from './review.type';

/** What hangs on an application, each field for those who may read it. */
@Resolver(() => ApplicationType)
export class ApplicationResolver {
  constructor(
    private readonly batches: ApplicationBatches,
    private readonly programs: ProgramBatches,
  ) {}

  @FieldResolver(() => CycleType, { nullable: true, description: 'Its cycle; null only while it cannot be read.' })
  async cycle(@Root() { application }: ApplicationType, @Ctx() context: SubgraphContext): Promise<CycleType | null> {
    const cycle = await context.load(this.programs.cycles, application.cycleId);
    return cycle && toCycle(cycle, (await context.load(this.batches.now, 'now'))!);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'Who applied; null for reviewers, who read blind.' })
  async applicant(
    @Root() { application, audience }: ApplicationType,
    @Ctx() context: SubgraphContext,
  ): Promise<PersonType | null> {
    if (!mayReadApplicant(audience)) return null;
    return readPerson({ ...this.programs, ...this.batches }, application.personId, context);
  }

  @FieldResolver(() => [AnswerType], {
    description:
      'What was answered, in the order of the form: everything for the applicant and coordinators, nothing that tells who ' +
      'it is for reviewers, what is marked shared for the counterpart.',
  })
  async answers(
    @Root() { application, audience }: ApplicationType,
    @Ctx() context: SubgraphContext,
  ): Promise<AnswerType[]> {
    const { questions } = await this.termsOf(application.cycleId, context);
    return answersFor(audience, questions[application.role], application.answers).map(({ question, value }) => ({
      question: { ...question, options: [...question.options] },
      values: writeAnswer(question, value, false),
      texts: writeAnswer(question, value, true),
    }));
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description: 'Keys of required questions without an answer; null for reviewers and counterparts.',
  })
  async missingAnswers(
    @Root() { application, audience }: ApplicationType,
    @Ctx() context: SubgraphContext,
  ): Promise<string[] | null> {
    if (audience === 'REVIEWER' || audience === 'COUNTERPART') return null;
    const { questions } = await this.termsOf(application.cycleId, context);
    return missingAnswers(questions[application.role], application.answers).map(({ question }) => question);
  }

  @FieldResolver(() => [EligibilityVerdictType], {
    nullable: true,
    description: 'Every rule of the program that concerns it, as it stands today; null for the counterpart.',
  })
  async eligibility(
    @Root() { application, audience }: ApplicationType,
    @Ctx() context: SubgraphContext,
  ): Promise<EligibilityVerdictType[] | null> {
    if (!mayReadStanding(audience)) return null;
    const now = (await context.load(this.batches.now, 'now'))!;
    return eligibilityOf(application, eligibilityDay(await this.termsOf(application.cycleId, context), now)).map(
      toVerdict,
    );
  }

  @FieldResolver(() => [ApplicationStepType], {
    nullable: true,
    description: 'What happened to it and when, oldest first; null for the counterpart.',
  })
  async steps(
    @Root() { application, audience }: ApplicationType,
    @Ctx() context: SubgraphContext,
  ): Promise<ApplicationStepType[] | null> {
    if (!mayReadStanding(audience)) return null;
    const steps = (await context.load(this.batches.steps, application.id)) ?? [];
    return steps.map(({ state, at }) => ({ state, at }));
  }

  @FieldResolver(() => ApplicationNextStepType, {
    nullable: true,
    description: 'What comes next; null when it is over, and for the counterpart.',
  })
  async nextStep(
    @Root() { application, audience }: ApplicationType,
    @Ctx() context: SubgraphContext,
  ): Promise<ApplicationNextStepType | null> {
    if (!mayReadStanding(audience)) return null;
    const cycle = await context.load(this.programs.cycles, application.cycleId);
    return cycle && nextStepOf(application.state, cycle);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the committee asked for or said; null when nothing, and for the counterpart.',
  })
  messageToApplicant(@Root() { application, audience }: ApplicationType): string | null {
    return mayReadStanding(audience) ? application.messageToApplicant : null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Reviewers disagree, and the coordinator decides; null for everybody but coordinators.',
  })
  hasDisagreement(@Root() { application, audience }: ApplicationType): boolean | null {
    return audience === 'COORDINATOR' ? application.hasDisagreement : null;
  }

  @FieldResolver(() => [ReviewType], {
    nullable: true,
    description:
      'What the committee said. For coordinators, and for a reviewer: their own, and the others after theirs. Else FORBIDDEN.',
  })
  async reviews(
    @Root() { application, audience }: ApplicationType,
    @Ctx() context: SubgraphContext,
  ): Promise<ReviewType[] | null> {
    if (audience !== 'COORDINATOR' && audience !== 'REVIEWER') throw forbidden('Reviews are for the committee.');
    const reviews = (await context.load(this.batches.reviews, application.id)) ?? [];
    const viewerId = context.viewer.kind === 'person' ? context.viewer.personId : null;
    const own = reviews.filter(({ reviewerId }) => reviewerId === viewerId);
    const hasReviewed = own.some(({ state }) => state === 'SUBMITTED');
    return (mayReadReviews(audience, hasReviewed) ? reviews : own).map(toReview);
  }

  private async termsOf(cycleId: string, context: SubgraphContext): Promise<CycleTerms> {
    return (await context.load(this.batches.terms, cycleId))!;
  }
}
