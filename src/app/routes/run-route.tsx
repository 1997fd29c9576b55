import { useParams } from '@tanstack/react-router';
import { RunScreen } from '@/features/run';
import { StrategyCanvas } from '@/features/strategy-editor';

export function RunRoute() {
  const { strategyId } = useParams({ from: '/run/$strategyId' });
  return (
    <RunScreen
      key={strategyId}
      strategyId={strategyId}
      canvas={(picture) => <StrategyCanvas {...picture} />}
    />
  );
}
