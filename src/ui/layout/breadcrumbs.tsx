import { Link } from '../buttons/link';
import { useKitWords } from '../words/use-kit-words';

export type Crumb = { label: string; href?: string | undefined };

/** The way to this screen; the last crumb is the screen itself, and its heading when nothing else is. */
export function Breadcrumbs({
  crumbs,
  isHeading = false,
}: {
  crumbs: readonly Crumb[];
  isHeading?: boolean;
}) {
  const words = useKitWords();
  return (
    <nav aria-label={words.breadcrumbs}>
      <ol className="ui-crumbs">
        {crumbs.map((crumb, index) => (
          <li key={`${index} ${crumb.label}`}>
            {index < crumbs.length - 1 ? (
              <CrumbLink crumb={crumb} />
            ) : (
              <Here label={crumb.label} isHeading={isHeading} />
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function CrumbLink({ crumb }: { crumb: Crumb }) {
  if (crumb.href === undefined) return <span>{crumb.label}</span>;
  return (
    <Link href={crumb.href} className="">
      {crumb.label}
    </Link>
  );
}

function Here({ label, isHeading }: { label: string; isHeading: boolean }) {
  const Tag = isHeading ? 'h1' : 'span';
  return (
    <Tag aria-current="page" title={label}>
      {label}
    </Tag>
  );
}
