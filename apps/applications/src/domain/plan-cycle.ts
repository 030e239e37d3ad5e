import { ok, rejected, type Result } from '@bookends/result';
import { localDate, windowFault, type LocalDate } from '@bookends/timeline';
import {
  milestoneKeys,
  windowKeys,
  type CyclePolicies,
  type CycleWindow,
  type Milestone,
  type MilestoneKey,
  type WindowKey,
} from './cycle';
import type { CycleTemplate } from './cycle-template';

/** What differs from the template's dates and policies. */
export interface CyclePlanChanges {
  readonly windows: readonly CycleWindow[];
  readonly milestones: readonly Milestone[];
  readonly policies: Partial<CyclePolicies>;
}

export interface CyclePlan {
  readonly windows: readonly CycleWindow[];
  readonly milestones: readonly Milestone[];
  readonly policies: CyclePolicies;
}

export type PlanRejection =
  | { readonly reason: 'not-a-date'; readonly field: readonly string[] }
  | {
      readonly reason: 'closes-before-it-opens';
      readonly key: WindowKey;
      readonly opensOn: LocalDate;
      readonly closesOn: LocalDate;
    }
  | { readonly reason: 'given-twice'; readonly key: WindowKey | MilestoneKey; readonly field: readonly string[] }
  | { readonly reason: 'out-of-order'; readonly earlier: string; readonly later: string }
  | {
      readonly reason: 'policy-out-of-range';
      readonly policy: keyof CyclePolicies;
      readonly least: number;
      readonly most: number;
    };

/** The template's plan for a year with the changes laid over it, or the first rule that the result breaks. */
export function planCycle(
  template: CycleTemplate,
  year: number,
  changes: CyclePlanChanges,
): Result<CyclePlan, PlanRejection> {
  const twice = givenTwice('windows', changes.windows) ?? givenTwice('milestones', changes.milestones);
  if (twice) return rejected(twice);
  const planned = template.plan(year);
  const windows = windowKeys.map((key) => find(changes.windows, key) ?? find(planned.windows, key)!);
  const milestones = milestoneKeys.map((key) => find(changes.milestones, key) ?? find(planned.milestones, key)!);
  const policies = { ...planned.policies, ...changes.policies };
  const fault =
    windowsFault(windows) ?? milestonesFault(milestones) ?? orderFault(windows, milestones) ?? policyFault(policies);
  return fault ? rejected(fault) : ok({ windows, milestones, policies });
}

const find = <Key, Dated extends { readonly key: Key }>(list: readonly Dated[], key: Key): Dated | undefined =>
  list.find((dated) => dated.key === key);

function givenTwice(field: string, list: readonly { readonly key: WindowKey | MilestoneKey }[]): PlanRejection | null {
  const index = list.findIndex(({ key }, at) => list.findIndex((other) => other.key === key) < at);
  return index === -1 ? null : { reason: 'given-twice', key: list[index]!.key, field: [field, String(index)] };
}

function windowsFault(windows: readonly CycleWindow[]): PlanRejection | null {
  for (const window of windows) {
    const fault = windowFault(window);
    if (fault?.reason === 'not-a-date') return { reason: 'not-a-date', field: ['windows', window.key, fault.field] };
    if (fault) return { ...fault, key: window.key, opensOn: window.opensOn, closesOn: window.closesOn };
  }
  return null;
}

function milestonesFault(milestones: readonly Milestone[]): PlanRejection | null {
  const wrong = milestones.find(({ on }) => localDate(on) === null);
  return wrong ? { reason: 'not-a-date', field: ['milestones', wrong.key, 'on'] } : null;
}

/** The year runs in one direction; windows may overlap, but none may begin before the one it builds on. */
function orderFault(windows: readonly CycleWindow[], milestones: readonly Milestone[]): PlanRejection | null {
  const opens = (key: WindowKey) => ({ name: `${key}.opensOn`, on: find(windows, key)!.opensOn });
  const on = (key: MilestoneKey) => ({ name: key, on: find(milestones, key)!.on });
  const applied = { name: 'APPLICATIONS.closesOn', on: find(windows, 'APPLICATIONS')!.closesOn };
  const pairs = [
    [opens('APPLICATIONS'), opens('REVIEW')],
    [applied, { name: 'REVIEW.closesOn', on: find(windows, 'REVIEW')!.closesOn }],
    [applied, on('ANNOUNCEMENT')],
    [on('ANNOUNCEMENT'), opens('GOAL_WORK')],
    [opens('GOAL_SETTING'), opens('GOAL_WORK')],
    [opens('GOAL_WORK'), opens('SURVEY')],
    [opens('SURVEY'), on('CONCLUSION')],
  ] as const;
  const wrong = pairs.find(([earlier, later]) => later.on < earlier.on);
  return wrong ? { reason: 'out-of-order', earlier: wrong[0].name, later: wrong[1].name } : null;
}

const LIMITS: Readonly<Partial<Record<keyof CyclePolicies, readonly [number, number]>>> = {
  confirmWithinDays: [1, 60],
  goalSheetDueDays: [1, 180],
  agreeingReviews: [1, 5],
  leastCapacity: [1, 20],
  mostCapacity: [1, 20],
};

function policyFault(policies: CyclePolicies): PlanRejection | null {
  for (const [policy, [least, most]] of Object.entries(LIMITS) as [keyof CyclePolicies, [number, number]][]) {
    const value = Number(policies[policy]);
    if (!Number.isInteger(value) || value < least || value > most)
      return { reason: 'policy-out-of-range', policy, least, most };
  }
  if (policies.mostCapacity >= policies.leastCapacity) return null;
  return { reason: 'policy-out-of-range', policy: 'mostCapacity', least: policies.leastCapacity, most: 20 };
}
