/** A letter's HTML as mail programs show it, in a frame that runs nothing and reaches nothing of this page. */
export function LetterFrame({
  html,
  title,
  className,
}: {
  html: string;
  title: string;
  className?: string | undefined;
}) {
  return <iframe sandbox="" title={title} srcDoc={withNonce(html)} className={className} />;
}

/** The frame inherits the policy of this page, by which a style sheet counts only with the page's nonce. */
function withNonce(html: string): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
  return html.replaceAll(/<style(?=[\s>])/gi, `<style nonce="${nonce}"`);
}
