import type { TopicDemand } from '../domain/topic-balance';

/** How far reviews are, of one person or of all. */
export interface ReviewProgress {
  /** Given to be reviewed, and not recused from. */
  readonly assigned: number;
  /** Of these, judged. */
  readonly submitted: number;
  /** Of these, still to be judged: nobody decided the application meanwhile. */
  readonly open: number;
  readonly recused: number;
}

/** What one reviewer has on their desk, and how they judge. */
export interface ReviewerLoad extends ReviewProgress {
  readonly reviewerId: string;
  /** Null before the first judgement. */
  readonly averageScore: number | null;
  /** Standard deviation of their scores; null before the second. */
  readonly spread: number | null;
}

/** Port: totals of cycles, each in one statement for one cycle as for a hundred, in the order of the ids. */
export interface CycleTotals {
  /** How many applications wait for the chair, because reviewers disagree. */
  disagreementsOf(cycleIds: readonly string[]): Promise<readonly number[]>;
  /** What those who applied, and neither withdrew nor were declined, offer and want; topics that nobody named are left out. */
  topicDemandOf(cycleIds: readonly string[]): Promise<readonly (readonly TopicDemand[])[]>;
  reviewProgressOf(reviewerId: string, cycleIds: readonly string[]): Promise<readonly ReviewProgress[]>;
  /** Everybody who reviews for the program or was given a review, most loaded first. */
  reviewerLoadsOf(cycleIds: readonly string[]): Promise<readonly (readonly ReviewerLoad[])[]>;
}
