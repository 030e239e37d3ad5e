import { useState } from 'react';
import { useMutation } from 'urql';
import { useAnnounce } from '../../../ui/announcer';
import { UpdateMyProfileDocument, type MyProfileQuery } from '../generated/graphql';
import { useApplicantTexts } from '../texts';

export type Person = NonNullable<MyProfileQuery['viewer']>;
export type ProfileField = 'givenName' | 'familyName' | 'timeZone' | 'locale';

/** What may be changed about oneself, as it is typed, and the way to save it. */
export function useProfile(person: Person) {
  const say = useApplicantTexts();
  const announce = useAnnounce();
  const [profile, setProfile] = useState<Readonly<Record<ProfileField, string>>>({
    givenName: person.givenName ?? '',
    familyName: person.familyName ?? '',
    timeZone: person.contact?.timeZone ?? '',
    locale: person.contact?.locale ?? '',
  });
  const [faults, setFaults] = useState<readonly { field: string; message: string }[]>([]);
  const [isSaved, setIsSaved] = useState(false);
  const [turn, setTurn] = useState(0);
  const [{ fetching }, send] = useMutation(UpdateMyProfileDocument);
  const set = (field: ProfileField, value: string): void => {
    setProfile({ ...profile, [field]: value });
    setIsSaved(false);
  };
  const save = async (): Promise<void> => {
    const { data } = await send({ input: profile });
    const errors = data?.updateMyProfile.userErrors ?? [{ message: say('failedHelp'), field: null }];
    setFaults(errors.map(({ field, message }) => ({ field: field?.at(-1) ?? '', message })));
    setIsSaved(errors.length === 0);
    setTurn(turn + 1);
    if (errors.length === 0) announce(say('profileSaved'));
  };
  return { profile, set, save, isBusy: fetching, faults, isSaved, turn };
}
