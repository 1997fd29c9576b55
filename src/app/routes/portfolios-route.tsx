import { UnbuiltScreen } from './unbuilt-screen';

export function PortfoliosRoute() {
  return <UnbuiltScreen name="portfolios" />;
}
