import { EmptyState, Link, ScreenBar } from '@/ui';
import { useAppWords } from '../words/use-app-words';

export function NotFoundScreen() {
  const words = useAppWords();
  return (
    <>
      <ScreenBar crumbs={[{ label: words.notFound }]} />
      <EmptyState title={words.notFound} level={1} action={<Link href="/">{words.toLibrary}</Link>}>
        {words.notFoundHelp}
      </EmptyState>
    </>
  );
}
