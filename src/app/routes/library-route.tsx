import { UnbuiltScreen } from './unbuilt-screen';

export function LibraryRoute() {
  return <UnbuiltScreen name="library" />;
}
