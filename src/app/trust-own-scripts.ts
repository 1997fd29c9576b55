/** What a browser with Trusted Types offers; others have nothing to ask. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string; createHTML(html: string): string },
  ): unknown;
};

function hasTrustedTypes(scope: object): scope is { trustedTypes: TrustedTypes } {
  return 'trustedTypes' in scope;
}

/**
 * Lets workers and the service worker start from this origin, and from nowhere else. Script text stays refused, and
 * so does all HTML but the empty one, with which React Aria clears its live region. Runs before anything that starts a worker.
 */
export function trustOwnScripts(): void {
  const scope: object = globalThis;
  if (!hasTrustedTypes(scope)) return;
  scope.trustedTypes.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, location.href).origin === location.origin) return url;
      throw new TypeError(`${url} is not ours, so it may not run here.`);
    },
    createHTML(html) {
      if (html === '') return html;
      throw new TypeError('HTML is not written into this page; draw it with components.');
    },
  });
}
