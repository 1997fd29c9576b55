declare module 'mjml-browser' {
  type MjmlResult = { html: string; errors: { line: number; message: string; tagName: string }[] };
  type MjmlOptions = {
    validationLevel?: 'strict' | 'soft' | 'skip';
    fonts?: Record<string, string>;
    keepComments?: boolean;
  };
  /** Rejects when the text is no XML; whatever else is wrong stands in `errors`. */
  export default function mjml2html(mjml: string, options?: MjmlOptions): Promise<MjmlResult>;
}
