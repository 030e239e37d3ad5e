import { Alert, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../app/session';
import { useAnnounce } from '../../ui/announcer';
import { isPromise } from './answer-text';
import { earlierAnswers } from './earlier-answers';
import { useFormTexts } from './form-texts';
import { EarlierAnswersDocument } from './generated/graphql';
import { useRoom } from './room';

/** Nobody writes the same twice: what was answered in an earlier cycle can be filled in. */
export function EarlierAnswersOffer() {
  const { application } = useRoom();
  const { myApplications } = useSession();
  const hasOthers = myApplications.some(({ id, role }) => id !== application.id && role === application.role);
  return application.state === 'DRAFT' && hasOthers ? <Offer /> : null;
}

function Offer() {
  const say = useFormTexts();
  const announce = useAnnounce();
  const { application, autosave, form } = useRoom();
  const [isTaken, setIsTaken] = useState(false);
  const [{ data }] = useQuery({ query: EarlierAnswersDocument, requestPolicy: 'cache-first' });
  if (isTaken)
    return (
      <Alert color="green" mb="lg">
        {say('earlierTaken')}
      </Alert>
    );
  const { questions } = form;
  const earlier =
    data && earlierAnswers(data.myApplications, application, { questions, values: autosave.values, isPromise });
  if (!earlier) return null;
  const take = (): void => {
    for (const [key, values] of Object.entries(earlier.values)) autosave.set(key, values);
    setIsTaken(true);
    announce(say('earlierTaken'));
  };
  return (
    <Alert color="blue" title={say('earlierTitle')} mb="lg">
      <Text mb="sm">{say('earlierHelp', { cycle: earlier.cycleName })}</Text>
      <Button variant="default" onClick={take}>
        {say('earlierTake')}
      </Button>
    </Alert>
  );
}
