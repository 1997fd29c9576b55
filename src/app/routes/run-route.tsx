import { UnbuiltScreen } from './unbuilt-screen';

export function RunRoute() {
  return <UnbuiltScreen name="run" />;
}
