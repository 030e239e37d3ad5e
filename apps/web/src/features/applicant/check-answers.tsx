import { Anchor, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ErrorSummary, type SummedError } from '../../ui/error-summary';
import { PageTitle } from '../../ui/page-title';
import { AnswerList } from './answer-list';
import { ClosedNote } from './closed-note';
import { CommitteeMessage } from './committee-message';
import { useFormTexts } from './form-texts';
import { useRoom } from './room';
import { RoomNotes } from './room-notes';
import { RulesNote } from './rules-note';
import { SubmitPart } from './submit-part';
import { useSubmit } from './use-submit';
import classes from './applicant.module.css';

/** All answers on one page, each a step from being changed; then the application is sent, or not. */
export function CheckAnswers() {
  const say = useFormTexts();
  const { application, sections, form } = useRoom();
  const navigate = useNavigate();
  const [turn, setTurn] = useState(0);
  const { submit, isBusy, faults } = useSubmit(() => setTurn(turn + 1));
  const { viewerCanSave } = application;
  const sectionOf = (key: string) => sections.find(({ questions }) => questions.some((one) => one.key === key));
  const errors = faults.map(({ question, message }, index): SummedError => {
    const asked = form.questions.find(({ key }) => key === question);
    if (!question || !asked) return { key: String(index), message };
    const onFollow = () => void navigate(`../${sectionOf(question)?.key}#${question}`);
    return { key: `${question}-${index}`, message: say('problem', { question: asked.label, message }), onFollow };
  });
  return (
    <div className={classes['page']}>
      <Anchor component={Link} to={viewerCanSave ? '../answers' : '../status'}>
        {say(viewerCanSave ? 'backToList' : 'toStatus')}
      </Anchor>
      <PageTitle>{say(viewerCanSave ? 'checkTitle' : 'readTitle')}</PageTitle>
      {viewerCanSave && <RoomNotes />}
      <ErrorSummary title={say('problemTitle')} errors={errors} turn={turn} />
      <ClosedNote />
      <CommitteeMessage />
      {application.state === 'DRAFT' && viewerCanSave && <Text mb="lg">{say('checkHelp')}</Text>}
      {sections.map((section) => (
        <section key={section.key} className={classes['checked']} aria-labelledby={`section-${section.key}`}>
          <Title order={2} id={`section-${section.key}`}>
            {say(section.key)}
          </Title>
          {viewerCanSave && (
            <Anchor
              component={Link}
              to={`../${section.key}`}
              aria-label={say('changeWhat', { section: say(section.key) })}
            >
              {say('change')}
            </Anchor>
          )}
          <AnswerList section={section} />
        </section>
      ))}
      <RulesNote />
      <SubmitPart submit={() => void submit()} isBusy={isBusy} />
    </div>
  );
}
