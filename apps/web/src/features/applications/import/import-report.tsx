import { Alert, Anchor, Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { ImportReportFragment } from '../generated/graphql';
import { ImportProblems } from './import-problems';
import { useImportTexts } from './texts';
import { useConfirming } from './use-confirming';
import classes from './import.module.css';

const COUNTS = ['create', 'update', 'unchanged', 'rejected'] as const;

/** What a checked file would do, what is wrong with it, and the step that writes it. */
export function ImportReport({ file, again }: { file: ImportReportFragment; again: () => void }) {
  const say = useImportTexts();
  const { confirm, isConfirming, isUnsure, refusal } = useConfirming(file);
  const head = useRef<HTMLHeadingElement>(null);
  const { create, update } = file.counts;
  const isWritten = file.state === 'CONFIRMED';
  useEffect(() => head.current?.focus(), [isWritten]);
  const isFit = file.state !== 'CHECKED' || file.canConfirm;
  const title = isWritten ? say('written') : isFit ? say('report', { name: file.fileName }) : say('unreadable');
  return (
    <div className={classes['sheet']}>
      <Stack>
        <Title order={2} size="h3" ref={head} tabIndex={-1} style={{ outline: 'none', overflowWrap: 'anywhere' }}>
          {title}
        </Title>
        {isWritten && <Text>{say('writtenHelp', { create, update })}</Text>}
        {!isFit && <Text>{say('unreadableHelp')}</Text>}
        {isFit && !isWritten && <Counts counts={file.counts} />}
        {file.canConfirm && create + update === 0 && <Alert color="gray">{say('nothingToDo')}</Alert>}
        {refusal && (
          <Alert color="red" role="alert">
            {refusal}
          </Alert>
        )}
        <div role="status">{isUnsure ? say('unsure') : isConfirming && say('confirming')}</div>
        {file.progress && <WritingProgress progress={file.progress} />}
        <Group>
          {(file.canConfirm || isConfirming) && create + update > 0 && (
            <Button onClick={() => void confirm()} loading={isConfirming}>
              {say('confirm', { count: create + update })}
            </Button>
          )}
          {isWritten && (
            <Button component={Link} to={`..?side=${file.role}`}>
              {say('see')}
            </Button>
          )}
          <Anchor component="button" type="button" onClick={again}>
            {say('another')}
          </Anchor>
        </Group>
        {file.problems.length > 0 && <ImportProblems file={file} />}
      </Stack>
    </div>
  );
}

function WritingProgress({ progress }: { progress: NonNullable<ImportReportFragment['progress']> }) {
  const say = useImportTexts();
  const { writtenCount: written, totalCount: count } = progress;
  return (
    <div>
      <Progress value={(100 * written) / Math.max(1, count)} aria-label={say('confirming')} />
      <Text size="sm" c="dimmed" mt="xs">
        {say('writtenSoFar', { written, count })}
      </Text>
    </div>
  );
}

function Counts({ counts }: Pick<ImportReportFragment, 'counts'>) {
  const say = useImportTexts();
  return (
    <dl className={classes['counts']}>
      {COUNTS.map((name) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd>{counts[name].toLocaleString(document.documentElement.lang)}</dd>
        </div>
      ))}
    </dl>
  );
}
