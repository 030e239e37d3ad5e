import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { PageTitle } from '../../ui/page-title';
import { AnswerList } from './answer-list';
import { ClosedNote } from './closed-note';
import { useFormTexts } from './form-texts';
import type { Section } from './sections';
import classes from './applicant.module.css';

/** One topic, to be read. */
export function ClosedSection({ section }: { section: Section }) {
  const say = useFormTexts();
  return (
    <div className={classes['page']}>
      <Anchor component={Link} to="..">
        {say('toStatus')}
      </Anchor>
      <PageTitle>{say(section.key)}</PageTitle>
      <ClosedNote />
      <Text c="dimmed" mb="md">
        {say('closedNote')}
      </Text>
      <AnswerList section={section} />
    </div>
  );
}
