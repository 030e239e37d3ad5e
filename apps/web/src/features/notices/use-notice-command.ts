import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { useAnnounce } from '../../ui/announcer';
import {
  CancelNoticeDocument,
  HoldNoticeDocument,
  ReleaseNoticeDocument,
  ResendNoticeDocument,
  type NoticeLineFragment,
} from './generated/graphql';
import { useNoticePlaces } from './places';
import { useNoticeDetailTexts } from './texts';

export type NoticeCommand = 'hold' | 'release' | 'cancel' | 'resend';

interface Outcome {
  readonly notice: NoticeLineFragment | null;
  readonly userErrors: readonly { readonly message: string }[];
}

/** Carries out commands on one letter. A letter that is sent again is a new one, which is shown then. */
export function useNoticeCommand(noticeId: string) {
  const say = useNoticeDetailTexts();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const places = useNoticePlaces();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run = useRunCommand(noticeId);
  const carryOut = async (command: NoticeCommand, reason: string | null): Promise<void> => {
    setRefusal(null);
    setBusy(true);
    const outcome = await run(command, reason || null);
    setBusy(false);
    if (outcome === null) return;
    if (outcome.notice === null) return setRefusal(outcome.userErrors.map(({ message }) => message).join(' '));
    const said = { hold: 'heldNow', release: 'releasedNow', cancel: 'cancelledNow', resend: 'resentNow' } as const;
    announce(say(said[command]));
    if (command === 'resend') await navigate(places.notice(outcome.notice.id));
  };
  return { refusal, isBusy, carryOut };
}

/** Null when the endpoint did not answer; the frame tells of it. */
function useRunCommand(noticeId: string) {
  const [, hold] = useMutation(HoldNoticeDocument);
  const [, release] = useMutation(ReleaseNoticeDocument);
  const [, cancel] = useMutation(CancelNoticeDocument);
  const [, resend] = useMutation(ResendNoticeDocument);
  return async (command: NoticeCommand, reason: string | null): Promise<Outcome | null> => {
    const input = { input: { noticeId, reason } };
    switch (command) {
      case 'hold':
        return (await hold(input)).data?.holdNotice ?? null;
      case 'release':
        return (await release(input)).data?.releaseNotice ?? null;
      case 'cancel':
        return (await cancel(input)).data?.cancelNotice ?? null;
      case 'resend':
        return (await resend(input)).data?.resendNotice ?? null;
    }
  };
}
