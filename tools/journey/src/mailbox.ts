/** A mail as the demo's mailbox keeps it, as far as the tests look. */
export interface Mail {
  readonly id: string;
  readonly subject: string;
  readonly to: readonly string[];
  readonly text: string;
  readonly date: string;
}

interface KeptMail {
  readonly id: string;
  readonly subject?: string;
  readonly to?: readonly { readonly address: string }[];
  readonly text?: string;
  readonly date?: string;
}

/** All mails that were delivered, oldest first. */
export async function readMailbox(mailboxUrl: string): Promise<readonly Mail[]> {
  const response = await fetch(new URL('/api/email', mailboxUrl));
  if (!response.ok) throw new Error(`the mailbox answered ${response.status}`);
  const mails = (await response.json()) as KeptMail[];
  return mails.map(({ id, subject = '', to = [], text = '', date = '' }) => ({
    id,
    subject,
    to: to.map(({ address }) => address),
    text,
    date,
  }));
}
