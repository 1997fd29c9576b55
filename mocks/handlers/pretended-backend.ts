import type { BackendAdapter } from '@/core/contract';

/** The pretended backend that the handlers stand in front of. */
export type PretendedBackend = {
  /** Where it answers, without a slash at the end. */
  readonly baseUrl: string;
  readonly backend: BackendAdapter;
  /** The bearer token it asks for; without one it asks for none. */
  readonly token?: string;
};

/** The address of a route as a pattern; `*` stands for one part of the path. Colons are letters here, not parameters. */
export function route({ baseUrl }: PretendedBackend, path: string): RegExp {
  return new RegExp(`^${literally(baseUrl + path).replaceAll('\\*', '([^/?]+)')}(?:\\?.*)?$`);
}

/** Every address of the backend as a pattern. */
export function anyRoute({ baseUrl }: PretendedBackend): RegExp {
  return new RegExp(`^${literally(baseUrl)}/v1/`);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** One part of a request's path after `/v1/`, decoded. */
export function partOf(request: Request, index: number): string {
  const parts = new URL(request.url).pathname.split('/v1/').at(-1)?.split('/') ?? [];
  return decodeURIComponent(parts[index] ?? '');
}
