import { useParams } from '@tanstack/react-router';
import { StrategyEditorScreen } from '@/features/strategy-editor';

export function StrategyRoute() {
  const { id } = useParams({ from: '/strategies/$id' });
  return <StrategyEditorScreen id={id} />;
}
