import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defaultCriteriaSet, type CriteriaSet, type Weights } from '../domain/criteria-set';

@Entity('criteria_set')
export class CriteriaSetRow {
  @PrimaryColumn('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('uuid', { name: 'program_id' })
  programId!: string;

  @Column('jsonb')
  weights!: Weights;

  @Column('int', { name: 'least_score' })
  leastScore!: number;

  @Column('boolean', { name: 'is_shared_topic_required' })
  isSharedTopicRequired!: boolean;
}

/** A criterion that is younger than the row weighs nothing in its cycle. */
export function toCriteriaSet({ weights, leastScore, isSharedTopicRequired }: CriteriaSetRow): CriteriaSet {
  const keys = Object.keys(defaultCriteriaSet.weights) as (keyof Weights)[];
  const complete = Object.fromEntries(keys.map((key) => [key, weights[key] ?? 0])) as unknown as Weights;
  return { weights: complete, leastScore, isSharedTopicRequired };
}
