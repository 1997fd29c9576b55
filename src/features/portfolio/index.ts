/**
 * Portfolios on the screen: bringing a file in step by step, and the list of what is here. In go services; out
 * come screens. Everything that is decided about a row is decided in the core.
 */
export { PortfolioImportScreen } from './import/portfolio-import-screen';
export { PortfolioListScreen } from './list/portfolio-list-screen';
