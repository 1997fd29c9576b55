import { lazy, Suspense } from 'react';
import { LibraryScreen } from '@/features/library';
import { useNavigation } from '@/ui';
import { useHandedFile } from '../handed-file';

/** Fetched when the first segment is opened: the library itself draws no condition. */
const ConditionEditor = lazy(async () => {
  const { ConditionEditor: editor } = await import('@/features/strategy-editor');
  return { default: editor };
});

export function LibraryRoute() {
  const { hand } = useHandedFile();
  const { navigate } = useNavigation();
  return (
    <LibraryScreen
      onFile={(file) => {
        hand(file);
        navigate('/exchange');
      }}
      conditionEditor={(props) => (
        <Suspense>
          <ConditionEditor {...props} />
        </Suspense>
      )}
    />
  );
}
