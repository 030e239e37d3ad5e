import { Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { FailedRead, ListSkeleton } from '../../ui/read-states';
import { NoticePreviewDocument, type NoticeTemplate } from './generated/graphql';
import { LetterSheet } from './letter-sheet';
import { ReaderChoice, type Reader } from './reader-choice';
import { useLetterTexts } from './texts';

/** The letter as one reader would get it now. */
export function LetterPreview({ template, version }: { template: NoticeTemplate; version: number }) {
  const say = useLetterTexts();
  const [reader, setReader] = useState<Reader | null>(null);
  return (
    <>
      <Text size="sm" c="dimmed" mb="md">
        {say('unsaved')}
      </Text>
      <ReaderChoice template={template} reader={reader} onChoose={setReader} />
      {reader && <ReadAs key={version} template={template} reader={reader} />}
    </>
  );
}

function ReadAs({ template, reader }: { template: NoticeTemplate; reader: Reader }) {
  const say = useLetterTexts();
  const { id: cycleId } = useCycle();
  const [{ data, error, stale, fetching }, again] = useQuery({
    query: NoticePreviewDocument,
    variables: { cycleId, template, personId: reader.id },
    requestPolicy: 'network-only',
  });
  if (error && !data) return <FailedRead again={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <ListSkeleton rows={1} height="20rem" />;
  if (data.previewNotice === null) return <Text>{fetching || stale ? '' : say('notConcerned')}</Text>;
  return <LetterSheet letter={data.previewNotice} name={reader.name} />;
}
