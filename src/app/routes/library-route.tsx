import { LibraryScreen } from '@/features/library';
import { useNavigation } from '@/ui';
import { useHandedFile } from '../handed-file';

export function LibraryRoute() {
  const { hand } = useHandedFile();
  const { navigate } = useNavigation();
  return (
    <LibraryScreen
      onFile={(file) => {
        hand(file);
        navigate('/exchange');
      }}
    />
  );
}
