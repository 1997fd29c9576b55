// Three documents, three policies. What only a header can say is in README, "Hosting".

const ours = "default-src 'none'; script-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'";

/**
 * The policy each page is built with. The app itself runs under Trusted Types; GrapesJS writes style
 * attributes and so lives in a page that allows them; a message is shown in a sandboxed frame inside
 * a page that can do nothing but show it.
 *
 * @type {Record<string, string>}
 */
export const policies = {
  'index.html':
    `${ours}; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; ` +
    "worker-src 'self'; manifest-src 'self'; frame-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types default dompurify",
  'editor.html':
    `${ours}; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; ` +
    "img-src 'self' data: blob: https:; worker-src 'self'; frame-src 'self'",
  'preview.html': `${ours}; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; font-src https: data:; frame-src 'self'`,
};

/**
 * Writes each page's policy into its head, in builds only: the dev server's live reload needs more.
 *
 * @returns {import('vite').Plugin}
 */
export function contentSecurityPolicy() {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename }) {
        const page = filename.split(/[\\/]/).at(-1) ?? '';
        const policy = policies[page];
        if (!policy)
          throw new Error(`${page} has no content security policy. Give it one beside the others.`);
        const charset = '<meta charset="utf-8" />';
        if (!html.includes(charset)) throw new Error(`${page} has no ${charset} to put its policy after.`);
        return html.replace(
          charset,
          `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        );
      },
    },
  };
}
