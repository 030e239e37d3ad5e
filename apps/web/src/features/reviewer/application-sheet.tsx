import { Badge, Title } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { Application } from './judgement';
import { useTexts } from './texts';
import classes from './reviewer.module.css';

type Answer = Application['answers'][number];

const COLOURS = { MET: 'green', WARNED: 'yellow', PENDING: 'yellow', FAILED: 'red' } as const;

/** What somebody answered: their own words first, then facts, then how the rules of the program stand. */
export function ApplicationSheet({ application }: { application: Application }) {
  const say = useTexts();
  const { answers, eligibility } = application;
  const ruled = new Set(eligibility?.map(({ question }) => question));
  const words = answers.filter(({ question }) => question.kind === 'TEXT');
  const facts = answers.filter(
    ({ question: { kind, key } }) => kind !== 'TEXT' && !(kind === 'YES_NO' && ruled.has(key)),
  );
  return (
    <div>
      <section className={classes['sheet']}>
        <Title order={2} size="h4">
          {say('inTheirWords')}
        </Title>
        {words.map(({ question, texts }) => (
          <div key={question.key}>
            <p className={classes['asked']}>{question.label}</p>
            <p className={classes['words']}>{texts.join('\n')}</p>
          </div>
        ))}
        {words.length === 0 && <p className={classes['asked']}>{say('nothingSaid')}</p>}
      </section>
      <section className={classes['sheet']}>
        <Title order={2} size="h4">
          {say('facts')}
        </Title>
        <dl className={classes['facts']}>
          {facts.map((answer) => (
            <Fact key={answer.question.key} answer={answer} />
          ))}
        </dl>
      </section>
      {eligibility && eligibility.length > 0 && <Rules verdicts={eligibility} />}
    </div>
  );
}

function Fact({ answer: { question, values, texts } }: { answer: Answer }) {
  const say = useTexts();
  const intl = useIntl();
  const [value = ''] = values;
  return (
    <div className={question.kind === 'CHOICES' && texts.length > 3 ? classes['wide'] : undefined}>
      <dt>{question.label}</dt>
      <dd>
        {question.kind === 'YES_NO' && say(value === 'yes' ? 'yes' : 'no')}
        {question.kind === 'DATE' && intl.formatDate(`${value}T00:00:00Z`, { timeZone: 'UTC', dateStyle: 'long' })}
        {question.kind !== 'YES_NO' && question.kind !== 'DATE' && texts.join(', ')}
      </dd>
    </div>
  );
}

function Rules({ verdicts }: { verdicts: NonNullable<Application['eligibility']> }) {
  const say = useTexts();
  return (
    <section className={classes['sheet']}>
      <Title order={2} size="h4">
        {say('rules')}
      </Title>
      <ul className={classes['rules']}>
        {verdicts.map(({ rule, standing, message }) => (
          <li key={rule}>
            <Badge color={COLOURS[standing]} variant="light" size="lg" tt="none" fullWidth>
              {say(standing)}
            </Badge>
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
