import { Link } from '@/ui';
import { useAppWords } from './words/use-app-words';

/** The mark and the name; editors keep only the mark. */
export function Brand({ isShort }: { isShort: boolean }) {
  const { product } = useAppWords();
  return (
    <Link href="/" className="brand" aria-label={product}>
      <svg className="brand-mark" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 13V9a3 3 0 0 1 3-3h7M10 3l3 3-3 3" />
      </svg>
      {!isShort && <span>{product}</span>}
    </Link>
  );
}
