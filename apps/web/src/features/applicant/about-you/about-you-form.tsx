import { Anchor, Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ErrorSummary, errorsOfFields } from '../../../ui/error-summary';
import { useFormTexts } from '../form-texts';
import { ABOUT_FIELDS, idOfAbout, type Said } from './common-words';
import { useAboutYou } from './use-about-you';
import { WordsField } from './words-field';

/** Saved only on the button: here nothing is kept that was not meant. */
export function AboutYouForm({ applicationId, kept }: { applicationId: string; kept: Said }) {
  const say = useFormTexts();
  const [said, setSaid] = useState(kept);
  const { save, isBusy, faults, turn } = useAboutYou(applicationId);
  const hasKept = kept.gender !== '' || kept.raceEthnicity !== '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(said);
      }}
    >
      <ErrorSummary title={say('problemTitle')} turn={turn} errors={errorsOfFields(faults, idOfAbout)} />
      <Stack gap="lg" my="lg">
        {ABOUT_FIELDS.map((field) => (
          <WordsField
            key={field}
            field={field}
            value={said[field]}
            error={faults.find((fault) => fault.field === field)?.message}
            onChange={(words) => setSaid({ ...said, [field]: words })}
          />
        ))}
      </Stack>
      <Group>
        <Button type="submit" loading={isBusy}>
          {say('aboutSave')}
        </Button>
        {hasKept && (
          <Button variant="default" onClick={() => void save({ gender: '', raceEthnicity: '' })}>
            {say('aboutClear')}
          </Button>
        )}
        <Anchor component={Link} to="../answers">
          {say(hasKept ? 'later' : 'aboutSkip')}
        </Anchor>
      </Group>
    </form>
  );
}
