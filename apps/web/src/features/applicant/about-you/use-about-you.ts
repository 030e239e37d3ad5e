import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { useAnnounce } from '../../../ui/announcer';
import { useFormTexts } from '../form-texts';
import { SaveDemographicsDocument } from '../generated/graphql';
import type { Said } from './common-words';

/** Keeps what somebody says of themselves, in place of what they said before, and goes back to the sections. */
export function useAboutYou(applicationId: string) {
  const say = useFormTexts();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [turn, setTurn] = useState(0);
  const [faults, setFaults] = useState<readonly { field: string; message: string }[]>([]);
  const [{ fetching: isBusy }, send] = useMutation(SaveDemographicsDocument);
  const save = async (said: Said): Promise<void> => {
    const { data } = await send({ input: { applicationId, ...said } });
    const errors = data?.saveDemographics.userErrors ?? [{ message: say('sessionStop'), field: null }];
    setFaults(errors.map(({ field, message }) => ({ field: field?.at(-1) ?? '', message })));
    setTurn(turn + 1);
    if (errors.length > 0) return;
    announce(say(said.gender || said.raceEthnicity ? 'aboutSaved' : 'aboutCleared'));
    void navigate('../answers');
  };
  return { save, isBusy, faults, turn };
}
