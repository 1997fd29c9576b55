import { PortfolioListScreen } from '@/features/portfolio';

export function PortfoliosRoute() {
  return <PortfolioListScreen />;
}
