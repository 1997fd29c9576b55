import { UnbuiltScreen } from './unbuilt-screen';

export function PortfolioImportRoute() {
  return <UnbuiltScreen name="importPortfolio" />;
}
