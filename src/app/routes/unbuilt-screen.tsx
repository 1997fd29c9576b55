import { EmptyState, Link, ScreenBar } from '@/ui';
import type { AppWords } from '../words/en';
import { useAppWords } from '../words/use-app-words';

/** Stands in for a screen whose feature has not landed. */
export function UnbuiltScreen({ name }: { name: keyof AppWords }) {
  const words = useAppWords();
  return (
    <>
      <ScreenBar crumbs={[{ label: words[name] }]} />
      <EmptyState title={words.unbuilt} level={1} action={<Link href="/">{words.toLibrary}</Link>}>
        {words.unbuiltHelp}
      </EmptyState>
    </>
  );
}
