import type { GatewayRig } from './gateway-rig';

/** As much of a browser as signing in needs: forms, cookies, no following of redirects. */
export interface Browser {
  readonly cookie: string;
  get(path: string): Promise<BrowserAnswer>;
  submit(path: string, form: Record<string, string>, headers?: Record<string, string>): Promise<BrowserAnswer>;
}

export interface BrowserAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export function openBrowser({ url }: Pick<GatewayRig, 'url'>): Browser {
  const jar = new Map<string, string>();
  const cookie = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const send = async (path: string, init: RequestInit): Promise<BrowserAnswer> => {
    const headers = { accept: 'text/html', cookie: cookie(), ...(init.headers as Record<string, string>) };
    const response = await fetch(url + path, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return {
    get cookie() {
      return cookie();
    },
    get: (path) => send(path, {}),
    submit: (path, form, headers = {}) =>
      send(path, {
        method: 'POST',
        body: new URLSearchParams(form).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
  };
}

/** Signs in as anybody would: asks for a link, takes it from the mail, presses the button. */
export async function signIn(rig: GatewayRig, email: string): Promise<Browser> {
  const browser = openBrowser(rig);
  await browser.submit('/sign-in', { email });
  await browser.submit('/sign-in/confirm', { token: tokenOfLastMail(rig) });
  return browser;
}

export function tokenOfLastMail(rig: GatewayRig): string {
  const url = new URL(rig.house.sentLinks.at(-1)!.url);
  return url.searchParams.get('token')!;
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split('; ');
  const [name = '', value = ''] = pair.split(/=(.*)/s);
  if (attributes.some((attribute) => attribute.toLowerCase() === 'max-age=0')) jar.delete(name);
  else jar.set(name, value);
}
