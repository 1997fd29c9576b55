import './css/exchange.css';
import { Page, ScreenBar } from '@/ui';
import { useProject } from '@/workspace';
import { ExportCard } from './exporting/export-card';
import { ImportCard } from './importing/import-card';
import { useExchangeWords } from './words/use-exchange-words';

/** Where work leaves this browser and comes in. `file` is one that was dropped elsewhere and is to be read here. */
export function ExchangeScreen({ file, onFileTaken }: { file: File | undefined; onFileTaken: () => void }) {
  const words = useExchangeWords();
  const project = useProject();
  return (
    <Page title={words.exchange} detail={project ? words.detail : words.opening}>
      <ScreenBar crumbs={[{ label: words.exchange }]} />
      {project && (
        <div className="ex-columns">
          <ExportCard project={project} />
          <ImportCard project={project} file={file} onFileTaken={onFileTaken} />
        </div>
      )}
    </Page>
  );
}
