import { changeBy } from '../ask-page';
import { goTo } from '../go-to';
import { MoveDemoClockDocument } from '../generated/graphql';
import type { Opened, PublicRequest, PublicRoute } from '../public-request';
import { localPlace } from '../local-place';
import { clockStanding } from './demo-strip';
import { sayOfDemo } from './texts';

/** GET: where the clock stands, for the strip's script. POST: moves it, and goes back to the page that asked. */
export const clockRoute: PublicRoute = {
  pattern: /^\/demo\/clock$/,
  open: async ({ request, locale }) => {
    const clock = request.demo && (await clockStanding(request, locale));
    if (clock === null) return null;
    const { isMoving, today } = clock;
    const say = await sayOfDemo(locale);
    const body = JSON.stringify({ isMoving, today: say('today', { day: today }) });
    return { answer: { status: 200, headers: { 'content-type': 'application/json' }, body } };
  },
  send: moveClock,
};

async function moveClock({ request, locale, form }: PublicRequest & { form: URLSearchParams }): Promise<Opened> {
  const { demo, visitor } = request;
  if (demo === null) return null;
  if (visitor === null) return goTo('/sign-in');
  const back = localPlace(form.get('from'));
  const say = await sayOfDemo(locale);
  const to = wishedInstant(form);
  if (to === null) return stays(say('stayed'), say('badDay'), say('back'), back);
  const { moveDemoClock } = await changeBy(request, MoveDemoClockDocument, { to });
  const refusal = moveDemoClock.userErrors[0]?.message;
  return refusal === undefined ? goTo(back) : stays(say('stayed'), refusal, say('back'), back);
}

/** The instant of the button that was pressed; of the day that was given, a working hour in America; null for neither. */
function wishedInstant(form: URLSearchParams): string | null {
  const instant = new Date(form.get('to') ?? `${form.get('day')}T17:00:00Z`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

const stays = (title: string, message: string, back: string, place: string): Opened => ({
  title,
  description: message,
  status: 422,
  page: (
    <div className="column">
      <h1>{title}</h1>
      <p className="lead">{message}</p>
      <p>
        <a href={place}>{back}</a>
      </p>
    </div>
  ),
});
