import { UnbuiltScreen } from './unbuilt-screen';

export function ExchangeRoute() {
  return <UnbuiltScreen name="exchange" />;
}
