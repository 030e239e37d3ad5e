import { Alert, Anchor, Skeleton, Text } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useCycle } from '../../../app/console/cycle';
import { PageTitle } from '../../../ui/page-title';
import { ImportedFileDocument } from '../generated/graphql';
import { ChooseFile } from './choose-file';
import { ImportReport } from './import-report';
import { useImportTexts } from './texts';

/** A file of applications: chosen, checked, and written when the coordinator says so. The checked file is in the address. */
export function ImportPage() {
  const say = useImportTexts();
  const { id: cycleId } = useCycle();
  const [words, setWords] = useSearchParams();
  const importId = words.get('file');
  return (
    <>
      <PageTitle>{say('title')}</PageTitle>
      <Text mb="lg" maw="var(--measure)">
        {say('intro')}{' '}
        <Anchor component={Link} to="..">
          {say('back')}
        </Anchor>
      </Text>
      {importId === null ? (
        <ChooseFile cycleId={cycleId} onChecked={(id) => setWords({ file: id })} />
      ) : (
        <Checked key={importId} id={importId} again={() => setWords({})} />
      )}
    </>
  );
}

function Checked({ id, again }: { id: string; again: () => void }) {
  const say = useImportTexts();
  const [{ data, fetching }] = useQuery({ query: ImportedFileDocument, variables: { id } });
  if (data?.applicationImport) return <ImportReport file={data.applicationImport} again={again} />;
  if (fetching) return <Skeleton height="16rem" aria-busy="true" />;
  return (
    <Alert color="gray" role="alert">
      <Text mb="xs">{say('gone')}</Text>
      <Anchor component="button" onClick={again}>
        {say('another')}
      </Anchor>
    </Alert>
  );
}
