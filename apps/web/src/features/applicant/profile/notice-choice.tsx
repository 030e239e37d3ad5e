import { Alert, Checkbox, Skeleton, Stack } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { useAnnounce } from '../../../ui/announcer';
import { MyNoticePreferencesDocument, SetMyNoticePreferencesDocument } from '../generated/graphql';
import { useApplicantTexts } from '../texts';

const KINDS = ['REMINDER', 'NEWS'] as const;

/** Which notices of one program somebody wants; a tick is kept at once. */
export function NoticeChoice({ program }: { program: { readonly id: string; readonly name: string } }) {
  const say = useApplicantTexts();
  const announce = useAnnounce();
  const programId = program.id;
  const [{ data }] = useQuery({ query: MyNoticePreferencesDocument, variables: { programId } });
  const [, send] = useMutation(SetMyNoticePreferencesDocument);
  const [wished, setWished] = useState<readonly string[]>();
  const [fault, setFault] = useState<string>();
  if (!data) return <Skeleton height="5rem" />;
  const declined = data.myNoticePreferences?.declinedKinds ?? [];
  const wanted = wished ?? KINDS.filter((kind) => !declined.includes(kind));
  const choose = async (kinds: readonly string[]): Promise<void> => {
    setWished(kinds);
    const declinedKinds = KINDS.filter((kind) => !kinds.includes(kind));
    const { data: kept } = await send({ input: { programId, declinedKinds } });
    const refusal = kept?.setMyNoticePreferences.userErrors[0]?.message ?? (kept ? undefined : say('failedHelp'));
    setFault(refusal);
    if (refusal === undefined) announce(say('noticesSaved'));
    else setWished(undefined);
  };
  return (
    <>
      {fault !== undefined && (
        <Alert color="red" role="alert" mb="sm">
          {fault}
        </Alert>
      )}
      <Checkbox.Group label={program.name} value={[...wanted]} onChange={(kinds) => void choose(kinds)} mb="lg">
        <Stack gap="sm" mt="sm">
          {KINDS.map((kind) => (
            <Checkbox key={kind} value={kind} label={say(kind)} />
          ))}
        </Stack>
      </Checkbox.Group>
    </>
  );
}
