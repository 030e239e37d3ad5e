declare module 'mjml' {
  interface MjmlResult {
    readonly html: string;
    readonly errors: readonly { readonly formattedMessage: string }[];
  }
  function mjml2html(source: string, options: Record<string, unknown>): Promise<MjmlResult>;
  export = mjml2html;
}
