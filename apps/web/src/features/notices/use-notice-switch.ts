import { useState } from 'react';
import { useMutation } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { useAnnounce } from '../../ui/announcer';
import { SetNoticeSwitchDocument, type NoticeTemplate } from './generated/graphql';
import { useNoticeTexts } from './texts';

/** The switch of a letter in this cycle, which moves at once and back again when it was refused. */
export function useNoticeSwitch(template: NoticeTemplate, kept: boolean) {
  const say = useNoticeTexts();
  const { id: cycleId } = useCycle();
  const announce = useAnnounce();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [{ fetching }, change] = useMutation(SetNoticeSwitchDocument);
  const set = async (isOn: boolean, name: string): Promise<void> => {
    setWanted(isOn);
    const { data } = await change({ input: { cycleId, template, isOn } });
    const isDone = data?.setNoticeSwitch.scheduledNotice != null;
    const sentence = isOn ? 'switchedOn' : 'switchedOff';
    announce(say(isDone ? sentence : 'notSwitched', { name }));
    if (!isDone) setWanted(null);
  };
  return { isOn: wanted ?? kept, isBusy: fetching, set };
}
