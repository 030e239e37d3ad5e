import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '../../i18n/locale';
import type { PageRequest } from '../../server/page-request';
import { askFor, Unanswered } from '../ask-page';
import { DemoStandingDocument } from '../generated/graphql';
import { ClockPart, type ClockStanding } from './clock-part';
import { clockChoices } from './clock-choices';
import { MorePart } from './more-part';
import { sayOfDemo, sayOfDemoInEnglish, type SayOfDemo } from './texts';

interface DemoStripProps {
  readonly demo: NonNullable<PageRequest['demo']>;
  readonly isSignedIn: boolean;
  /** Null where the graph is not asked, or does not answer. */
  readonly clock: ClockStanding | null;
  /** The address to come back to. */
  readonly from: string;
  readonly say: SayOfDemo;
}

/** A slim strip above every page of a demo, closed until somebody opens it. All of it works without scripts. */
function DemoStrip({ demo, isSignedIn, clock, from, say }: DemoStripProps) {
  return (
    <aside className="demo" aria-label={say('demo')} data-demo-moving={clock?.isMoving || undefined}>
      <details>
        <summary>
          <strong>{say('demo')}</strong>
          {clock && <span data-demo-now>{say('today', { day: clock.today })}</span>}
          <span className="demo-hint">{say(clock ? 'hint' : 'hintPlain')}</span>
        </summary>
        <div className="demo-inside">
          <p>{say('about')}</p>
          <div className="demo-parts">
            <Personas personas={demo.personas} say={say} />
            {clock && <ClockPart clock={clock} isSignedIn={isSignedIn} from={from} say={say} />}
            <MorePart demo={demo} say={say} />
          </div>
        </div>
      </details>
      <p className="demo-news" role="status" data-demo-arrived={say('arrived')} data-demo-reload={say('reload')}>
        {clock?.isMoving && say('moving', { day: clock.target })}
      </p>
    </aside>
  );
}

function Personas({ personas, say }: { personas: readonly string[]; say: SayOfDemo }) {
  return (
    <form method="post" action="/demo/sign-in">
      <h2>{say('be')}</h2>
      <ul>
        {personas.map((persona) => (
          <li key={persona}>
            <button name="persona" value={persona}>
              {say(persona as 'mentor')}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** The strip as HTML; empty outside demo mode. */
export async function demoStrip(request: PageRequest, locale: Locale): Promise<string> {
  const { demo, visitor, path, query } = request;
  if (demo === null) return '';
  const say = await sayOfDemo(locale);
  const words = new URLSearchParams(query);
  words.delete('lang');
  const from = words.size === 0 ? path : `${path}?${words}`;
  const clock = await clockStanding(request, locale);
  return renderToStaticMarkup(<DemoStrip {...{ demo, clock, from, say }} isSignedIn={visitor !== null} />);
}

/** The strip around a page of the gateway's own, which asks the graph nothing. */
export const plainDemoStrip = (demo: PageRequest['demo'], isSignedIn: boolean): string =>
  demo === null
    ? ''
    : renderToStaticMarkup(
        <DemoStrip demo={demo} clock={null} from="/" say={sayOfDemoInEnglish} isSignedIn={isSignedIn} />,
      );

/** Where the clock stands, in the zone of the first program; null when the graph does not answer. */
export async function clockStanding(request: Pick<PageRequest, 'ask'>, locale: Locale): Promise<ClockStanding | null> {
  const answer = await askFor(request, DemoStandingDocument, {}).catch((error: unknown) => {
    if (error instanceof Unanswered) return null;
    throw error;
  });
  if (answer === null) return null;
  const { demoClock, programs } = answer;
  const zone = programs.edges[0]?.node.timeZone ?? 'UTC';
  const day = (at: Date): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone }).format(at);
  return {
    today: day(new Date(demoClock.now)),
    target: day(new Date(demoClock.target ?? demoClock.now)),
    isMoving: demoClock.isMoving,
    choices: clockChoices(
      programs.edges.flatMap(({ node }) => node.cycles),
      new Date(demoClock.now),
    ).map(({ what, to }) => ({ what, to: to.toISOString(), day: day(to) })),
  };
}
