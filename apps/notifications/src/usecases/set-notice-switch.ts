import { ok, rejected, type Result } from '@bookends/result';
import { cycleRules } from '../domain/default-program';
import type { NoticeTemplate } from '../domain/notice-rule';
import { mayRunNotices, type Viewer } from '../domain/policies';
import type { NoticePorts } from './change-notice';

/** A cycle as the viewer named it, with the program that it belongs to; null when it is not known here. */
export interface NamedCycle {
  readonly cycleId: string;
  readonly programId: string | null;
}

export type CycleRejection = { readonly reason: 'unknown-cycle' } | { readonly reason: 'not-coordinator' };
export type SetNoticeSwitchRejection = CycleRejection | { readonly reason: 'not-in-schedule' };

/** Switches one notice of a cycle on or off; what is queued already looks at the switch when it is sent. */
export async function setNoticeSwitch(
  ports: NoticePorts,
  input: NamedCycle & { readonly viewer: Viewer; readonly template: NoticeTemplate; readonly isOn: boolean },
): Promise<Result<void, SetNoticeSwitchRejection>> {
  const { viewer, cycleId, programId, template, isOn } = input;
  if (programId === null) return rejected({ reason: 'unknown-cycle' });
  if (!mayRunNotices(viewer, programId)) return rejected({ reason: 'not-coordinator' });
  if (!cycleRules.some((rule) => rule.template === template)) return rejected({ reason: 'not-in-schedule' });
  await ports.unitOfWork.run(async ({ choices, audit }) => {
    await choices.setSwitch({ programId, cycleId, template, isOn });
    await audit.add({
      programId,
      actorId: viewer.personId,
      action: isOn ? 'notice-switch.on' : 'notice-switch.off',
      subjectKind: 'cycle',
      subjectId: cycleId,
      facts: { template },
      at: await ports.clock.now(),
    });
  });
  return ok();
}
