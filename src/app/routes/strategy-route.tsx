import { UnbuiltScreen } from './unbuilt-screen';

export function StrategyRoute() {
  return <UnbuiltScreen name="strategy" />;
}
