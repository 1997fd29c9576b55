import { UnbuiltScreen } from './unbuilt-screen';

export function TemplateRoute() {
  return <UnbuiltScreen name="template" />;
}
