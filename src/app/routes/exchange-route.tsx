import { ExchangeScreen } from '@/features/exchange';
import { useHandedFile } from '../handed-file';

export function ExchangeRoute() {
  const { file, hand } = useHandedFile();
  return <ExchangeScreen file={file} onFileTaken={() => hand(undefined)} />;
}
