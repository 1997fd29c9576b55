/** Taking work out of this browser and bringing work in: projects to edit, bundles to run. */
export { ExchangeScreen } from './exchange-screen';
