import type { NoticeTemplate } from './generated/graphql';

export const STAGES = ['applying', 'deciding', 'announcing', 'settingGoals', 'working'] as const;
export type Stage = (typeof STAGES)[number];

const DECISIONS: readonly NoticeTemplate[] = ['NEEDS_INFORMATION', 'ACCEPTED', 'WAITLISTED', 'DECLINED', 'WITHDRAWN'];

/** The part of the year that a letter belongs to. */
export function stageOf(template: NoticeTemplate): Stage {
  if (DECISIONS.includes(template)) return 'deciding';
  if (/^(MATCH|CONFIRM)/.test(template)) return 'announcing';
  if (template.startsWith('GOAL_SHEET')) return 'settingGoals';
  if (/^(APPLICATION_RECEIVED|DRAFT|WINDOW)/.test(template)) return 'applying';
  return 'working';
}

/** The letters of each stage, in the order in which they came; stages without any are left out. */
export function byStage<Entry extends { readonly template: NoticeTemplate }>(
  schedule: readonly Entry[],
): readonly { readonly stage: Stage; readonly entries: readonly Entry[] }[] {
  return STAGES.map((stage) => ({
    stage,
    entries: schedule.filter(({ template }) => stageOf(template) === stage),
  })).filter(({ entries }) => entries.length > 0);
}
