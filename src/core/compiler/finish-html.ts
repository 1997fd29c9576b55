import { mapLiquid } from '@/core/template';

/** The attributes of a message that hold an address. */
const ADDRESS = /\b(href|src|action|background)="([^"]*)"/gi;

/**
 * Makes a compiled message ready to be rendered: indentation squeezed out, and each token in an address told to be
 * one. A token that is the whole address is held to safe schemes; one further on is encoded.
 */
export function finishHtml(html: string): string {
  return guardAddresses(html.replace(/\n\s*/g, '\n').trim());
}

function guardAddresses(html: string): string {
  return html.replace(ADDRESS, (whole, attribute: string, address: string) => {
    if (!address.includes('{{')) return whole;
    const isWhole = /^\s*\{\{[^{}]*\}\}\s*$/.test(address);
    const guard = isWhole ? 'safe_url' : 'url_encode';
    const guarded = mapLiquid(address, (source) =>
      source.startsWith('{{') && !/\|\s*(safe_url|url_encode)\s*-?\}\}$/.test(source)
        ? source.replace(/\s*-?\}\}$/, ` | ${guard} }}`)
        : source,
    );
    return `${attribute}="${guarded}"`;
  });
}
