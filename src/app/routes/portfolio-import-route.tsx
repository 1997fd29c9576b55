import { PortfolioImportScreen } from '@/features/portfolio';

export function PortfolioImportRoute() {
  return <PortfolioImportScreen />;
}
