import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { ErrorSummary } from '../../ui/error-summary';
import { PageTitle } from '../../ui/page-title';
import { useFormTexts } from './form-texts';
import { QuestionField } from './questions/question-field';
import { useRoom } from './room';
import { RoomNotes } from './room-notes';
import { SectionIntro } from './section-intro';
import { isAllShared, type Section } from './sections';
import { useSection } from './use-section';
import classes from './applicant.module.css';

/** One topic, to be answered. */
export function OpenSection({ section }: { section: Section }) {
  const say = useFormTexts();
  const { autosave } = useRoom();
  const { errors, summary, turn, goOn, setFocused, isTyping } = useSection(section);
  return (
    <div className={classes['page']}>
      <Anchor component={Link} to="../answers">
        {say('backToList')}
      </Anchor>
      <PageTitle>{say(section.key)}</PageTitle>
      <RoomNotes isQuiet={isTyping} />
      <ErrorSummary title={say('problemTitle')} turn={turn} errors={summary} />
      <SectionIntro section={section} />
      <Text size="sm" c="dimmed" mb="lg">
        {say('requiredNote')}
      </Text>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void goOn();
        }}
      >
        <Stack gap="xl">
          {section.questions.map((question) => (
            <QuestionField
              key={question.key}
              question={question}
              values={autosave.values[question.key] ?? []}
              error={errors.get(question.key)}
              isSharingSaid={isAllShared(section)}
              onChange={(next) => autosave.set(question.key, next)}
              onFocusChange={(isInside) => setFocused(isInside ? question.key : undefined)}
            />
          ))}
        </Stack>
        <Group mt="xl">
          <Button type="submit">{say('continue')}</Button>
          <Anchor component={Link} to="../answers">
            {say('later')}
          </Anchor>
        </Group>
      </form>
    </div>
  );
}
