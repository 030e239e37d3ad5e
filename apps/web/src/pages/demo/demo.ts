// The strip of a demo, where a script runs: it comes back to where one is, shows the clock walking, and says when it stands.
const POLL_MS = 700;

const strip = document.querySelector<HTMLElement>('.demo');
if (strip) {
  strip.addEventListener('submit', rememberPlace, true);
  if (strip.dataset['demoMoving']) void follow(strip);
}

/** The app changes its address without a new document. */
function rememberPlace(event: Event): void {
  const place = (event.target as HTMLFormElement).elements.namedItem('from');
  if (place instanceof HTMLInputElement) place.value = location.pathname + location.search;
}

async function follow(bar: HTMLElement): Promise<void> {
  const now = bar.querySelector('[data-demo-now]');
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const answer = await fetch('/demo/clock').catch(() => null);
    if (!answer?.ok) continue;
    const { isMoving, today } = (await answer.json()) as { isMoving: boolean; today: string };
    if (now) now.textContent = today;
    if (!isMoving) return tellArrival(bar.querySelector<HTMLElement>('.demo-news')!);
  }
}

function tellArrival(news: HTMLElement): void {
  const { demoArrived = '', demoReload = '' } = news.dataset;
  const reload = document.createElement('button');
  reload.textContent = demoReload;
  reload.addEventListener('click', () => location.reload());
  news.replaceChildren(`${demoArrived} `, reload);
}
