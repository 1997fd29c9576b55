import { Link } from '../buttons/link';
import { useKitWords } from '../words/use-kit-words';

export type Crumb = { label: string; href?: string | undefined };

/** The way to this screen; the last crumb is the screen itself. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const words = useKitWords();
  return (
    <nav aria-label={words.breadcrumbs}>
      <ol className="ui-crumbs">
        {crumbs.map((crumb, index) => (
          <li key={`${index} ${crumb.label}`}>
            <CrumbText crumb={crumb} isLast={index === crumbs.length - 1} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function CrumbText({ crumb, isLast }: { crumb: Crumb; isLast: boolean }) {
  if (isLast) {
    return (
      <span aria-current="page" title={crumb.label}>
        {crumb.label}
      </span>
    );
  }
  if (crumb.href === undefined) return <span>{crumb.label}</span>;
  return (
    <Link href={crumb.href} className="">
      {crumb.label}
    </Link>
  );
}
