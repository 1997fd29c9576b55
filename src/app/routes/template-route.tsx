import { useParams } from '@tanstack/react-router';
import { TemplateEditorScreen } from '@/features/template-editor';

export function TemplateRoute() {
  const { id } = useParams({ from: '/templates/$id' });
  return <TemplateEditorScreen key={id} id={id} />;
}
